package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code aws.route53.VpcAssociationAuthorization}, whose id is {@code ZONE:VPC}. */
final class AuthorizationModel extends AssociatingModel {
  AuthorizationModel() {
    super(
        "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization",
        List.of("vpcRegion"));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    AssociationId tie = AssociationId.of(new Properties(inputs), context.caller());
    return Aws.calls(state)
        .call(
            "CreateVPCAssociationAuthorization",
            tie.subject(),
            "creating Route53 VPC Association Authorization",
            s ->
                AuthorizationBeforeAssociation.authorize(
                    s, tie.zoneId(), tie.vpc(), context.caller()))
        .end(tie.id());
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    AssociationId tie = AssociationId.parse(id, new Properties(known), caller);
    if (!state.zones().containsKey(tie.zoneId())) {
      return Optional.empty();
    }
    Zone zone =
        Refusals.during(
            "listing Route53 VPC Association Authorizations",
            () -> Zones.owned(state, tie.zoneId(), caller));
    String region = zone.authorizations().get(tie.vpcId());
    if (region == null) {
      return Optional.empty();
    }
    return Optional.of(live(tie.id(), properties(known, tie, region)));
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    AssociationId tie = AssociationId.parse(id, new Properties(oldState), caller);
    Zone zone = state.zones().get(tie.zoneId());
    if (zone != null && zone.authorizations().containsKey(tie.vpcId())) {
      calls.call(
          "DeleteVPCAssociationAuthorization",
          tie.subject(),
          "deleting Route53 VPC Association Authorization (" + id + ")",
          s -> AuthorizationBeforeAssociation.withdraw(s, tie.zoneId(), tie.vpcId(), caller));
    }
    return calls.end(id);
  }
}
