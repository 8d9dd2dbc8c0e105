package io.github.privatezonesync.simulator.azure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
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
  private static final Gson GSON = new GsonBuilder().serializeSpecialFloatingPointValues().create();

  NetworkModel() {
    super("azure-native:network:VirtualNetwork", "VirtualNetworks", schemaOfNetworks());
  }

  private static Schema schemaOfNetworks() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    body.put("dhcpOptions", Shapes.structure(Map.of("dnsServers", Shapes.many(Shapes.TEXT))));
    for (String other :
        List.of(
            "addressSpace",
            "bgpCommunities",
            "ddosProtectionPlan",
            "enableDdosProtection",
            "enableVmProtection",
            "encryption",
            "extendedLocation",
            "flowTimeoutInMinutes",
            "ipAllocations",
            "subnets",
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

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.network(id.toString()))
        .map(network -> new Existing(network.id(), properties(network)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    Map<String, Object> body = new LinkedHashMap<>(inputs.values());
    body.keySet().retainAll(schema().body().keySet());
    body.remove(Schema.LOCATION);
    return Networks.createOrUpdate(
        state,
        id,
        new Networks.Request(
            logicalName,
            inputs.text(Schema.LOCATION),
            inputs.in("dhcpOptions").texts("dnsServers"),
            GSON.toJson(body)));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Network network = state.network(id.toString());
    return network == null ? state : Networks.delete(state, network);
  }

  private static Map<String, Object> properties(Network network) {
    Map<String, Object> body =
        GSON.fromJson(network.body(), new TypeToken<Map<String, Object>>() {}.getType());
    return new Properties()
        .with("enableDdosProtection", false)
        .with("subnets", List.of())
        .with("virtualNetworkPeerings", List.of())
        .with(body)
        .with("name", network.id().name())
        .with("type", network.id().resourceType())
        .with(Schema.LOCATION, network.location())
        .with("etag", Guids.of(network.etag()))
        .with("resourceGuid", network.guid())
        .with("provisioningState", "Succeeded")
        .map();
  }
}
