package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A zone as the API holds it.
 *
 * @param id the OCID
 * @param place where it is
 * @param name its name without the last dot
 * @param view the OCID of its view; empty for a public zone
 * @param isProtected whether the cloud itself made it for a VCN
 * @param resolutionMode what it leaves to what comes after it
 * @param version how often it was changed, its creation counted
 * @param tags its tags
 * @param sets its record sets as the API gives them back, by {@link RecordSet#key()}
 * @param records how many records these have, those counted that the cloud made
 * @param data the same record sets as resolvers see them
 */
record Zone(
    String id,
    Place place,
    String name,
    String view,
    boolean isProtected,
    String resolutionMode,
    long version,
    Tags tags,
    PMap<String, RecordSet> sets,
    int records,
    ZoneData data) {
  static final String STATIC = "STATIC";
  static final String TRANSPARENT = "TRANSPARENT";
  static final String RTYPE_TRANSPARENT = "RTYPE_TRANSPARENT";

  private static final String PRIVATE_NAME_SERVER = "vcn-dns.oraclevcn.com.";
  private static final String PUBLIC_NAME_SERVER = "ns1.p68.dns.oraclecloud.net.";
  private static final long APEX_TTL = 86_400;

  /** A new zone: the cloud itself puts a name server and a start of authority at its apex. */
  static Zone create(
      String id,
      Place place,
      String name,
      String view,
      boolean isProtected,
      String resolutionMode,
      Tags tags) {
    Zone empty =
        new Zone(
            id,
            place,
            name,
            view,
            isProtected,
            resolutionMode,
            1,
            tags,
            HashTreePMap.empty(),
            0,
            ZoneData.empty(DomainName.of(name)));
    String server = empty.nameServer();
    return empty
        .with(apex(name, "NS", APEX_TTL, server))
        .with(apex(name, "SOA", 300, server + " hostmaster.oracle.com. 1 3600 3600 3600 10"));
  }

  private static RecordSet apex(String name, String type, long ttl, String rdata) {
    return new RecordSet(name, type, List.of(new RecordSet.Item(rdata, ttl)), true, 1);
  }

  boolean isPrivate() {
    return !view.isEmpty();
  }

  String nameServer() {
    return isPrivate() ? PRIVATE_NAME_SERVER : PUBLIC_NAME_SERVER;
  }

  Optional<RecordSet> set(String domain, String type) {
    return Optional.ofNullable(sets.get(RecordSet.key(domain, type)));
  }

  private Zone with(RecordSet set) {
    return with(set, RecordData.decode(set));
  }

  /** The zone with a set, which resolvers see as {@code decoded}. */
  Zone with(RecordSet set, ZoneRecordSet decoded) {
    return holding(
        sets.plus(set.key(), set), records - held(set) + set.records().size(), data.with(decoded));
  }

  Zone without(RecordSet set) {
    return holding(
        sets.minus(set.key()),
        records - held(set),
        data.without(DomainName.of(set.domain()), DnsType.of(set.type())));
  }

  /** How many records there are at a set's name and of its type. */
  private int held(RecordSet set) {
    return set(set.domain(), set.type()).map(held -> held.records().size()).orElse(0);
  }

  private Zone holding(PMap<String, RecordSet> changed, int count, ZoneData changedData) {
    return new Zone(
        id,
        place,
        name,
        view,
        isProtected,
        resolutionMode,
        version,
        tags,
        changed,
        count,
        changedData);
  }

  /** The zone at its next version. */
  Zone changed() {
    return new Zone(
        id, place, name, view, isProtected, resolutionMode, version + 1, tags, sets, records, data);
  }

  Zone with(String mode, Tags changed) {
    return new Zone(
        id, place, name, view, isProtected, mode, version, changed, sets, records, data);
  }

  Zone in(String compartment) {
    return new Zone(
        id,
        place.in(compartment),
        name,
        view,
        isProtected,
        resolutionMode,
        version,
        tags,
        sets,
        records,
        data);
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("compartmentId", place.compartment());
    properties.put("name", name);
    properties.put("zoneType", "PRIMARY");
    properties.put("scope", isPrivate() ? Oci.PRIVATE : "GLOBAL");
    if (isPrivate()) {
      properties.put("viewId", view);
    }
    properties.put("resolutionMode", resolutionMode);
    properties.put("dnssecState", "DISABLED");
    properties.put("isProtected", isProtected);
    properties.put("nameservers", List.of(Map.of("hostname", nameServer())));
    properties.put("serial", (double) version);
    properties.put("version", String.valueOf(version));
    properties.put("zoneTransferServers", List.of());
    Lifecycle.put(properties, place, "zones/" + id, "ACTIVE");
    properties.remove("timeUpdated");
    tags.put(properties);
    return properties;
  }
}
