package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.List;

/** The calls of Route 53 about which VPCs a private zone answers in. */
final class VpcAssociations {
  private VpcAssociations() {}

  /** The VPC that a private zone is created with. */
  static AwsState first(AwsState state, String zoneId, VpcReference reference, Caller caller) {
    HostedZone zone = HostedZones.owned(state, zoneId, caller);
    Vpc vpc = vpc(state, reference, caller);
    if (!vpc.account().equals(caller.account())) {
      throw Refusals.invisibleVpc(reference.id(), reference.region())
          .below(WayOut.toVpc(vpc, reference, caller));
    }
    return associated(state, zone, vpc);
  }

  /** {@code AssociateVPCWithHostedZone}: the VPC's owner calls, with the leave of the zone's. */
  static AwsState associate(AwsState state, String zoneId, VpcReference reference, Caller caller) {
    HostedZone zone = state.zones().get(zoneId);
    if (zone == null) {
      throw Refusals.noSuchHostedZone(zoneId);
    }
    if (!zone.isPrivate()) {
      throw Refusals.publicZone(zoneId, reference.id());
    }
    Vpc vpc = vpc(state, reference, caller);
    boolean ownsZone = zone.account().equals(caller.account());
    if (!vpc.account().equals(caller.account())) {
      CloudException refusal =
          ownsZone
              ? Refusals.foreignVpc(caller, vpc.id(), vpc.region())
              : Refusals.invisibleVpc(vpc.id(), vpc.region());
      throw refusal.below(WayOut.toVpc(vpc, reference, caller));
    }
    if (!ownsZone && !zone.authorizations().containsKey(vpc.id())) {
      throw Refusals.notAuthorizedByZone(vpc.id()).below(WayOut.toAuthorization(zone, vpc));
    }
    return associated(state, zone, vpc);
  }

  /** {@code DisassociateVPCFromHostedZone}; the zone and the association are there. */
  static AwsState disassociate(AwsState state, String zoneId, String vpcId, Caller caller) {
    HostedZone zone = state.zones().get(zoneId);
    if (zone == null) {
      throw Refusals.noSuchHostedZone(zoneId);
    }
    Vpc vpc = state.vpcs().get(vpcId);
    boolean ownsVpc = vpc != null && vpc.account().equals(caller.account());
    if (!ownsVpc && !zone.account().equals(caller.account())) {
      throw Refusals.accessDenied(caller).below(WayOut.toZone(zone, caller));
    }
    if (!zone.vpcs().containsKey(vpcId)) {
      throw Refusals.vpcAssociationNotFound();
    }
    if (zone.vpcs().size() == 1) {
      throw Refusals.lastVpcAssociation();
    }
    return state.with(zone.withoutVpc(vpcId)).withGhosts(zone, List.of(vpcId));
  }

  /** {@code CreateVPCAssociationAuthorization}; once more is no error. */
  static AwsState authorize(AwsState state, String zoneId, VpcReference reference, Caller caller) {
    HostedZone zone = HostedZones.owned(state, zoneId, caller);
    Vpc vpc = vpc(state, reference, caller);
    if (zone.authorizations().size() >= Quotas.AUTHORIZATIONS_PER_ZONE
        && !zone.authorizations().containsKey(vpc.id())) {
      throw Refusals.tooManyAuthorizations();
    }
    return state.with(zone.withAuthorizations(zone.authorizations().plus(vpc.id(), vpc.region())));
  }

  /** {@code DeleteVPCAssociationAuthorization}; the association stays. */
  static AwsState withdraw(AwsState state, String zoneId, String vpcId, Caller caller) {
    HostedZone zone = HostedZones.owned(state, zoneId, caller);
    if (!zone.authorizations().containsKey(vpcId)) {
      throw Refusals.authorizationNotFound();
    }
    return state.with(zone.withAuthorizations(zone.authorizations().minus(vpcId)));
  }

  private static AwsState associated(AwsState state, HostedZone zone, Vpc vpc) {
    String conflicting = state.zoneOn(vpc.id(), zone.name());
    if (conflicting != null) {
      throw Refusals.conflictingDomain(vpc.id(), vpc.region(), conflicting);
    }
    if (zone.vpcs().size() >= Quotas.VPCS_PER_ZONE) {
      throw Refusals.tooManyVpcs();
    }
    return state.with(zone.withVpc(vpc));
  }

  private static Vpc vpc(AwsState state, VpcReference reference, Caller caller) {
    Vpc vpc = state.vpcs().get(reference.id());
    if (vpc == null) {
      throw Refusals.noSuchVpc().below(WayOut.toVpc(vpc, reference, caller));
    }
    if (!vpc.region().equals(reference.region())) {
      throw Refusals.invisibleVpc(reference.id(), reference.region())
          .below(WayOut.toVpc(vpc, reference, caller));
    }
    return vpc;
  }
}
