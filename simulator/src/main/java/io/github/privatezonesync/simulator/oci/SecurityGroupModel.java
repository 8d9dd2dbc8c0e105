package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resource {@code oci_core_network_security_group}. Its rules are not modelled. */
final class SecurityGroupModel extends MovableModel {
  static final String TYPE = "oci:Core/networkSecurityGroup:NetworkSecurityGroup";

  private static final String NAME = "displayName";

  SecurityGroupModel() {
    super(
        TYPE,
        "NetworkSecurityGroup",
        Schema.of(
            Tags.ATTRIBUTES,
            Attribute.text("compartmentId").mandatory(),
            Attribute.text("vcnId").mandatory().replacing(),
            Attribute.text(NAME).orComputed()),
        List.of(NAME, "state", "timeCreated", Tags.DEFINED, Tags.FREEFORM));
  }

  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId(Ocid.SECURITY_GROUP, caller.region());
    SecurityGroup group =
        new SecurityGroup(
            id,
            Place.of(caller, given.text("compartmentId")),
            given.text("vcnId"),
            given.text(NAME, "networksecuritygroup" + (state.ids() + 1)),
            Tags.of(given, Tags.NONE));
    return Oci.calls(state)
        .call("CreateNetworkSecurityGroup", id, "", s -> SecurityGroups.create(s, group, caller))
        .end(id);
  }

  @Override
  Optional<Map<String, Object>> find(OciState state, String id, Caller caller) {
    return SecurityGroups.get(state, id, caller).map(SecurityGroupModel::properties);
  }

  @Override
  OciState moved(OciState state, String id, String compartment, Caller caller) {
    return SecurityGroups.move(state, id, compartment, caller);
  }

  @Override
  OciState changed(OciState state, String id, Properties given, Caller caller) {
    SecurityGroup group = SecurityGroups.required(state, id, SecurityGroups.SERVICE, caller);
    return SecurityGroups.update(
        state, id, given.text(NAME, group.displayName()), Tags.of(given, group.tags()), caller);
  }

  @Override
  OciState deleted(OciState state, String id, Caller caller) {
    return SecurityGroups.delete(state, id, caller);
  }

  private static Map<String, Object> properties(SecurityGroup group) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("compartmentId", group.place().compartment());
    properties.put("vcnId", group.vcn());
    properties.put(NAME, group.displayName());
    Lifecycle.put(properties, "AVAILABLE");
    group.tags().put(properties);
    return properties;
  }
}
