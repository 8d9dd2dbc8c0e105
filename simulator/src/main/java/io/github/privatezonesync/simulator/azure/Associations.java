package io.github.privatezonesync.simulator.azure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** The API of virtual network links. */
final class Associations {
  private Associations() {}

  /**
   * What a request says of a link.
   *
   * @param location the location, null for that of the group
   * @param network the id of the network; empty if none is given
   * @param registration whether machines of the network register themselves
   * @param tags the tags
   */
  record Request(
      @Nullable String location, String network, boolean registration, PMap<String, String> tags) {}

  /** Makes a link, or changes its tags and whether machines register themselves by it. */
  static AzureState createOrUpdate(AzureState state, ArmId id, Request request) {
    ResourceGroup group =
        state.group(id).orElseThrow(() -> Refusals.groupNotFound(id).notStarted());
    Zone zone = state.zone(id.parent());
    if (zone == null) {
      throw Refusals.parentNotFound(id).notStarted();
    }
    String location = request.location() == null ? group.location() : request.location();
    refuseAtOnce(Locations.problemOfGlobal(id, location));
    refuseAtOnce(ResourceNames.problemOfNetworkResource(id.name()));
    refuseAtOnce(Tags.problem(request.tags()));
    if (ResourcePath.VIRTUAL_NETWORK.match(request.network()).isEmpty()) {
      throw Refusals.invalidId(request.network(), "virtualNetwork").notStarted();
    }
    Association existing = zone.link(id.name());
    Network network = state.network(request.network());
    if (network == null || !Locations.areOfOneCloud(group.location(), network.location())) {
      String text = "Virtual network resource not found for '%s'".formatted(request.network());
      throw Refusals.badRequest(text)
          .failedLater(id, existing)
          .below(Networks.missing(request.network()));
    }
    problem(new NetworkAssociations(state, network), zone, existing, request)
        .ifPresent(
            problem -> {
              throw problem.failedLater(id, existing);
            });
    AzureState next = state.afterCall();
    ArmId kept =
        existing == null ? zone.id().child("virtualNetworkLinks", id.name()) : existing.id();
    return next.with(
        zone,
        network,
        new Association(
            kept, request.network(), request.registration(), request.tags(), next.calls()));
  }

  /** Deletes a link. */
  static AzureState delete(AzureState state, Association link) {
    return state.afterCall().withoutLink(link.id());
  }

  /** What the operation fails with after the request was accepted. */
  private static Optional<ArmError> problem(
      NetworkAssociations links, Zone zone, @Nullable Association existing, Request request) {
    if (existing != null && !existing.network().equalsIgnoreCase(request.network())) {
      String text = "The virtual network of the virtual network link '%s' cannot be changed.";
      return Optional.of(Refusals.badRequest(text.formatted(existing.id().name())));
    }
    Optional<ArmError> problem = existing == null ? links.problemOfNew(zone) : Optional.empty();
    return problem.isEmpty() && request.registration()
        ? links.problemOfRegistration(zone, existing)
        : problem;
  }

  private static void refuseAtOnce(Optional<ArmError> problem) {
    problem.ifPresent(
        error -> {
          throw error.notStarted();
        });
  }
}
