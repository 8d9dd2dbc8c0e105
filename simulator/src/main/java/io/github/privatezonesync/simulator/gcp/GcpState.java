package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.gcp.SlowDeletes.SlowDelete;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything there is, by id.
 *
 * @param networks the VPC networks
 * @param regional subnetworks and addresses
 * @param zones the managed zones
 * @param policies the server policies
 * @param entryPoints where networks can be asked from outside
 * @param counter how many numbers and addresses were made up
 * @param slowDeletes for how many calls what is deleted stands in the way
 * @param lingering what was deleted and stands in the way
 * @param unhealthy the addresses of load balancers that fail their checks, which only a test says
 */
record GcpState(
    PMap<String, Network> networks,
    PMap<String, RegionalResource> regional,
    PMap<String, Zone> zones,
    PMap<String, ServerPolicy> policies,
    EntryPoints entryPoints,
    long counter,
    int slowDeletes,
    SlowDeletes lingering,
    List<String> unhealthy)
    implements Calls.Counted<GcpState> {
  /** Keeps an unmodifiable copy. */
  GcpState {
    unhealthy = List.copyOf(unhealthy);
  }

  static GcpState empty() {
    return new GcpState(
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        EntryPoints.none(),
        0,
        0,
        SlowDeletes.none(),
        List.of());
  }

  @Override
  public GcpState afterCall() {
    return new GcpState(
        networks,
        regional,
        zones,
        policies,
        entryPoints.aged(),
        counter,
        slowDeletes,
        lingering.aged(),
        unhealthy);
  }

  /** The state after one more number was made up. */
  GcpState counted() {
    return new GcpState(
        networks,
        regional,
        zones,
        policies,
        entryPoints,
        counter + 1,
        slowDeletes,
        lingering,
        unhealthy);
  }

  GcpState withSlowDeletes(int calls) {
    return new GcpState(
        networks, regional, zones, policies, entryPoints, counter, calls, lingering, unhealthy);
  }

  GcpState withSlowArrivals(int calls) {
    return new GcpState(
        networks,
        regional,
        zones,
        policies,
        entryPoints.withSlowArrivals(calls),
        counter,
        slowDeletes,
        lingering,
        unhealthy);
  }

  /** The state in which an address passes or fails its checks. */
  GcpState withHealth(String address, boolean healthy) {
    Set<String> failing = new TreeSet<>(unhealthy);
    boolean unused = healthy ? failing.remove(address) : failing.add(address);
    return new GcpState(
        networks,
        regional,
        zones,
        policies,
        entryPoints,
        counter,
        slowDeletes,
        lingering,
        List.copyOf(failing));
  }

  GcpState with(Network network) {
    return withNetworks(networks.plus(network.id(), network));
  }

  GcpState without(Network network) {
    return withNetworks(networks.minus(network.id()));
  }

  GcpState with(RegionalResource resource) {
    return withRegional(regional.plus(resource.id(), resource));
  }

  GcpState without(RegionalResource resource) {
    return withRegional(regional.minus(resource.id()));
  }

  GcpState with(ServerPolicy policy) {
    return withPolicies(policies.plus(policy.id(), policy));
  }

  GcpState without(ServerPolicy policy) {
    return withPolicies(policies.minus(policy.id()));
  }

  GcpState with(Zone zone) {
    return withZones(zones.plus(zone.id(), zone), lingering);
  }

  GcpState without(Zone zone) {
    return withZones(zones.minus(zone.id()), lingering.plus(zone, slowDeletes));
  }

  /** A set of a zone goes on standing in the way, if deletes are slow. */
  GcpState withLingering(Zone zone, RecordSet set) {
    return withZones(zones, lingering.plus(zone, set, slowDeletes));
  }

  /** Whether anything shows that there is such a project. */
  boolean knowsProject(String project) {
    String prefix = Ids.inProject(project);
    return Stream.of(networks, zones, policies, regional)
        .anyMatch(all -> all.keySet().stream().anyMatch(id -> id.startsWith(prefix)));
  }

  long zonesOf(String project) {
    return zones.values().stream().filter(zone -> zone.project().equals(project)).count();
  }

  /** The id of another private zone with the request's DNS name that a network sees. */
  Optional<String> otherZoneSeenBy(String network, ZoneRequest request) {
    Stream<String> live =
        zones.values().stream()
            .filter(
                zone -> zone.dnsName().equals(request.canonicalDnsName()) && zone.isSeenBy(network))
            .map(Zone::id);
    Stream<String> deleted =
        lingering.zonesSeenBy(network).stream()
            .filter(gone -> gone.name().equals(request.canonicalDnsName()))
            .map(SlowDelete::zone);
    return Stream.concat(live, deleted).filter(id -> !id.equals(request.id())).sorted().findFirst();
  }

  /** The policy of a network. */
  Optional<ServerPolicy> policyOf(String network) {
    return policies.values().stream().filter(policy -> policy.isOf(network)).findFirst();
  }

  /** The subnetwork whose entry point has an address. */
  Optional<RegionalResource> entryPointAt(String address) {
    return regional.values().stream()
        .filter(part -> entryPoints.of(part.id()).filter(address::equals).isPresent())
        .min(Comparator.comparing(RegionalResource::id));
  }

  /** The id of something that keeps a network from being deleted. */
  Optional<String> userOf(String network) {
    return Stream.of(
            regional.values().stream()
                .filter(part -> part.network().equals(network))
                .map(RegionalResource::id),
            zones.values().stream().filter(zone -> zone.isSeenBy(network)).map(Zone::id),
            policies.values().stream().filter(p -> p.isOf(network)).map(ServerPolicy::id),
            lingering.zonesSeenBy(network).stream().map(SlowDelete::zone))
        .flatMap(ids -> ids.sorted())
        .findFirst();
  }

  /** The regions in which a network has a subnetwork: an address is of no network. */
  List<String> regionsOf(String network) {
    return regional.values().stream()
        .filter(part -> part.network().equals(network))
        .map(part -> Ids.region(part.id()))
        .distinct()
        .sorted()
        .toList();
  }

  private GcpState withNetworks(PMap<String, Network> changed) {
    return new GcpState(
        changed,
        regional,
        zones,
        policies,
        entryPoints,
        counter,
        slowDeletes,
        lingering,
        unhealthy);
  }

  private GcpState withRegional(PMap<String, RegionalResource> changed) {
    return new GcpState(
        networks,
        changed,
        zones,
        policies,
        entryPoints.settled(changed, policies),
        counter,
        slowDeletes,
        lingering,
        unhealthy);
  }

  private GcpState withPolicies(PMap<String, ServerPolicy> changed) {
    return new GcpState(
        networks,
        regional,
        zones,
        changed,
        entryPoints.settled(regional, changed),
        counter,
        slowDeletes,
        lingering,
        unhealthy);
  }

  private GcpState withZones(PMap<String, Zone> changed, SlowDeletes changedLingering) {
    return new GcpState(
        networks,
        regional,
        changed,
        policies,
        entryPoints,
        counter,
        slowDeletes,
        changedLingering,
        unhealthy);
  }
}
