package io.github.privatezonesync.aws;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.Context;
import com.pulumi.aws.Provider;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsForwardingTest {
  private static final String US = "us-east-1";
  private static final Vpc HUB = Vpc.of("hub", "vpc-0a1b2c3d4e5f60701", US);
  private static final AwsResolver RESOLVER =
      AwsResolver.of(HUB)
          .securityGroups("sg-0a1b2c3d4e5f60701")
          .inbound("subnet-0a1b2c3d4e5f60701", "10.0.0.10")
          .inbound("subnet-0a1b2c3d4e5f60702", "10.0.1.10")
          .outbound("subnet-0a1b2c3d4e5f60701", "10.0.0.11")
          .outbound("subnet-0a1b2c3d4e5f60702", "10.0.1.11");
  private static final ForwardedDomain CORP =
      ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54");

  private static List<String> problems(AwsForwarding.Builder target, ForwardedDomain... domains) {
    PrivateForwardingArgs args =
        PrivateForwardingArgs.builder().targets(target.build()).domains(domains).build();
    try {
      ForwardingPlan unused = plan(args);
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  private static ForwardingPlan plan(PrivateForwardingArgs args) {
    return ForwardingPlan.of(
        new Identity("project", "stack", "hybrid"), args.declaration(), args.beside());
  }

  @Test
  void countsWhatAwsLimitsAndBills() {
    PlannedForwarding<?> aws =
        plan(PrivateForwardingArgs.builder()
                .targets(
                    AwsForwarding.builder()
                        .resolver(RESOLVER)
                        .vpc(Vpc.of("lab", "vpc-0a1b2c3d4e5f60703", US))
                        .build())
                .domains(
                    CORP.carveOut("ads.corp.example"),
                    ForwardedDomain.of("partner.example")
                        .to("10.9.0.60", "10.9.0.61")
                        .from("aws/hub"))
                .build())
            .targets()
            .get(0);

    assertThat(aws.quotas())
        .containsExactly(
            new Quota("resolver endpoints per Region", 2, 4),
            new Quota("rules per Region", 3, 1_000),
            new Quota("associations of rules and VPCs per Region", 5, 2_000));
    assertThat(aws.billedAddresses()).isEqualTo(4);
  }

  @Test
  void declaresEndpointsThenRulesThenSharesThenAssociations() {
    DeclaredStack stack =
        inOtherAccount(
                "hybrid/aws/rule/corp.example-id",
                "hybrid/aws/rule/corp.example/carve-out/ads.corp.example-id")
            .run(AwsForwardingTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("forwarding.txt");
  }

  /** A program whose other account sees only some rules. */
  private static PulumiProgram inOtherAccount(String... rules) {
    return PulumiProgram.project("shop")
        .stack("prod")
        .call(
            "aws:index/getCallerIdentity:getCallerIdentity",
            Map.of("accountId", "222222222222", "arn", "arn", "userId", "u", "id", "i"))
        .call(
            "aws:route53/getResolverRules:getResolverRules",
            Map.of("resolverRuleIds", List.of(rules), "id", "i"))
        .outputs("aws:route53/resolverRule:ResolverRule", state -> Map.of("arn", "arn:of-rule"))
        .outputs("aws:ram/resourceShare:ResourceShare", state -> Map.of("arn", "arn:of-share"));
  }

  @Test
  void asksToRunAgainWhereTheOtherAccountDoesNotSeeARuleYet() {
    assertThatThrownBy(
            () -> inOtherAccount("hybrid/aws/rule/corp.example-id").run(AwsForwardingTest::declare))
        .hasMessageContaining(
            "target 'aws', network 'lab': its account does not see the rule of 'ads.corp.example.' yet,"
                + " which takes AWS some time; run the update again, and if it stays so, turn sharing"
                + " within the organization on (aws ram enable-sharing-with-aws-organization)");
  }

  private static void declare(Context ctx) {
    PrivateForwarding unused =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(
                    AwsForwarding.builder()
                        .resolver(RESOLVER)
                        .vpc(
                            Vpc.of("lab", "vpc-0a1b2c3d4e5f60703", US)
                                .account(new Provider("lab-account")))
                        .tags(Map.of("team", "network"))
                        .build())
                .domains(
                    CORP.carveOut("ads.corp.example"),
                    ForwardedDomain.of(".").to("10.9.0.60").port(5353).from("aws/hub"))
                .build());
  }

  @Test
  void refusesWhatAwsDoesNotTake() {
    AwsResolver wrong =
        AwsResolver.of(HUB)
            .securityGroups("web")
            .inbound("subnet-1", "10.0.0.10")
            .outbound("net-1", "10.0.0.300")
            .outbound("subnet-1");
    assertThat(
            problems(
                AwsForwarding.builder()
                    .resolver(wrong)
                    .vpc(Vpc.of("eu", "vpc-0a1b2c3d4e5f60702", "eu-west-1"))
                    .tags(Map.of("aws:team", "network")),
                ForwardedDomain.of("six.example").to("10.9.0.53", "fd00::1")))
        .containsExactly(
            "target 'aws', forwarded domain 'six.example.': IPv4 and IPv6 addresses; AWS Route 53 Resolver"
                + " takes one kind in a rule, keep one",
            "target 'aws', network 'eu': is in region 'eu-west-1', and network 'hub' in 'us-east-1'; rules"
                + " and endpoints are of one region, use a target with a provider for each",
            "target 'aws', resolver of network 'hub': 'web' is not a security group; expected sg- and"
                + " letters or digits",
            "target 'aws', resolver of network 'hub', inbound: one address; an endpoint has 2 to 6, add"
                + " one in another availability zone",
            "target 'aws', resolver of network 'hub', outbound: 'net-1' is not a subnet; expected subnet-"
                + " and letters or digits",
            "target 'aws', resolver of network 'hub', outbound: '10.0.0.300' is not an IPv4 address",
            "target 'aws', tag: the name 'aws:team' is not 1 to 128 letters, digits, spaces and"
                + " '_.:/=+-@' without the prefix 'aws:', which is reserved");
  }

  @Test
  void refusesTooMuchAndWhatIsNowhere() {
    AwsResolver large = AwsResolver.of(HUB).securityGroups("sg-1");
    for (int subnet = 1; subnet <= 7; subnet++) {
      large = large.inbound("subnet-" + subnet);
    }
    assertThat(
            problems(
                AwsForwarding.builder()
                    .resolver(
                        large.outbound("subnet-1", "10.0.1.9").outbound("subnet-2", "10.0.1.9"))
                    .vpc(Vpc.of("odd", "vpc 1", "us-east1")),
                ForwardedDomain.of("corp.example")
                    .to("10.9.0.1", "10.9.0.2", "10.9.0.3", "10.9.0.4")
                    .to("10.9.0.5", "10.9.0.6", "10.9.0.7")))
        .containsExactly(
            "target 'aws', network 'odd': 'vpc 1' is not a VPC id; expected vpc- and letters or"
                + " digits, such as vpc-0a1b2c3d4e5f60718",
            "target 'aws', forwarded domain 'corp.example.': 7 name servers; AWS Route 53 Resolver takes"
                + " at most 6 in a rule, leave some out",
            "target 'aws', network 'odd': region 'us-east1' is not an AWS region; did you mean"
                + " 'us-east-1'?",
            "target 'aws', network 'odd': is in region 'us-east1', and network 'hub' in 'us-east-1'; rules"
                + " and endpoints are of one region, use a target with a provider for each",
            "target 'aws', resolver of network 'hub', inbound: 7 addresses; an endpoint has 2 to 6, leave"
                + " some out",
            "target 'aws', resolver of network 'hub', outbound: '10.0.1.9' is given twice; give it once");
  }

  @Test
  void wantsAddressesInAResolver() {
    assertThat(problems(AwsForwarding.builder().resolver(AwsResolver.of(HUB))))
        .containsExactly(
            "target 'aws', resolver of network 'hub': no address given; add some with .inbound(..) or"
                + " .outbound(..), or give the VPC alone");
  }

  @Test
  void wantsAnOutboundAddressForRules() {
    assertThat(problems(AwsForwarding.builder().vpc(HUB), CORP))
        .containsExactly(
            "target 'aws': no outbound address given; rules ask through one resolver of the region, add"
                + " .outbound(subnetId, address) to it");
  }

  @Test
  void refusesTwoAddressesOfOneSubnetThatAwsWouldChoose() {
    assertThat(
            problems(
                AwsForwarding.builder()
                    .resolver(
                        AwsResolver.of(HUB)
                            .securityGroups("sg-1")
                            .inbound("subnet-1")
                            .inbound("subnet-1"))))
        .containsExactly(
            "target 'aws', resolver of network 'hub', inbound: a subnet is given twice without an address;"
                + " the provider would make one of the two, give each address a subnet of its own",
            "target 'aws', resolver of network 'hub', inbound: all addresses are in one subnet; use subnets"
                + " of different availability zones, so that one can fail");
  }
}
