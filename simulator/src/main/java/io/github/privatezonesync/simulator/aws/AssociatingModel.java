package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A resource that ties a VPC to a zone; whatever changes replaces it. */
abstract class AssociatingModel extends BridgedModel<AwsState> {
  AssociatingModel(String type, List<String> computed) {
    super(
        type,
        Schema.of(
            Attribute.text("zoneId").mandatory().replacing(),
            Attribute.text("vpcId").mandatory().replacing(),
            Attribute.text("vpcRegion").replacing().orComputed()),
        computed);
  }

  /** What Pulumi knows, with the zone and the VPC as they are. */
  static Map<String, Object> properties(
      Map<String, Object> known, AssociationId tie, String region) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("zoneId", tie.zoneId());
    properties.put("vpcId", tie.vpcId());
    properties.put("vpcRegion", region);
    return properties;
  }

  /** There is nothing that changes in place. */
  @Override
  public final Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return Aws.calls(state).end(id);
  }
}
