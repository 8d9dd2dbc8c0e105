package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.MissingNetwork;
import java.util.List;
import java.util.stream.Stream;
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
   * @param prefixes the address space
   * @param subnets the only subnets that it shall have; null if they stay as they are
   * @param body everything that was given, as JSON
   */
  record Request(
      String logicalName,
      @Nullable String location,
      List<String> dnsServers,
      List<String> prefixes,
      @Nullable List<Subnets.Request> subnets,
      String body) {
    Request {
      dnsServers = List.copyOf(dnsServers);
      prefixes = List.copyOf(prefixes);
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
      throw Locations.isElsewhere(existing.id(), existing.location(), location).notStarted();
    }
    Network network =
        new Network(
            existing == null ? group.id().child("virtualNetworks", id.name()) : existing.id(),
            existing == null ? request.logicalName() : existing.logicalName(),
            location,
            existing == null ? Guids.of(next.calls()) : existing.guid(),
            next.calls(),
            request.dnsServers(),
            request.prefixes(),
            request.body(),
            existing == null ? HashTreePMap.empty() : existing.links());
    next = next.with(network);
    if (request.subnets() != null) {
      next = Subnets.replaceAll(next, network, request.subnets());
    }
    Subnets.refuseOutside(next, network);
    return next;
  }

  /** What to do about a network that is not there. */
  static String missing(String id) {
    String subscription = id.replaceFirst("^/[^/]*/([^/]*)/.*$", "$1");
    return MissingNetwork.advice(Azure.PROVIDER, id, subscription, "REGION");
  }

  /** Deletes a network with its links and subnets. */
  static AzureState delete(AzureState state, Network network) {
    refuseIfInUse(state, network);
    return state.afterCall().without(network);
  }

  /** Refuses to let go of a network that DNS Private Resolver needs. */
  static void refuseIfInUse(AzureState state, Network network) {
    for (Subnet subnet : state.resolver().subnetsOf(network.id())) {
      Subnets.refuseIfInUse(state, subnet);
    }
    ResolverState there = state.resolver();
    Stream.concat(
            there.resolverOf(network.id()).map(Resolver::id).stream(),
            there.linkOf(network.id()).map(linked -> linked.link().id()).stream())
        .findFirst()
        .ifPresent(
            user -> {
              throw ResolverRefusals.networkInUse(network.id(), user).notStarted();
            });
  }
}
