package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A zone {@code corp.internal} with routed sets, seen from places along the equator. */
final class RoutedZone {
  private static final String ORIGIN = "corp.internal.";

  /** Regions at longitude 0, 1, 2 and so on, 111 km from each other. */
  static final Map<String, Coordinates> PLACES =
      Map.of(
          "zero", new Coordinates(0, 0),
          "one", new Coordinates(0, 1),
          "two", new Coordinates(0, 2),
          "three", new Coordinates(0, 3),
          "ten", new Coordinates(0, 10));

  private final Set<String> unhealthy = new HashSet<>();
  private ZoneData data = ZoneData.empty(name(ORIGIN));

  /** With a set of A records at {@code db}. */
  RoutedZone with(String id, Rule rule, String... addresses) {
    return with(id, rule, Health.UNCHECKED, addresses);
  }

  RoutedZone with(String id, Rule rule, Health health, String... addresses) {
    StringBuilder file = new StringBuilder();
    for (String address : addresses) {
      file.append("db 60 A ").append(address).append('\n');
    }
    return with(new RoutedSet(id, ZoneText.sets(ORIGIN, file.toString()).get(0), rule, health));
  }

  /** With one of several sets, written as a line of a zone file. */
  RoutedZone withLine(String id, Rule rule, String line) {
    return with(new RoutedSet(id, ZoneText.sets(ORIGIN, line).get(0), rule, Health.UNCHECKED));
  }

  RoutedZone with(RoutedSet set) {
    data = data.with(set);
    return this;
  }

  /** With sets that stand alone. */
  RoutedZone alone(String file) {
    for (ZoneRecordSet set : ZoneText.sets(ORIGIN, file)) {
      data = data.with(set);
    }
    return this;
  }

  /** With a set that stands alone. */
  RoutedZone with(ZoneRecordSet set) {
    data = data.with(set);
    return this;
  }

  RoutedZone unhealthy(String... checked) {
    unhealthy.addAll(List.of(checked));
    return this;
  }

  ZoneData data() {
    return data;
  }

  View from(String region) {
    return View.of(List.of(new View.Zone("Z", data)), View.BeyondCname.PUBLIC_DNS)
        .from(new RoutingContext(region, PLACES, checked -> !unhealthy.contains(checked)));
  }

  /** What {@code db} answers in a region. */
  Answer ask(String region) {
    return from(region).resolve(name("db." + ORIGIN), DnsType.A);
  }

  /** What the path to the answer says of the sets. */
  List<String> told(String region) {
    String start = "'db.corp.internal.' A in zone 'corp.internal.' (Z): ";
    return ask(region).path().stream()
        .filter(step -> step.startsWith(start))
        .map(step -> step.substring(start.length()))
        .toList();
  }
}
