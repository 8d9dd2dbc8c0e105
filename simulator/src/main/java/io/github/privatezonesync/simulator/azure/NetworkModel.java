package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code azure-native:network:VirtualNetwork}. What has nothing to do with DNS is given back as it
 * was given.
 */
final class NetworkModel extends AzureModel {
  private static final String SPACE = "addressSpace";
  private static final String PREFIXES = "addressPrefixes";
  private static final String SUBNETS = "subnets";

  NetworkModel() {
    super("azure-native:network:VirtualNetwork", "VirtualNetworks", schemaOfNetworks());
  }

  private static Schema schemaOfNetworks() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    body.put("dhcpOptions", Shapes.structure(Map.of("dnsServers", Shapes.many(Shapes.TEXT))));
    body.put(SPACE, Shapes.structure(Map.of(PREFIXES, Shapes.many(Shapes.TEXT))));
    body.put(SUBNETS, Shapes.many(Shapes.structure(inlineSubnet())));
    for (String other :
        List.of(
            "bgpCommunities",
            "ddosProtectionPlan",
            "enableDdosProtection",
            "enableVmProtection",
            "encryption",
            "extendedLocation",
            "flowTimeoutInMinutes",
            "ipAllocations",
            "virtualNetworkPeerings")) {
      body.put(other, Shapes.ANYTHING);
    }
    return new Schema(
        ResourcePath.VIRTUAL_NETWORK,
        body,
        List.of(),
        Set.of(Schema.LOCATION),
        List.of("etag", "flowLogs", "name", "provisioningState", "resourceGuid", "type"));
  }

  private static Map<String, Shape> inlineSubnet() {
    Map<String, Shape> shapes = new LinkedHashMap<>(SubnetProperties.shapes());
    shapes.put("id", Shapes.TEXT);
    shapes.put("name", Shapes.TEXT);
    return shapes;
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.network(id.toString()))
        .map(network -> new Existing(network.id(), properties(state, network)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    List<Subnets.Request> subnets =
        inputs.each(SUBNETS).stream()
            .map(subnet -> SubnetProperties.request(subnet.textOr("name", ""), subnet))
            .toList();
    return Networks.createOrUpdate(
        state,
        id,
        new Networks.Request(
            logicalName,
            inputs.text(Schema.LOCATION),
            inputs.in("dhcpOptions").texts("dnsServers"),
            inputs.in(SPACE).texts(PREFIXES),
            inputs.has(SUBNETS) ? subnets : null,
            JsonBody.of(inputs, schema().body())));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Network network = state.network(id.toString());
    return network == null ? state : Networks.delete(state, network);
  }

  private static Map<String, Object> properties(AzureState state, Network network) {
    return new Properties()
        .with("enableDdosProtection", false)
        .with("virtualNetworkPeerings", List.of())
        .with(JsonBody.read(network.body()))
        .with(SUBNETS, inlineSubnets(state, network))
        .with("name", network.id().name())
        .with("type", network.id().resourceType())
        .with(Schema.LOCATION, network.location())
        .with("etag", Guids.of(network.etag()))
        .with("resourceGuid", network.guid())
        .with("provisioningState", "Succeeded")
        .map();
  }

  /**
   * The subnets that the network was given itself. The provider leaves out those that are resources
   * of their own.
   */
  private static List<Map<String, Object>> inlineSubnets(AzureState state, Network network) {
    return Inputs.of(JsonBody.read(network.body())).each(SUBNETS).stream()
        .map(given -> network.id().child(SUBNETS, given.textOr("name", "")))
        .flatMap(id -> Optional.ofNullable(state.resolver().subnet(id.toString())).stream())
        .map(
            subnet ->
                new Properties()
                    .with(SubnetProperties.of(subnet))
                    .with("id", subnet.id().toString())
                    .map())
        .toList();
  }
}
