package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code aws.route53.ZoneAssociation}, whose id is {@code ZONE:VPC:REGION}. */
final class AssociationModel extends AssociatingModel {
  AssociationModel() {
    super("aws:route53/zoneAssociation:ZoneAssociation", List.of("owningAccount", "vpcRegion"));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    AssociationId tie = AssociationId.of(new Properties(inputs), context.caller());
    return Aws.calls(state)
        .call(
            "AssociateVPCWithHostedZone",
            tie.subject(),
            "associating Route 53 Hosted Zone (%s) to EC2 VPC (%s)"
                .formatted(tie.zoneId(), tie.vpcId()),
            s -> Associations.associate(s, tie.zoneId(), tie.vpc(), context.caller()))
        .end(tie.idWithRegion());
  }

  /**
   * The provider lists the zones of the VPC, which only its owner may do: to anyone else, and when
   * the VPC is gone, AWS says that it {@code is not owned by you}, and the provider takes the
   * association as gone ({@code testAccCheckZoneAssociationDestroy} in <a
   * href="https://github.com/hashicorp/terraform-provider-aws/blob/v5.100.0/internal/service/route53/zone_association_test.go">its
   * tests</a>, which meets VPCs that are deleted).
   */
  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    AssociationId tie = AssociationId.parse(id, new Properties(known), caller);
    Network vpc = state.vpcs().get(tie.vpcId());
    Zone zone = state.zones().get(tie.zoneId());
    boolean associated = zone != null && zone.vpcs().containsKey(tie.vpcId());
    if (zone == null || !associated || vpc == null || !vpc.account().equals(caller.account())) {
      return Optional.empty();
    }
    Map<String, Object> properties = properties(known, tie, tie.region());
    properties.put("owningAccount", zone.account());
    return Optional.of(live(id, properties));
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    AssociationId tie = AssociationId.parse(id, new Properties(oldState), caller);
    Zone zone = state.zones().get(tie.zoneId());
    if (zone != null && zone.vpcs().containsKey(tie.vpcId())) {
      calls.call(
          "DisassociateVPCFromHostedZone",
          tie.subject(),
          "disassociating Route 53 Hosted Zone (%s) from EC2 VPC (%s)"
              .formatted(tie.zoneId(), tie.vpcId()),
          s -> Associations.disassociate(s, tie.zoneId(), tie.vpcId(), caller));
    }
    return calls.end(id);
  }
}
