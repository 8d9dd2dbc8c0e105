package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code azure-native:network:DnsResolver}. */
final class ResolverModel extends AzureModel {
  private static final String NETWORK = "virtualNetwork";

  ResolverModel() {
    super("azure-native:network:DnsResolver", "DnsResolvers", schemaOfResolvers());
  }

  private static Schema schemaOfResolvers() {
    Map<String, Shape> body = new LinkedHashMap<>();
    body.put(Schema.LOCATION, Shapes.TEXT);
    body.put("tags", Shapes.TEXTS_BY_NAME);
    body.put(NETWORK, Shapes.structure(Map.of("id", Shapes.TEXT)));
    return new Schema(
        ResourcePath.RESOLVER,
        body,
        List.of(NETWORK),
        Set.of(Schema.LOCATION, NETWORK),
        List.of(
            "dnsResolverState",
            "etag",
            "name",
            "provisioningState",
            "resourceGuid",
            "systemData",
            "type"));
  }

  @Override
  Optional<Existing> find(AzureState state, ArmId id) {
    return Optional.ofNullable(state.resolver().resolver(id))
        .map(resolver -> new Existing(resolver.id(), properties(resolver)));
  }

  @Override
  AzureState put(AzureState state, ArmId id, Inputs inputs, String logicalName) {
    return Resolvers.createOrUpdate(
        state, id, TrackedResource.Request.of(inputs), inputs.in(NETWORK).textOr("id", ""));
  }

  @Override
  AzureState delete(AzureState state, ArmId id) {
    Resolver resolver = state.resolver().resolver(id);
    return resolver == null ? state : Resolvers.delete(state, resolver);
  }

  private static Map<String, Object> properties(Resolver resolver) {
    return resolver
        .resource()
        .properties()
        .with(NETWORK, Map.of("id", resolver.network()))
        .with("dnsResolverState", "Connected")
        .map();
  }
}
