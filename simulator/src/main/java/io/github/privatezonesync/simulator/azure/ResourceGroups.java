package io.github.privatezonesync.simulator.azure;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** The API of resource groups. */
final class ResourceGroups {
  private ResourceGroups() {}

  /** Makes a group, or changes its tags. */
  static AzureState createOrUpdate(
      AzureState state, ArmId id, String location, PMap<String, String> tags) {
    ResourceNames.problemOfGroup(id.group())
        .ifPresent(
            problem -> {
              throw problem.answered();
            });
    @Nullable ResourceGroup existing = state.group(id).orElse(null);
    String region = Locations.canonical(location);
    if (existing != null && !existing.location().equals(region)) {
      throw new ArmError(
              409,
              "InvalidResourceGroupLocation",
              "Invalid resource group location '%s'. The Resource group already exists in location '%s'."
                  .formatted(location, existing.location()))
          .answered();
    }
    if (state.groups().values().stream()
        .filter(other -> other.id().subscription().equalsIgnoreCase(id.subscription()))
        .anyMatch(other -> !Locations.areOfOneCloud(other.location(), region))) {
      throw new ArmError(
              400,
              "LocationNotAvailableForResourceGroup",
              "The provided location '%s' is not available for resource group.".formatted(location))
          .answered();
    }
    ArmId kept = existing == null ? id : existing.id();
    return state.afterCall().with(new ResourceGroup(kept, region, tags));
  }

  /** Deletes a group with everything in it, unless something elsewhere needs it. */
  static AzureState delete(AzureState state, ResourceGroup group) {
    AzureState next = state.afterCall();
    String content = group.id().key() + "/";
    next = withoutResolvers(next, content);
    for (Zone zone : state.zones().values()) {
      if (zone.id().key().startsWith(content)) {
        next = next.without(zone);
      }
    }
    for (String key : state.networks().keySet()) {
      Network network = next.network(key);
      if (network != null && key.startsWith(content)) {
        Networks.refuseIfInUse(next, network);
        next = next.without(network);
      }
    }
    return next.without(group);
  }

  private static AzureState withoutResolvers(AzureState state, String content) {
    AzureState next = state;
    for (Ruleset ruleset : state.resolver().rulesets().values()) {
      if (ruleset.id().key().startsWith(content)) {
        next = next.with(next.resolver().without(ruleset));
      }
    }
    for (Endpoint endpoint : state.resolver().endpoints().values()) {
      if (endpoint.id().key().startsWith(content)) {
        Endpoints.refuseIfInUse(next, endpoint);
        next = next.with(next.resolver().without(endpoint));
      }
    }
    for (Resolver resolver : state.resolver().resolvers().values()) {
      if (resolver.id().key().startsWith(content)) {
        next = next.with(next.resolver().without(resolver));
      }
    }
    return next.with(
        next.resolver().withoutLingering(endpoint -> endpoint.subnet().startsWith(content)));
  }
}
