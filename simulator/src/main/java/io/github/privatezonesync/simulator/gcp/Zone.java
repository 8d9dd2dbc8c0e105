package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A managed zone as the API holds it.
 *
 * @param project its project
 * @param name its name in the project
 * @param number its number, which the API makes up
 * @param dnsName its DNS name with the final dot, in lower case
 * @param description what it is for
 * @param isPrivate whether only networks see it
 * @param networkUrls the networks that see it
 * @param clusters the GKE clusters that see it
 * @param labels its labels
 * @param logging whether its queries are logged
 * @param kind what it does with questions
 * @param sets its record sets as the API gives them back, by {@link RecordSet#key()}
 * @param data the same record sets as resolvers see them
 */
record Zone(
    String project,
    String name,
    long number,
    String dnsName,
    String description,
    boolean isPrivate,
    List<String> networkUrls,
    List<String> clusters,
    PMap<String, String> labels,
    boolean logging,
    ZoneKind kind,
    PMap<String, RecordSet> sets,
    ZoneData data) {
  private static final String PRIVATE_NAME_SERVER = "ns-gcp-private.googledomains.com.";
  private static final List<String> PUBLIC_NAME_SERVERS =
      List.of(
          "ns-cloud-a1.googledomains.com.",
          "ns-cloud-a2.googledomains.com.",
          "ns-cloud-a3.googledomains.com.",
          "ns-cloud-a4.googledomains.com.");
  private static final long APEX_TTL = 21600;

  Zone {
    networkUrls = List.copyOf(networkUrls);
    clusters = List.copyOf(clusters);
  }

  /**
   * A new zone: the cloud itself puts name servers and a start of authority at the apex of one that
   * holds record sets.
   */
  static Zone create(ZoneRequest request, long number) {
    Zone zone =
        new Zone(
            request.project(),
            request.name(),
            number,
            request.canonicalDnsName(),
            request.description(),
            request.isPrivate(),
            request.networkUrls(),
            request.clusters(),
            request.labels(),
            request.logging(),
            request.kind(),
            HashTreePMap.empty(),
            ZoneData.empty(DomainNames.absolute(request.canonicalDnsName())));
    if (!zone.holdsSets()) {
      return zone;
    }
    List<String> servers = zone.nameServers();
    String authority = servers.get(0) + " cloud-dns-hostmaster.google.com. 1 21600 3600 259200 300";
    return zone.with(RecordData.set(zone.dnsName, "NS", APEX_TTL, servers))
        .with(RecordData.set(zone.dnsName, "SOA", APEX_TTL, List.of(authority)));
  }

  /** The zone with all that a request may change in place. */
  Zone with(ZoneRequest request) {
    return new Zone(
        project,
        name,
        number,
        dnsName,
        request.description(),
        isPrivate,
        request.networkUrls(),
        request.clusters(),
        request.labels(),
        request.logging(),
        request.kind(),
        sets,
        data);
  }

  Zone with(RecordSet set) {
    ZoneData more = set.isRouted() ? data : data.with(RecordData.decode(set));
    for (RoutedSet item : RoutedItems.of(set)) {
      more = more.with(item);
    }
    return holding(sets.plus(set.key(), set), more);
  }

  Zone without(RecordSet set) {
    return holding(
        sets.minus(set.key()),
        data.without(DomainNames.absolute(set.name()), DnsType.of(set.type())));
  }

  private Zone holding(PMap<String, RecordSet> newSets, ZoneData newData) {
    return new Zone(
        project,
        name,
        number,
        dnsName,
        description,
        isPrivate,
        networkUrls,
        clusters,
        labels,
        logging,
        kind,
        newSets,
        newData);
  }

  String id() {
    return Ids.zone(project, name);
  }

  Optional<RecordSet> set(String setName, String type) {
    return Optional.ofNullable(sets.get(RecordSet.key(DomainNames.canonical(setName), type)));
  }

  /** All sets, in the order in which the API lists them. */
  List<RecordSet> listed() {
    return sets.values().stream()
        .sorted(
            Comparator.comparing((RecordSet set) -> DomainNames.absolute(set.name()))
                .thenComparing(RecordSet::type))
        .toList();
  }

  /** Whether a set is one of the two that the cloud keeps at the apex. */
  boolean isApexOwned(RecordSet set) {
    return set.name().equals(dnsName) && (set.type().equals("NS") || set.type().equals("SOA"));
  }

  /** The ids of the networks that see the zone, sorted. */
  List<String> networks() {
    return networkUrls.stream()
        .flatMap(url -> NetworkUrl.network(url).stream())
        .distinct()
        .sorted()
        .toList();
  }

  boolean isSeenBy(String network) {
    return isPrivate && networks().contains(network);
  }

  /** Whether it answers itself, and so is no forwarding or peering zone. */
  boolean holdsSets() {
    return kind instanceof ZoneKind.Holding;
  }

  String visibility() {
    return isPrivate ? "private" : "public";
  }

  /** Whether a set holds the name servers of the zone, and no others. */
  boolean hasNameServers(RecordSet set) {
    return Set.copyOf(set.rrdatas()).equals(Set.copyOf(nameServers()));
  }

  List<String> nameServers() {
    return isPrivate ? List.of(PRIVATE_NAME_SERVER) : PUBLIC_NAME_SERVERS;
  }
}
