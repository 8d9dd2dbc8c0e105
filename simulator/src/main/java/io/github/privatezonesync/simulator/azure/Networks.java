package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.MissingNetwork;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;

/** The API of virtual networks. */
final class Networks {
  private Networks() {}

  /**
   * What a request says of a network.
   *
   * @param logicalName the logical name of the resource that asks
   * @param location the region, null for that of the group
   * @param dnsServers the custom DNS servers
   * @param body everything that was given, as JSON
   */
  record Request(
      String logicalName, @Nullable String location, List<String> dnsServers, String body) {
    Request {
      dnsServers = List.copyOf(dnsServers);
    }
  }

  /** Makes a network, or changes it. */
  static AzureState createOrUpdate(AzureState state, ArmId id, Request request) {
    ResourceGroup group =
        state.group(id).orElseThrow(() -> Refusals.groupNotFound(id).notStarted());
    ResourceNames.problemOfNetworkResource(id.name())
        .ifPresent(
            problem -> {
              throw problem.notStarted();
            });
    AzureState next = state.afterCall();
    Network existing = state.network(id.toString());
    String location =
        Locations.canonical(request.location() == null ? group.location() : request.location());
    if (!Locations.areOfOneCloud(group.location(), location)) {
      throw Locations.notAvailable(id, location).notStarted();
    }
    if (existing != null && !existing.location().equals(location)) {
      throw inOtherLocation(existing, location);
    }
    return next.with(
        new Network(
            existing == null ? group.id().child("virtualNetworks", id.name()) : existing.id(),
            existing == null ? request.logicalName() : existing.logicalName(),
            location,
            existing == null ? Guids.of(next.calls()) : existing.guid(),
            next.calls(),
            request.dnsServers(),
            request.body(),
            existing == null ? HashTreePMap.empty() : existing.links()));
  }

  /** What to do about a network that is not there. */
  static String missing(String id) {
    String subscription = id.replaceFirst("^/[^/]*/([^/]*)/.*$", "$1");
    return MissingNetwork.advice(Azure.PROVIDER, id, subscription, "REGION");
  }

  /** Deletes a network with its links. */
  static AzureState delete(AzureState state, Network network) {
    return state.afterCall().without(network);
  }

  private static CloudException inOtherLocation(Network existing, String location) {
    return new ArmError(
            409,
            "InvalidResourceLocation",
            "The resource '%s' already exists in location '%s' in resource group '%s'. A resource with the same name cannot be created in location '%s'. Please select a new resource name."
                .formatted(
                    existing.id().name(), existing.location(), existing.id().group(), location))
        .notStarted();
  }
}
