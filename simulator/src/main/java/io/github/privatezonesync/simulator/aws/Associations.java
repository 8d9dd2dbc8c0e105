package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.List;

/** The calls of Route 53 about which VPCs a private zone answers in. */
final class Associations {
  private Associations() {}

  /** The VPC that a private zone is created with. */
  static AwsState first(AwsState state, String zoneId, NetworkReference reference, Caller caller) {
    Zone zone = Zones.owned(state, zoneId, caller);
    Network vpc = vpc(state, reference, caller);
    if (!vpc.account().equals(caller.account())) {
      throw Refusals.invisibleVpc(reference.id(), reference.region())
          .below(RefusalAdvice.toVpc(vpc, reference, caller));
    }
    return associated(state, zone, vpc);
  }

  /** {@code AssociateVPCWithHostedZone}: the VPC's owner calls, with the leave of the zone's. */
  static AwsState associate(
      AwsState state, String zoneId, NetworkReference reference, Caller caller) {
    Zone zone = state.zones().get(zoneId);
    if (zone == null) {
      throw Refusals.noSuchHostedZone(zoneId);
    }
    if (!zone.isPrivate()) {
      throw Refusals.publicZone(zoneId, reference.id());
    }
    Network vpc = vpc(state, reference, caller);
    AuthorizationBeforeAssociation.check(zone, vpc, reference, caller);
    return associated(state, zone, vpc);
  }

  /**
   * {@code DisassociateVPCFromHostedZone}, by the account of the zone or of the VPC (<a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_DisassociateVPCFromHostedZone.html">who
   * may</a>); the zone and the association are there.
   */
  static AwsState disassociate(AwsState state, String zoneId, String vpcId, Caller caller) {
    Zone zone = state.zones().get(zoneId);
    if (zone == null) {
      throw Refusals.noSuchHostedZone(zoneId);
    }
    Network vpc = state.vpcs().get(vpcId);
    boolean ownsVpc = vpc != null && vpc.account().equals(caller.account());
    if (!ownsVpc && !zone.account().equals(caller.account())) {
      throw Refusals.accessDenied(caller).below(RefusalAdvice.toZone(zone, caller));
    }
    if (!zone.vpcs().containsKey(vpcId)) {
      throw Refusals.vpcAssociationNotFound();
    }
    if (zone.vpcs().size() == 1) {
      throw Refusals.lastVpcAssociation();
    }
    return state.with(zone.withoutVpc(vpcId)).withLingering(zone, List.of(vpcId));
  }

  private static AwsState associated(AwsState state, Zone zone, Network vpc) {
    String conflicting = state.zoneOn(vpc.id(), zone.name());
    if (conflicting != null) {
      throw Refusals.conflictingDomain(vpc.id(), vpc.region(), conflicting);
    }
    if (zone.vpcs().size() >= Quotas.VPCS_PER_ZONE) {
      throw Refusals.tooManyVpcs();
    }
    return state.with(zone.withVpc(vpc));
  }

  /** A VPC in the region that it is said to be in, whoever owns it. */
  static Network vpc(AwsState state, NetworkReference reference, Caller caller) {
    Network vpc = state.vpcs().get(reference.id());
    if (vpc == null) {
      throw Refusals.noSuchVpc().below(RefusalAdvice.toVpc(vpc, reference, caller));
    }
    if (!vpc.region().equals(reference.region())) {
      throw Refusals.invisibleVpc(reference.id(), reference.region())
          .below(RefusalAdvice.toVpc(vpc, reference, caller));
    }
    return vpc;
  }
}
