package io.github.privatezonesync.simulator.azure;

/** The API of resolvers. */
final class Resolvers {
  private Resolvers() {}

  /** Makes the resolver of a network, or changes its tags. */
  static AzureState createOrUpdate(
      AzureState state, ArmId id, TrackedResource.Request request, String networkId) {
    Resolver existing = state.resolver().resolver(id);
    TrackedResource resource =
        TrackedResource.of(state, id, request, existing == null ? null : existing.resource());
    if (ResourcePath.VIRTUAL_NETWORK.match(networkId).isEmpty()) {
      throw Refusals.invalidId(networkId, "virtualNetwork").notStarted();
    }
    Network network = state.network(networkId);
    if (network == null) {
      throw ResolverRefusals.noNetwork(networkId)
          .failedLater(id, existing)
          .below(Networks.missing(networkId));
    }
    boolean taken =
        state.resolver().resolverOf(network.id()).stream()
            .anyMatch(resolver -> !resolver.id().is(id.toString()));
    if (taken || (existing != null && !network.id().is(existing.network()))) {
      throw ResolverRefusals.conflict(resource.id(), networkId).failedLater(id, existing);
    }
    if (!resource.location().equals(network.location())) {
      throw ResolverRefusals.otherRegion(resource, network.id(), network.location())
          .failedLater(id, existing);
    }
    if (existing == null && inSubscription(state, id) >= Quotas.RESOLVERS_PER_SUBSCRIPTION) {
      throw ResolverRefusals.full(
              "DNS resolvers of subscription '" + id.subscription() + "'",
              Quotas.RESOLVERS_PER_SUBSCRIPTION)
          .failedLater(id);
    }
    return state.afterCall(there -> there.with(new Resolver(resource, networkId)));
  }

  /** Deletes a resolver; its endpoints stand in the way. */
  static AzureState delete(AzureState state, Resolver resolver) {
    state.resolver().endpointsOf(resolver).stream()
        .findFirst()
        .ifPresent(
            endpoint -> {
              throw Refusals.hasNested(endpoint.id()).notStarted();
            });
    return state.afterCall(there -> there.without(resolver));
  }

  private static long inSubscription(AzureState state, ArmId id) {
    return state.resolver().resolvers().values().stream()
        .filter(resolver -> resolver.id().subscription().equalsIgnoreCase(id.subscription()))
        .count();
  }
}
