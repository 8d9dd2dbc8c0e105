package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code azure-native:network:InboundEndpoint} and {@code OutboundEndpoint}. Another subnet or
 * address is an update to the provider, which the service then refuses.
 */
final class EndpointModel extends AzureModel {
  private static final String CONFIGURATIONS = "ipConfigurations";
  private static final String SUBNET = "subnet";
  private static final Shape SUB_RESOURCE = Shapes.structure(Map.of("id", Shapes.TEXT));

  private final boolean inbound;

  private EndpointModel(String name, ResourcePath path, String where, Shape shape) {
    super("azure-native:network:" + name, name + "s", schema(path, where, shape));
    this.inbound = where.equals(CONFIGURATIONS);
  }

  static EndpointModel inbound() {
    return new EndpointModel(
        "InboundEndpoint",
        ResourcePath.INBOUND_ENDPOINT,
        CONFIGURATIONS,
        Shapes.many(
            Shapes.structure(
                Map.of(
                    SUBNET,
                    SUB_RESOURCE,
                    "privateIpAddress",
                    Shapes.TEXT,
                    "privateIpAllocationMethod",
                    Shapes.TEXT))));
  }

  static EndpointModel outbound() {
    return new EndpointModel(
        "OutboundEndpoint", ResourcePath.OUTBOUND_ENDPOINT, SUBNET, SUB_RESOURCE);
  }

  private static Schema schema(ResourcePath path, String where, Shape shape) {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    body.put(where, shape);
    return new Schema(
        path,
        body,
        List.of(where),
        Set.of(Schema.LOCATION),
        List.of("etag", "name", "provisioningState", "resourceGuid", "systemData", "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.resolver().endpoint(id.toString()))
        .map(endpoint -> new Existing(endpoint.id(), properties(endpoint)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    TrackedResource.Request request = TrackedResource.Request.of(inputs);
    return inbound
        ? Endpoints.createOrUpdateInbound(
            state,
            id,
            request,
            inputs.each(CONFIGURATIONS).stream().map(Endpoints.Configuration::of).toList())
        : Endpoints.createOrUpdateOutbound(state, id, request, inputs.in(SUBNET).textOr("id", ""));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Endpoint endpoint = state.resolver().endpoint(id.toString());
    return endpoint == null ? state : Endpoints.delete(state, endpoint);
  }

  private static Map<String, Object> properties(Endpoint endpoint) {
    Properties properties = endpoint.resource().properties();
    Map<String, Object> subnet = Map.of("id", endpoint.subnet());
    return endpoint.isInbound()
        ? properties
            .with(
                CONFIGURATIONS,
                List.of(
                    Map.of(
                        SUBNET,
                        subnet,
                        "privateIpAddress",
                        endpoint.address(),
                        "privateIpAllocationMethod",
                        Endpoints.method(endpoint))))
            .map()
        : properties.with(SUBNET, subnet).map();
  }
}
