package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.rules.NamesInZone;
import io.github.privatezonesync.target.ZonePlan;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The hosts that the records of a zone name in the zone itself: the zone is authoritative for them,
 * so nobody else answers for a host that it lacks.
 */
final class HostsInZone {
  private final ZonePlan<?> zone;
  private final NamesInZone names;
  private final Function<RecordSet, List<RecordData>> data;

  /** The hosts in the data of each set, as far as it is known. */
  HostsInZone(
      ZonePlan<?> zone,
      Collection<RecordName> withheld,
      Function<RecordSet, List<RecordData>> data) {
    this.zone = zone;
    this.names = new NamesInZone(zone, withheld);
    this.data = data;
  }

  /** What names a host that does not exist, or whose addresses do not: nobody gets any. */
  List<String> missing() {
    Set<String> missing = new LinkedHashSet<>();
    for (RecordSet set : zone.recordSets()) {
      for (DomainName host : hosts(set)) {
        Set<RecordType> there = names.types(host.absolute());
        if (there.isEmpty()) {
          missing.add(
              "%s names %s, which the zone lacks and nobody else can answer; declare it, or say with leaveAlone(..) that it is somebody else's"
                  .formatted(set.placeOfRouting(), host));
        } else if (leadsToAddresses(set) && Collections.disjoint(there, NamesInZone.ADDRESSES)) {
          missing.add(
              "%s names %s, which has no address; declare one, or say with leaveAlone(..) that it is somebody else's"
                  .formatted(set.placeOfRouting(), host));
        }
      }
    }
    return List.copyOf(missing);
  }

  /** Mail and services that point at an alias (RFC 2181, section 10.3; RFC 2782). */
  List<String> aliased() {
    Set<String> aliased = new LinkedHashSet<>();
    for (RecordSet set : zone.recordSets()) {
      for (DomainName host : leadsToAddresses(set) ? hosts(set) : Set.<DomainName>of()) {
        if (names.types(host.absolute()).contains(RecordType.CNAME)) {
          aliased.add(
              "%s names %s, which is a CNAME; RFC 2181 wants a host with addresses, and some clients do not follow it"
                  .formatted(set.placeOfRouting(), host));
        }
      }
    }
    return List.copyOf(aliased);
  }

  private static boolean leadsToAddresses(RecordSet set) {
    return set.type() == RecordType.MX || set.type() == RecordType.SRV;
  }

  private Set<DomainName> hosts(RecordSet set) {
    Set<DomainName> hosts = new TreeSet<>();
    for (RecordData value : data.apply(set)) {
      value.host().filter(host -> host.isWithin(zone.domain())).ifPresent(hosts::add);
    }
    return hosts;
  }
}
