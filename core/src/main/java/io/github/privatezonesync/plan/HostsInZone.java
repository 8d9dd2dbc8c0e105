package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hosts that the records of a zone name in the zone itself: the zone is authoritative for them,
 * so nobody else answers for a host that it lacks.
 */
final class HostsInZone {
  private static final String WILDCARD = "*.";

  private final ZonePlan<?> zone;
  private final Set<String> aliases = new HashSet<>();

  /** Every name that exists, also the names between the zone and a record set (RFC 4592, 2.2.2). */
  private final Set<String> names = new HashSet<>();

  HostsInZone(ZonePlan<?> zone, Set<RecordName> others) {
    this.zone = zone;
    for (RecordSet set : zone.recordSets()) {
      exists(set.name().absolute());
      if (set.type() == RecordType.CNAME) {
        aliases.add(set.name().absolute());
      }
    }
    others.forEach(name -> exists(name.absolute()));
    exists(zone.domain().absolute());
  }

  private void exists(String absolute) {
    for (String name = absolute; isInZone(name) && names.add(name); ) {
      name = parent(name);
    }
  }

  private boolean isInZone(String absolute) {
    String domain = zone.domain().absolute();
    return absolute.equals(domain) || absolute.endsWith("." + domain);
  }

  private static String parent(String absolute) {
    return absolute.substring(absolute.indexOf('.') + 1);
  }

  /** The records that name a host that does not exist: clients that ask for it get NXDOMAIN. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (RecordSet set : zone.recordSets()) {
      for (DomainName host : hosts(set)) {
        if (!names.contains(host.absolute()) && !isCovered(host.absolute())) {
          missing.add(
              "%s names %s, which the zone lacks and nobody else can answer; declare it, or say with namesOfOthers(..) that others put it there"
                  .formatted(set.place(), host));
        }
      }
    }
    return missing;
  }

  /** Mail and services that point at an alias (RFC 2181, section 10.3; RFC 2782). */
  List<String> aliased() {
    List<String> aliased = new ArrayList<>();
    for (RecordSet set : zone.recordSets()) {
      if (set.type() == RecordType.MX || set.type() == RecordType.SRV) {
        for (DomainName host : hosts(set)) {
          if (aliases.contains(host.absolute())) {
            aliased.add(
                "%s names %s, which is a CNAME; RFC 2181 wants a host with addresses, and some clients do not follow it"
                    .formatted(set.place(), host));
          }
        }
      }
    }
    return aliased;
  }

  private Set<DomainName> hosts(RecordSet set) {
    Set<DomainName> hosts = new TreeSet<>();
    for (RecordData data : set.knownData()) {
      data.host().filter(host -> host.isWithin(zone.domain())).ifPresent(hosts::add);
    }
    return hosts;
  }

  /** Whether the wildcard of the closest name that exists covers a name (RFC 4592, 3.3.1). */
  private boolean isCovered(String absolute) {
    String encloser = parent(absolute);
    while (!names.contains(encloser)) {
      encloser = parent(encloser);
    }
    return names.contains(WILDCARD + encloser);
  }
}
