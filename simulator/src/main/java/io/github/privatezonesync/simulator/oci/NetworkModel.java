package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resource {@code oci_core_vcn}. */
final class NetworkModel extends MovableModel {
  static final String TYPE = "oci:Core/vcn:Vcn";

  private static final String BLOCKS = "cidrBlocks";
  private static final String BLOCK = "cidrBlock";
  private static final String LABEL = "dnsLabel";
  private static final String NAME = "displayName";

  NetworkModel() {
    super(
        TYPE,
        "Vcn",
        Schema.of(
            Tags.ATTRIBUTES,
            Attribute.text("compartmentId").mandatory(),
            Attribute.of(BLOCKS, Kind.TEXTS).orComputed(),
            Attribute.text(BLOCK).replacing().orComputed(),
            Attribute.text(LABEL).replacing().orComputed(),
            Attribute.text(NAME).orComputed(),
            Attribute.of("isIpv6enabled", Kind.FLAG).orComputed(),
            Attribute.of("securityAttributes", Kind.TEXT_MAP).orComputed()),
        List.of(
            BLOCKS,
            BLOCK,
            NAME,
            LABEL,
            "defaultDhcpOptionsId",
            "defaultRouteTableId",
            "defaultSecurityListId",
            "vcnDomainName",
            "state",
            "timeCreated",
            Tags.DEFINED,
            Tags.FREEFORM));
  }

  private static List<String> blocks(Properties given, List<String> otherwise) {
    if (given.has(BLOCKS)) {
      return given.texts(BLOCKS);
    }
    return given.has(BLOCK) ? List.of(given.text(BLOCK)) : otherwise;
  }

  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId(Ocid.VCN, caller.region());
    Network vcn =
        new Network(
            id,
            context.name(),
            Place.of(caller, given.text("compartmentId")),
            given.text(NAME, "vcn" + (state.ids() + 1)),
            blocks(given, List.of()),
            given.text(LABEL),
            given.has(LABEL),
            Ocid.beside(id, Ocid.RESOLVER),
            Tags.of(given, Tags.NONE));
    return Oci.calls(state).call("CreateVcn", id, "", s -> Networks.create(s, vcn)).end(id);
  }

  @Override
  Optional<Map<String, Object>> find(OciState state, String id, Caller caller) {
    return Networks.get(state, id, caller).map(NetworkModel::properties);
  }

  @Override
  OciState moved(OciState state, String id, String compartment, Caller caller) {
    return Networks.move(state, id, compartment, caller);
  }

  @Override
  OciState changed(OciState state, String id, Properties given, Caller caller) {
    Network vcn = Networks.required(state, id, Networks.SERVICE, caller);
    return Networks.update(
        state,
        id,
        given.text(NAME, vcn.displayName()),
        blocks(given, vcn.cidrBlocks()),
        Tags.of(given, vcn.tags()),
        caller);
  }

  @Override
  OciState deleted(OciState state, String id, Caller caller) {
    return Networks.delete(state, id, caller);
  }

  private static Map<String, Object> properties(Network vcn) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("compartmentId", vcn.place().compartment());
    properties.put(BLOCKS, vcn.cidrBlocks());
    properties.put(BLOCK, vcn.cidrBlocks().isEmpty() ? "" : vcn.cidrBlocks().get(0));
    properties.put(LABEL, vcn.dnsLabel());
    properties.put(NAME, vcn.displayName());
    properties.put("vcnDomainName", vcn.domain());
    properties.put("defaultDhcpOptionsId", Ocid.beside(vcn.id(), "dhcpoptions"));
    properties.put("defaultRouteTableId", Ocid.beside(vcn.id(), "routetable"));
    properties.put("defaultSecurityListId", Ocid.beside(vcn.id(), "securitylist"));
    Lifecycle.put(properties, "AVAILABLE");
    vcn.tags().put(properties);
    return properties;
  }
}
