package io.github.privatezonesync.aws;

import com.pulumi.aws.AwsFunctions;
import com.pulumi.aws.inputs.GetCallerIdentityArgs;
import com.pulumi.aws.outputs.GetCallerIdentityResult;
import com.pulumi.aws.ram.PrincipalAssociation;
import com.pulumi.aws.ram.PrincipalAssociationArgs;
import com.pulumi.aws.ram.ResourceAssociation;
import com.pulumi.aws.ram.ResourceAssociationArgs;
import com.pulumi.aws.ram.ResourceShare;
import com.pulumi.aws.ram.ResourceShareArgs;
import com.pulumi.aws.route53.ResolverRule;
import com.pulumi.aws.route53.ResolverRuleArgs;
import com.pulumi.aws.route53.ResolverRuleAssociation;
import com.pulumi.aws.route53.ResolverRuleAssociationArgs;
import com.pulumi.aws.route53.Route53Functions;
import com.pulumi.aws.route53.inputs.GetResolverRulesArgs;
import com.pulumi.aws.route53.inputs.ResolverRuleTargetIpArgs;
import com.pulumi.aws.route53.outputs.GetResolverRulesResult;
import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rules of a target, their shares with other accounts, and last their associations with VPCs: a
 * rule that is not associated changes nothing.
 */
final class AwsResolverRules {
  static final String RULE = "aws:route53/resolverRule:ResolverRule";
  static final String ASSOCIATION = "aws:route53/resolverRuleAssociation:ResolverRuleAssociation";
  static final String SHARE = "aws:ram/resourceShare:ResourceShare";
  static final String SHARED = "aws:ram/resourceAssociation:ResourceAssociation";
  static final String PRINCIPAL = "aws:ram/principalAssociation:PrincipalAssociation";
  private static final int LONGEST_NAME = 64;

  private final RulesPlan<Vpc> plan;
  private final AwsForwardingSettings settings;
  private final Supplier<Output<String>> endpoint;
  private final ServerAddresses servers;
  private final Registrar registrar;
  private final SharedOutputs outputs = new SharedOutputs();

  AwsResolverRules(
      RulesPlan<Vpc> plan,
      AwsForwardingSettings settings,
      Supplier<Output<String>> endpoint,
      ServerAddresses servers,
      Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.endpoint = endpoint;
    this.servers = servers;
    this.registrar = registrar;
  }

  /** A rule with the VPCs that it is for. */
  private record Added(DomainName domain, Ref<ResolverRule> rule, List<Vpc> vpcs) {}

  void declare() {
    List<Added> rules = new ArrayList<>();
    for (PlannedRule rule : plan.rules()) {
      rules.add(new Added(rule.domain(), forward(rule), vpcs(rule)));
      for (DomainName carveOut : rule.carveOuts()) {
        rules.add(new Added(carveOut, system(rule, carveOut), vpcs(rule)));
      }
    }
    List<Ref<?>> shared = share(rules);
    for (Added rule : rules) {
      rule.vpcs().forEach(vpc -> associate(rule, vpc, shared));
    }
  }

  private List<Vpc> vpcs(PlannedRule rule) {
    return plan.target().networks().stream()
        .filter(vpc -> rule.networks().contains(vpc.key()))
        .sorted(Comparator.comparing(Network::key))
        .toList();
  }

  /** Two rules of one name cannot be in one VPC, so that one goes before another comes. */
  private PlannedResource planned(LogicalName name, DomainName domain) {
    return PlannedResource.of(RULE, name, physicalName(domain)).deleteFirst();
  }

  private String physicalName(DomainName domain) {
    return plan.physicalNames().derive(domain.withoutDot(), LONGEST_NAME, domain.absolute());
  }

  private Ref<ResolverRule> forward(PlannedRule rule) {
    return registrar.add(
        planned(plan.name(rule), rule.domain()).after(servers.resourcesOf(rule)),
        (name, options) ->
            new ResolverRule(
                name,
                tagged(
                    ResolverRuleArgs.builder()
                        .domainName(rule.domain().written())
                        .name(physicalName(rule.domain()))
                        .ruleType("FORWARD")
                        .resolverEndpointId(endpoint.get())
                        .targetIps(servers.of(rule).applyValue(all -> targets(all, rule.port())))),
                options.build()));
  }

  /** Port and protocol are always sent: what the provider puts in is wrong for some servers. */
  private static List<ResolverRuleTargetIpArgs> targets(List<String> addresses, int port) {
    return addresses.stream()
        .map(
            address -> {
              ResolverRuleTargetIpArgs.Builder target =
                  ResolverRuleTargetIpArgs.builder().port(port).protocol("Do53");
              return (address.contains(":") ? target.ipv6(address) : target.ip(address)).build();
            })
        .toList();
  }

  private Ref<ResolverRule> system(PlannedRule rule, DomainName carveOut) {
    return registrar.add(
        planned(plan.name(rule).child("carve-out", carveOut.withoutDot()), carveOut),
        (name, options) ->
            new ResolverRule(
                name,
                tagged(
                    ResolverRuleArgs.builder()
                        .domainName(carveOut.written())
                        .name(physicalName(carveOut))
                        .ruleType("SYSTEM")),
                options.build()));
  }

  private ResolverRuleArgs tagged(ResolverRuleArgs.Builder args) {
    settings.sentTags().ifPresent(args::tags);
    return args.build();
  }

  /** One share for all rules that VPCs of other accounts have. */
  private List<Ref<?>> share(List<Added> rules) {
    Map<String, ProviderResource> accounts = new TreeMap<>();
    Map<DomainName, Added> shared = new LinkedHashMap<>();
    for (Added rule : rules) {
      for (Vpc vpc : rule.vpcs()) {
        vpc.info()
            .provider()
            .ifPresent(
                account -> {
                  accounts.put(account.pulumiResourceName(), account);
                  shared.put(rule.domain(), rule);
                });
      }
    }
    if (accounts.isEmpty()) {
      return List.of();
    }
    String physicalName = plan.physicalNames().derive("resolver-rules", LONGEST_NAME, "share");
    Ref<ResourceShare> share =
        registrar.add(
            PlannedResource.of(SHARE, plan.root().child("share"), physicalName),
            (name, options) -> {
              ResourceShareArgs.Builder args =
                  ResourceShareArgs.builder().name(physicalName).allowExternalPrincipals(false);
              settings.sentTags().ifPresent(args::tags);
              return new ResourceShare(name, args.build(), options.build());
            });
    List<Ref<?>> added = new ArrayList<>();
    shared.values().forEach(rule -> added.add(shared(share, rule)));
    accounts.forEach((name, account) -> added.add(principal(share, name, account)));
    return added;
  }

  private Ref<ResourceAssociation> shared(Ref<ResourceShare> share, Added rule) {
    LogicalName logicalName = plan.root().child("share", "rule", rule.domain().written());
    return registrar.add(
        PlannedResource.of(SHARED, logicalName, physicalName(rule.domain())),
        (name, options) ->
            new ResourceAssociation(
                name,
                ResourceAssociationArgs.builder()
                    .resourceArn(rule.rule().get().arn())
                    .resourceShareArn(share.get().arn())
                    .build(),
                options.build()));
  }

  private Ref<PrincipalAssociation> principal(
      Ref<ResourceShare> share, String accountName, ProviderResource account) {
    return registrar.add(
        PlannedResource.of(
            PRINCIPAL, plan.root().child("share", "account", accountName), accountName),
        (name, options) ->
            new PrincipalAssociation(
                name,
                PrincipalAssociationArgs.builder()
                    .principal(
                        AwsFunctions.getCallerIdentity(
                                GetCallerIdentityArgs.Empty, registrar.lookUp(Optional.of(account)))
                            .applyValue(GetCallerIdentityResult::accountId))
                    .resourceShareArn(share.get().arn())
                    .build(),
                options.build()));
  }

  private void associate(Added rule, Vpc vpc, List<Ref<?>> shared) {
    LogicalName logicalName = plan.name(vpc).child("rule", rule.domain().written());
    String physicalName =
        plan.physicalNames().derive(vpc.key(), LONGEST_NAME, vpc.key(), rule.domain().absolute());
    Optional<ProviderResource> account = vpc.info().provider();
    registrar.add(
        PlannedResource.of(ASSOCIATION, logicalName, physicalName)
            .after(account.isPresent() ? shared : List.of())
            .by(account)
            .deleteFirst(),
        (name, options) ->
            new ResolverRuleAssociation(
                name,
                ResolverRuleAssociationArgs.builder()
                    .name(physicalName)
                    .resolverRuleId(
                        account
                            .map(other -> seen(rule, vpc, other, shared))
                            .orElseGet(() -> rule.rule().get().id()))
                    .vpcId(outputs.once(vpc.key(), () -> plan.canonicalId(vpc)))
                    .build(),
                options.build()));
  }

  /**
   * A rule that another account sees. AWS shows it there some time after it is shared, and refuses
   * to associate it before.
   */
  private Output<String> seen(Added rule, Vpc vpc, ProviderResource account, List<Ref<?>> shared) {
    Output<List<String>> all =
        outputs.once(
            "rules that " + account.pulumiResourceName() + " sees",
            () ->
                Route53Functions.getResolverRules(
                        GetResolverRulesArgs.builder()
                            .shareStatus(
                                Output.all(shared.stream().map(ref -> ref.get().id()).toList())
                                    .applyValue(ids -> "SHARED_WITH_ME"))
                            .build(),
                        registrar.lookUp(Optional.of(account)))
                    .applyValue(GetResolverRulesResult::resolverRuleIds));
    return LateCheck.apply(
        Output.tuple(rule.rule().get().id(), all),
        found -> {
          if (found.t2.contains(found.t1)) {
            return found.t1;
          }
          throw new InvalidDeclarationException(
              List.of(
                  Problem.of(
                      vpc.place().in(plan.target().place()),
                      "its account does not see the rule of '%s' yet, which takes AWS some time; run"
                          + " the update again, and if it stays so, turn sharing within the"
                          + " organization on (aws ram enable-sharing-with-aws-organization)",
                      rule.domain())));
        });
  }
}
