package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;

/**
 * Zones and VPCs of two accounts: the owner of the zone authorizes the association, then the owner
 * of the VPC associates (<a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-associate-vpcs-different-accounts.html">VPCs
 * of different accounts</a>). Within one account nothing is authorized.
 */
final class AuthorizationBeforeAssociation {
  private AuthorizationBeforeAssociation() {}

  /**
   * Refuses an association by anyone but the owner of the VPC, and one that the owner of the zone
   * has not authorized.
   */
  static void check(Zone zone, Network vpc, NetworkReference reference, Caller caller) {
    boolean ownsZone = zone.account().equals(caller.account());
    if (!vpc.account().equals(caller.account())) {
      CloudException refusal =
          ownsZone
              ? Refusals.foreignVpc(caller, vpc.id(), vpc.region())
              : Refusals.invisibleVpc(vpc.id(), vpc.region());
      throw refusal.below(RefusalAdvice.toVpc(vpc, reference, caller));
    }
    if (!ownsZone && !zone.authorizations().containsKey(vpc.id())) {
      throw Refusals.notAuthorizedByZone(vpc.id()).below(RefusalAdvice.toAuthorization(zone, vpc));
    }
  }

  /** {@code CreateVPCAssociationAuthorization}; once more is no error. */
  static AwsState authorize(
      AwsState state, String zoneId, NetworkReference reference, Caller caller) {
    Zone zone = Zones.owned(state, zoneId, caller);
    Network vpc = Associations.vpc(state, reference, caller);
    if (zone.authorizations().size() >= Quotas.AUTHORIZATIONS_PER_ZONE
        && !zone.authorizations().containsKey(vpc.id())) {
      throw Refusals.tooManyAuthorizations();
    }
    return state.with(zone.withAuthorizations(zone.authorizations().plus(vpc.id(), vpc.region())));
  }

  /** {@code DeleteVPCAssociationAuthorization}; the association stays. */
  static AwsState withdraw(AwsState state, String zoneId, String vpcId, Caller caller) {
    Zone zone = Zones.owned(state, zoneId, caller);
    if (!zone.authorizations().containsKey(vpcId)) {
      throw Refusals.authorizationNotFound();
    }
    return state.with(zone.withAuthorizations(zone.authorizations().minus(vpcId)));
  }
}
