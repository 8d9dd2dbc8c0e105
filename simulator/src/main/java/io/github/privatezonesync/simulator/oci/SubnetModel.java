package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resource {@code oci_core_subnet}. */
final class SubnetModel extends OciModel {
  static final String TYPE = "oci:Core/subnet:Subnet";

  private static final String BLOCK = "cidrBlock";
  private static final String BLOCKS = "ipv4cidrBlocks";
  private static final String LABEL = "dnsLabel";
  private static final String NAME = "displayName";

  SubnetModel() {
    super(
        TYPE,
        Schema.of(
            Tags.ATTRIBUTES,
            Attribute.text("compartmentId").mandatory(),
            Attribute.text("vcnId").mandatory().replacing(),
            Attribute.text(BLOCK).replacing().orComputed(),
            Attribute.of(BLOCKS, Kind.TEXTS).replacing().orComputed(),
            Attribute.text("availabilityDomain").replacing().orComputed(),
            Attribute.text(LABEL).replacing().orComputed(),
            Attribute.text(NAME).orComputed(),
            Attribute.text("dhcpOptionsId").orComputed(),
            Attribute.text("routeTableId").orComputed(),
            Attribute.of("securityListIds", Kind.TEXTS)
                .orComputed()
                .comparedBy(ValueEquality::sets),
            Attribute.of("prohibitPublicIpOnVnic", Kind.FLAG).replacing().orComputed(),
            Attribute.of("prohibitInternetIngress", Kind.FLAG).replacing().orComputed()),
        List.of(
            BLOCK,
            BLOCKS,
            NAME,
            LABEL,
            "subnetDomainName",
            "virtualRouterIp",
            "virtualRouterMac",
            "state",
            "timeCreated",
            Tags.DEFINED,
            Tags.FREEFORM));
  }

  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId(Ocid.SUBNET, caller.region());
    List<String> blocks = given.texts(BLOCKS);
    Subnet subnet =
        new Subnet(
            id,
            Place.of(caller, given.text("compartmentId")),
            given.text("vcnId"),
            given.text(NAME, "subnet" + (state.ids() + 1)),
            given.text(BLOCK, blocks.isEmpty() ? "" : blocks.get(0)),
            given.text(LABEL),
            Tags.of(given, Tags.NONE));
    return Oci.calls(state)
        .call("CreateSubnet", id, "", s -> Subnets.create(s, subnet, caller))
        .end(id);
  }

  @Override
  Optional<Map<String, Object>> find(OciState state, String id, Caller caller) {
    return Subnets.get(state, id, caller).map(subnet -> properties(state, subnet));
  }

  @Override
  public Effect<OciState> update(
      OciState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties given = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<OciState> calls = Oci.calls(state);
    if (isMoved(oldState, newInputs)) {
      calls.call(
          "ChangeSubnetCompartment",
          id,
          "",
          s -> Subnets.move(s, id, given.text("compartmentId"), caller));
    }
    return calls
        .call(
            "UpdateSubnet",
            id,
            "",
            s -> {
              Subnet subnet = Subnets.required(s, id, Subnets.SERVICE, caller);
              return Subnets.update(
                  s,
                  id,
                  given.text(NAME, subnet.displayName()),
                  Tags.of(given, subnet.tags()),
                  caller);
            })
        .end(id);
  }

  @Override
  public Effect<OciState> delete(
      OciState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<OciState> calls = Oci.calls(state);
    if (Subnets.get(state, id, caller).isPresent()) {
      calls.call("DeleteSubnet", id, "", s -> Subnets.delete(s, id, caller));
    }
    return calls.end(id);
  }

  private static Map<String, Object> properties(OciState state, Subnet subnet) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("compartmentId", subnet.place().compartment());
    properties.put("vcnId", subnet.vcn());
    properties.put(BLOCK, subnet.cidrBlock());
    properties.put(BLOCKS, List.of(subnet.cidrBlock()));
    properties.put(LABEL, subnet.dnsLabel());
    properties.put(NAME, subnet.displayName());
    properties.put(
        "subnetDomainName",
        Optional.ofNullable(state.networks().get(subnet.vcn())).map(subnet::domainIn).orElse(""));
    properties.put("virtualRouterMac", "00:00:17:00:00:01");
    Lifecycle.put(properties, "AVAILABLE");
    subnet.tags().put(properties);
    return properties;
  }
}
