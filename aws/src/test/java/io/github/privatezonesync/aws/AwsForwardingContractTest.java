package io.github.privatezonesync.aws;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.ForwardingReading;
import io.github.privatezonesync.testkit.contract.ForwardingSpec;
import io.github.privatezonesync.testkit.contract.ForwardingTargetContract;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.PhysicalName;
import io.github.privatezonesync.testkit.contract.ReadRule;
import io.github.privatezonesync.testkit.contract.ReadTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AwsForwardingContractTest extends ForwardingTargetContract {
  private static final String REGION = "us-east-1";
  private static final String ENDPOINT = "aws:route53/resolverEndpoint:ResolverEndpoint";
  private static final String RULE = "aws:route53/resolverRule:ResolverRule";
  private static final String ASSOCIATION =
      "aws:route53/resolverRuleAssociation:ResolverRuleAssociation";
  private static final String SHARE = "aws:ram/resourceShare:ResourceShare";

  /** What the simulated AWS called the subnets and security groups of hubs. */
  private final Map<String, String> made = new HashMap<>();

  @Override
  protected String networkId(int number) {
    return "vpc-%017x".formatted(number);
  }

  @Override
  protected List<String> regions() {
    return List.of(REGION);
  }

  @Override
  protected boolean ownersTieNetworks() {
    return true;
  }

  @Override
  protected ForwardingTarget<?> target(ForwardingSpec spec) {
    int hub = spec.hub().number();
    String a = made.getOrDefault("a" + hub, "subnet-a" + hub);
    String b = made.getOrDefault("b" + hub, "subnet-b" + hub);
    AwsForwarding.Builder target =
        AwsForwarding.builder()
            .key(spec.key())
            .resolver(
                AwsResolver.of(vpc(spec.hub()))
                    .securityGroups(made.getOrDefault("dns" + hub, "sg-" + hub))
                    .inbound(a, "10.%s.1.10".formatted(hub))
                    .inbound(b, "10.%s.2.10".formatted(hub))
                    .outbound(a, "10.%s.1.11".formatted(hub))
                    .outbound(b, "10.%s.2.11".formatted(hub)));
    spec.others().forEach(network -> target.vpc(vpc(network)));
    spec.provider().ifPresent(target::provider);
    return target.build();
  }

  private static Vpc vpc(NetworkSpec network) {
    Vpc vpc =
        network.id() instanceof Leaf.Known<String> known
            ? Vpc.of(network.key(), known.value(), network.region())
            : Vpc.of(network.key(), network.id().output(), network.region());
    Optional<ProviderResource> account = network.account();
    return account.map(vpc::account).orElse(vpc);
  }

  @Override
  protected PulumiProgram computed(PulumiProgram program) {
    return program
        .call(
            "aws:index/getCallerIdentity:getCallerIdentity",
            Map.of("accountId", "222222222222", "arn", "arn", "userId", "u", "id", "i"))
        .call(
            "aws:route53/getResolverRules:getResolverRules",
            Map.of("resolverRuleIds", List.of("rslvr-rr-1"), "id", "i"))
        .outputs(RULE, state -> Map.of("arn", "arn:of-rule", "id", "rslvr-rr-1"))
        .outputs(SHARE, state -> Map.of("arn", "arn:of-share"));
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", REGION));
    for (int number = 0; number < 3; number++) {
      String id = networkId(number);
      clouds.network(new SimulatedNetwork("aws", id, id, "111111111111", REGION));
      made.put("a" + number, subnet(aws, id, "10.%s.1.0/24".formatted(number)));
      made.put("b" + number, subnet(aws, id, "10.%s.2.0/24".formatted(number)));
      made.put(
          "dns" + number,
          create(aws, "aws:ec2/securityGroup:SecurityGroup", "dns", Map.of("vpcId", id)));
    }
    return clouds;
  }

  private static String subnet(SimulatedProvider aws, String vpc, String block) {
    return create(aws, "aws:ec2/subnet:Subnet", block, Map.of("vpcId", vpc, "cidrBlock", block));
  }

  private static String create(
      SimulatedProvider aws, String type, String name, Map<String, Object> inputs) {
    return aws.create(type, name, aws.check(type, name, inputs, "seed").inputs()).id();
  }

  @Override
  protected ForwardingReading read(DeclaredStack stack) {
    List<ReadRule> rules = new ArrayList<>();
    for (DeclaredResource rule : stack.resources(RULE)) {
      List<Inputs> targets = rule.inputs().objects("targetIps");
      rules.add(
          new ReadRule(
              rule,
              rule.inputs().text("domainName"),
              targets.stream().map(target -> target.text("ip")).toList(),
              (int) targets.get(0).number("port")));
    }
    List<ReadTie> ties = new ArrayList<>();
    for (DeclaredResource association : stack.resources(ASSOCIATION)) {
      String followed = association.inputs().text("resolverRuleId");
      ties.add(
          new ReadTie(
              association.inputs().text("vpcId"),
              association,
              stack.resources(RULE).stream()
                  .filter(rule -> followed.equals(rule.name() + "-id"))
                  .toList()));
    }
    Map<DeclaredResource, PhysicalName> names = new HashMap<>();
    for (String type : List.of(ENDPOINT, RULE, ASSOCIATION, SHARE)) {
      for (DeclaredResource resource : stack.resources(type)) {
        names.put(
            resource,
            PhysicalName.of(resource.inputs().text("name"), "(?!^[0-9]+$)[a-zA-Z0-9_' -]{1,64}"));
      }
    }
    return new ForwardingReading(rules, ties, names);
  }
}
