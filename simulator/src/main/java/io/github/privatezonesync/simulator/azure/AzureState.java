package io.github.privatezonesync.simulator.azure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything there is, by id in lower case.
 *
 * @param groups the resource groups
 * @param networks the virtual networks
 * @param zones the private zones with their links and record sets
 * @param resolver DNS Private Resolver with the subnets that it needs
 * @param lingering the links that are deleted but not gone
 * @param calls how many changing calls there were
 * @param slowDeletes for how many calls a deleted link lingers
 */
record AzureState(
    PMap<String, ResourceGroup> groups,
    PMap<String, Network> networks,
    PMap<String, Zone> zones,
    ResolverState resolver,
    PMap<String, SlowDelete> lingering,
    long calls,
    int slowDeletes) {

  static AzureState empty() {
    return new AzureState(
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        ResolverState.empty(),
        HashTreePMap.empty(),
        0,
        0);
  }

  Optional<ResourceGroup> group(ArmId id) {
    return Optional.ofNullable(groups.get(id.groupId().key()));
  }

  @Nullable Network network(String id) {
    return networks.get(id.toLowerCase(Locale.ROOT));
  }

  @Nullable Zone zone(ArmId id) {
    return zones.get(id.key());
  }

  /** The state in which one more call counts, and what lingered long enough is gone. */
  AzureState afterCall() {
    long now = calls + 1;
    PMap<String, SlowDelete> left = lingering;
    for (SlowDelete link : lingering.values()) {
      if (link.until() <= now) {
        left = left.minus(link.id().key());
      }
    }
    return new AzureState(
        groups,
        networks,
        zones,
        resolver.withoutLingering(endpoint -> endpoint.until() <= now),
        left,
        now,
        slowDeletes);
  }

  /** The state after a call that changes something of DNS Private Resolver. */
  AzureState afterCall(UnaryOperator<ResolverState> change) {
    AzureState next = afterCall();
    return next.with(change.apply(next.resolver));
  }

  AzureState withSlowDeletes(int number) {
    return new AzureState(groups, networks, zones, resolver, lingering, calls, number);
  }

  AzureState with(ResolverState changed) {
    return new AzureState(groups, networks, zones, changed, lingering, calls, slowDeletes);
  }

  AzureState with(ResourceGroup group) {
    return withGroups(groups.plus(group.id().key(), group));
  }

  AzureState without(ResourceGroup group) {
    return withGroups(groups.minus(group.id().key()));
  }

  AzureState with(Network network) {
    return withNetworks(networks.plus(network.id().key(), network));
  }

  /** The state without a network, and without its links and subnets. */
  AzureState without(Network network) {
    AzureState next = this;
    for (Subnet subnet : resolver.subnetsOf(network.id())) {
      next = next.with(next.resolver.without(subnet));
    }
    for (String link : network.links().values()) {
      next = next.withoutLink(ResourcePath.VIRTUAL_NETWORK_LINK.parse(link));
    }
    return next.withNetworks(next.networks.minus(network.id().key()));
  }

  AzureState with(Zone zone) {
    return withZones(zones.plus(zone.id().key(), zone));
  }

  /** The state without a zone, and without its links. */
  AzureState without(Zone zone) {
    AzureState next = this;
    for (Association link : zone.links().values()) {
      next = next.withoutLink(link.id());
    }
    return next.withZones(next.zones.minus(zone.id().key()));
  }

  /** The state with a link between a zone and a network. */
  AzureState with(Zone zone, Network network, Association link) {
    String key = link.id().name().toLowerCase(Locale.ROOT);
    return with(zone.withLinks(zone.links().plus(key, link)))
        .with(network.with(network.links().plus(zone.name(), link.id().toString())));
  }

  /** The state without a link; the link lingers if deletes are slow. */
  AzureState withoutLink(ArmId id) {
    Zone zone = zones.get(id.parent().key());
    Association link = zone == null ? null : zone.link(id.name());
    if (zone == null || link == null) {
      return this;
    }
    String key = link.id().name().toLowerCase(Locale.ROOT);
    AzureState next = with(zone.withLinks(zone.links().minus(key)));
    Network network = network(link.network());
    if (network == null) {
      return next;
    }
    next = next.with(network.with(network.links().minus(zone.name())));
    return slowDeletes == 0 ? next : next.with(lingering(link, network));
  }

  private SlowDelete lingering(Association link, Network network) {
    return new SlowDelete(
        link.id(), network.id().key(), network.guid(), link.registration(), calls + slowDeletes);
  }

  private AzureState with(SlowDelete link) {
    return new AzureState(
        groups,
        networks,
        zones,
        resolver,
        lingering.plus(link.id().key(), link),
        calls,
        slowDeletes);
  }

  private AzureState withGroups(PMap<String, ResourceGroup> changed) {
    return new AzureState(changed, networks, zones, resolver, lingering, calls, slowDeletes);
  }

  private AzureState withNetworks(PMap<String, Network> changed) {
    return new AzureState(groups, changed, zones, resolver, lingering, calls, slowDeletes);
  }

  private AzureState withZones(PMap<String, Zone> changed) {
    return new AzureState(groups, networks, changed, resolver, lingering, calls, slowDeletes);
  }
}
