package io.github.privatezonesync.simulator.azure;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * What all resources have that are in a region and have tags.
 *
 * @param id the id, in the letter case of its creation
 * @param location the region
 * @param guid what tells it from an earlier resource of the same id
 * @param tags the tags
 * @param etag the call that changed it last
 */
record TrackedResource(
    ArmId id, String location, String guid, PMap<String, String> tags, long etag) {
  /**
   * What a request says of it.
   *
   * @param location the region, null for that of the group
   * @param tags the tags
   */
  record Request(@Nullable String location, PMap<String, String> tags) {
    static Request of(Inputs inputs) {
      return new Request(inputs.text(Schema.LOCATION), inputs.textsByName("tags"));
    }
  }

  /** The resource that a request leaves behind; refuses what no type of resource may do. */
  static TrackedResource of(
      AzureState state, ArmId id, Request request, @Nullable TrackedResource existing) {
    ResourceGroup group =
        state.group(id).orElseThrow(() -> Refusals.groupNotFound(id).notStarted());
    ResourceNames.problemOfNetworkResource(id.name())
        .ifPresent(
            problem -> {
              throw problem.notStarted();
            });
    String location =
        Locations.canonical(request.location() == null ? group.location() : request.location());
    if (!Locations.areOfOneCloud(group.location(), location)) {
      throw Locations.notAvailable(id, location).notStarted();
    }
    if (existing != null && !existing.location().equals(location)) {
      throw Locations.isElsewhere(existing.id(), existing.location(), location).notStarted();
    }
    long call = state.calls() + 1;
    return existing == null
        ? new TrackedResource(id.below(group.id()), location, Guids.of(call), request.tags(), call)
        : new TrackedResource(existing.id(), location, existing.guid(), request.tags(), call);
  }

  /** The properties that the provider gives back of every type. */
  Properties properties() {
    return Properties.of(id, etag)
        .with(Schema.LOCATION, location)
        .with("resourceGuid", guid)
        .withTexts("tags", tags);
  }
}
