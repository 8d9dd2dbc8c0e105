package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
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
final class SubnetModel extends MovableModel {
  static final String TYPE = "oci:Core/subnet:Subnet";

  private static final String BLOCK = "cidrBlock";
  private static final String BLOCKS = "ipv4cidrBlocks";
  private static final String LABEL = "dnsLabel";
  private static final String NAME = "displayName";

  SubnetModel() {
    super(
        TYPE,
        "Subnet",
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
  OciState moved(OciState state, String id, String compartment, Caller caller) {
    return Subnets.move(state, id, compartment, caller);
  }

  @Override
  OciState changed(OciState state, String id, Properties given, Caller caller) {
    Subnet subnet = Subnets.required(state, id, Subnets.SERVICE, caller);
    return Subnets.update(
        state, id, given.text(NAME, subnet.displayName()), Tags.of(given, subnet.tags()), caller);
  }

  @Override
  OciState deleted(OciState state, String id, Caller caller) {
    return Subnets.delete(state, id, caller);
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
