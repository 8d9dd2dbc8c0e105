package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the zones of a domain that one target with {@code perRegion(..)} declares exactly: each is
 * for the networks of another region, their settings are the same, and so are their record sets,
 * except names that a regional service can answer.
 */
final class ZonesPerRegion {
  private static final Set<String> OF_SERVICES = Set.of("A", "AAAA", "CNAME");

  private ZonesPerRegion() {}

  /** A target for all zones that one can declare, and one for each other zone. */
  static List<TargetZones> together(List<ExistingZone> zones) {
    Map<Object, List<ExistingZone>> alike = new LinkedHashMap<>();
    zones.forEach(
        zone -> alike.computeIfAbsent(settings(zone), any -> new ArrayList<>()).add(zone));
    List<TargetZones> targets = new ArrayList<>();
    for (List<ExistingZone> same : alike.values()) {
      divided(same).ifPresentOrElse(targets::add, () -> targets.addAll(apart(same)));
    }
    return targets;
  }

  /** A target for each zone. */
  static List<TargetZones> apart(List<ExistingZone> zones) {
    return zones.stream().map(TargetZones::of).toList();
  }

  /** What the zones of one target have in common. */
  private record Settings(
      Cloud cloud,
      Optional<String> account,
      Optional<String> description,
      Map<String, String> tags) {}

  /** Google Cloud has no zone per region: it answers by region. */
  private static Object settings(ExistingZone zone) {
    if (zone.place() instanceof ZonePlace.Aws aws) {
      return new Settings(Cloud.AWS, aws.account(), zone.description(), zone.tags());
    }
    return zone.place() instanceof ZonePlace.Azure azure
        ? new Settings(
            Cloud.AZURE, Optional.of(azure.subscription()), Optional.empty(), zone.tags())
        : zone.place();
  }

  private static Optional<TargetZones> divided(List<ExistingZone> zones) {
    if (zones.size() == 1) {
      return Optional.empty();
    }
    Map<String, ExistingZone> byRegion = new TreeMap<>();
    for (ExistingZone zone : zones) {
      Set<String> regions = regions(zone);
      if (regions.size() != 1 || byRegion.put(regions.iterator().next(), zone) != null) {
        return Optional.empty();
      }
    }
    return areApart(byRegion.keySet())
        ? regional(byRegion).map(names -> new TargetZones(byRegion, names))
        : Optional.empty();
  }

  private static Set<String> regions(ExistingZone zone) {
    Set<String> regions = new HashSet<>();
    for (ExistingAssociation network : zone.associations()) {
      if (network.verdict().isAdoptable()) {
        regions.add(
            network instanceof ExistingAssociation.Vpc vpc
                ? vpc.region()
                : ((ExistingAssociation.VirtualNetworkLink) network).region().orElse(""));
      }
    }
    return regions;
  }

  /** At the same place, two regions would get the endpoint of one of them. */
  private static boolean areApart(Set<String> regions) {
    return regions.stream()
            .flatMap(region -> Regions.find(region).flatMap(CloudRegion::point).stream())
            .distinct()
            .count()
        == regions.size();
  }

  /** The names that differ between zones; empty if one of them needs more than a service. */
  private static Optional<Map<String, Map<String, List<ExistingRecordSet>>>> regional(
      Map<String, ExistingZone> zones) {
    Map<SetKey, Integer> zonesOf = new HashMap<>();
    Map<String, Map<String, List<ExistingRecordSet>>> sets = new HashMap<>();
    zones.forEach(
        (region, zone) -> {
          for (ExistingRecordSet set : zone.recordSets(Verdict.Fate.ADOPTABLE)) {
            zonesOf.merge(SetKey.of(set), 1, Integer::sum);
            sets.computeIfAbsent(set.name(), any -> new TreeMap<>())
                .computeIfAbsent(region, any -> new ArrayList<>())
                .add(set);
          }
        });
    Set<String> names =
        zonesOf.entrySet().stream()
            .filter(set -> set.getValue() < zones.size())
            .map(set -> set.getKey().name())
            .collect(Collectors.toSet());
    boolean isRouted =
        zones.values().stream()
            .flatMap(zone -> zone.recordSets(Verdict.Fate.ADOPTABLE).stream())
            .anyMatch(ExistingRecordSet::isRouted);
    sets.keySet().retainAll(names);
    return !isRouted && sets.values().stream().allMatch(name -> isService(name, zones.size()))
        ? Optional.of(sets)
        : Optional.empty();
  }

  /** Whether a name has addresses, or one host, of the same kinds and with one TTL in each zone. */
  private static boolean isService(Map<String, List<ExistingRecordSet>> name, int zones) {
    Set<Set<String>> types = new HashSet<>();
    Set<OptionalLong> ttls = new HashSet<>();
    for (List<ExistingRecordSet> sets : name.values()) {
      if (!sets.stream().allMatch(set -> set.content() instanceof RecordContent.Values)) {
        return false;
      }
      types.add(sets.stream().map(ExistingRecordSet::type).collect(Collectors.toSet()));
      sets.forEach(set -> ttls.add(set.ttl()));
    }
    return name.size() == zones
        && types.size() == 1
        && ttls.size() == 1
        && OF_SERVICES.containsAll(types.iterator().next());
  }
}
