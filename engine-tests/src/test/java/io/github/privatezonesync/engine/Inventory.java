package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What clouds hold, a line each, without what they make up: ids of zones and name servers. */
final class Inventory {
  private Inventory() {}

  static List<String> of(Snapshot clouds) {
    return Stream.concat(
            clouds.zones().stream().map(Inventory::zone),
            clouds.notModelled().stream().map(Object::toString))
        .sorted()
        .toList();
  }

  private static String zone(SimulatedZone zone) {
    return "%s %s %s in %s%s"
        .formatted(
            zone.provider(),
            zone.account(),
            zone.data().origin(),
            zone.networks(),
            zone.data().recordSets().stream()
                .filter(set -> !set.type().equals(DnsType.SOA) && !set.type().equals(DnsType.NS))
                .map(ZoneRecordSet::toString)
                .map(set -> "\n  " + set)
                .collect(Collectors.joining()));
  }
}
