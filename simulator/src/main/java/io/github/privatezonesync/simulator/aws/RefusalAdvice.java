package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.MissingNetwork;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the simulator says below a refusal of AWS: who owns what, and who called. */
final class RefusalAdvice {
  private RefusalAdvice() {}

  /** For a VPC that is not there, is elsewhere, or is another account's. */
  static String toVpc(@Nullable Network vpc, NetworkReference reference, Caller caller) {
    if (vpc == null) {
      return MissingNetwork.advice(Aws.PROVIDER, reference.id(), "ACCOUNT", reference.region());
    }
    return vpc.region().equals(reference.region())
        ? "VPC '%s' is of the account %s, and the call is one of the account %s; use a provider of the VPC's account, as Vpc.of(..).account(provider) does"
            .formatted(vpc.id(), vpc.account(), caller.account())
        : "VPC '%s' of the account %s is in the region '%s', not in '%s'; give it that region"
            .formatted(vpc.id(), vpc.account(), vpc.region(), reference.region());
  }

  /** For a zone of another account. */
  static String toZone(Zone zone, Caller caller) {
    return "zone '%s' is of the account %s, and the call is one of the account %s; use a provider of the zone's account"
        .formatted(zone.id(), zone.account(), caller.account());
  }

  /** For a VPC whose account the zone has not authorized. */
  static String toAuthorization(Zone zone, Network vpc) {
    return "zone '%s' of the account %s has no authorization for VPC '%s' of the account %s; make a VpcAssociationAuthorization with a provider of the zone's account first"
        .formatted(zone.id(), zone.account(), vpc.id(), vpc.account());
  }

  /** For a rule that the caller does not see. */
  static String toRule(AwsState state, ResolverRule rule, Caller caller) {
    if (!rule.region().equals(caller.region())) {
      return "rule '%s' is in the region '%s', and the call is one in '%s'; rules are of one region"
          .formatted(rule.id(), rule.region(), caller.region());
    }
    String owner =
        "rule '%s' is of the account %s, and the call is one of the account %s"
            .formatted(rule.id(), rule.account(), caller.account());
    return ResourceShares.arrival(state, rule, caller.account())
        .map(
            arrival ->
                "%s, which does not see it yet (calls until then: %d); try again"
                    .formatted(owner, arrival - state.calls()))
        .orElse(
            owner
                + "; make a ResourceShare with a ResourceAssociation of the rule and a PrincipalAssociation of that account first");
  }

  /** For a rule that VPCs still follow. */
  static String toAssociations(List<RuleAssociation> associations) {
    return associations.stream()
        .map(
            association ->
                "VPC '%s' of the account %s".formatted(association.vpc(), association.account()))
        .sorted()
        .collect(Collectors.joining(", ", "the rule is associated with ", ""));
  }
}
