package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The calls of Route 53 Resolver about which rules a VPC follows. */
final class RuleAssociations {
  private RuleAssociations() {}

  /** An association of a VPC of the caller, also of one that is gone. */
  static Optional<RuleAssociation> get(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.resolvers().associations().get(id))
        .filter(association -> association.account().equals(caller.account()))
        .filter(association -> association.region().equals(caller.region()));
  }

  /** {@code AssociateResolverRule}. */
  static AwsState associate(AwsState state, RuleAssociation asked, Caller caller) {
    ResolverNames.check(asked.name());
    ResolverRule rule = ResolverRules.requiredVisible(state, asked.rule(), caller);
    Network vpc =
        Networks.vpc(state, asked.vpc(), caller)
            .orElseThrow(
                () ->
                    ResolverRefusals.invalidParameter(
                            "The vpc ID '%s' does not exist".formatted(asked.vpc()))
                        .below(Networks.lost(state, asked.vpc(), caller)));
    for (ResolverRule other : state.resolvers().rulesOn(vpc.id())) {
      if (other.domainName().equals(rule.domainName())) {
        throw ResolverRefusals.sameDomain(other.id());
      }
    }
    if (leadsBack(state, rule, vpc)) {
      throw ResolverRefusals.loop(rule.id(), vpc.id());
    }
    long owned =
        state.resolvers().associations().values().stream()
            .filter(
                other ->
                    other.account().equals(caller.account())
                        && other.region().equals(caller.region()))
            .count();
    if (owned >= Quotas.RULE_ASSOCIATIONS_PER_REGION) {
      throw ResolverRefusals.exceeded(caller.account(), "max-rule-association");
    }
    return state.withIdGiven().with(state.resolvers().with(asked));
  }

  /** {@code DisassociateResolverRule}. */
  static AwsState disassociate(AwsState state, RuleAssociation association) {
    return state.with(state.resolvers().withoutAssociations(List.of(association)));
  }

  /** Whether a rule asks the VPC's own inbound endpoint. */
  private static boolean leadsBack(AwsState state, ResolverRule rule, Network vpc) {
    Set<String> inbound =
        state
            .resolvers()
            .inbound(vpc.id())
            .flatMap(endpoint -> endpoint.addresses().stream())
            .map(EndpointAddress::ip)
            .collect(Collectors.toSet());
    return rule.targets().stream().anyMatch(target -> inbound.contains(target.ip()));
  }
}
