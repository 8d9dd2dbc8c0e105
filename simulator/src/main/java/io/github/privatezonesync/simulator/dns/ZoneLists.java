package io.github.privatezonesync.simulator.dns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The zones of a view in lists, of which the first answers that has a zone for a name. Most clouds
 * have one list.
 */
final class ZoneLists {
  private final List<Map<DomainName, View.Zone>> lists;

  private ZoneLists(List<Map<DomainName, View.Zone>> lists) {
    this.lists = lists;
  }

  static ZoneLists of(List<List<View.Zone>> lists) {
    return new ZoneLists(lists.stream().map(ZoneLists::byName).toList());
  }

  private static Map<DomainName, View.Zone> byName(List<View.Zone> zones) {
    Map<DomainName, View.Zone> byName = new HashMap<>();
    for (View.Zone zone : zones) {
      View.Zone other = byName.put(zone.data().origin(), zone);
      if (other != null) {
        throw new IllegalArgumentException(
            "zone %s has the name of zone %s; a network sees one zone of a name"
                .formatted(zone, other));
      }
    }
    return byName;
  }

  Stream<View.Zone> all() {
    return lists.stream().flatMap(list -> list.values().stream());
  }

  /** Whether it makes a difference which list comes first. */
  boolean areSeveral() {
    return lists.size() > 1;
  }

  /**
   * The zone that answers for a name.
   *
   * @param after the zone that has left the name to those after it; null if none has
   */
  View.@Nullable Zone answering(DomainName name, View.@Nullable Zone after) {
    for (int i = after == null ? 0 : place(after) + 1; i < lists.size(); i++) {
      View.Zone zone = longestMatch(lists.get(i), name);
      if (zone != null) {
        return zone;
      }
    }
    return null;
  }

  private int place(View.Zone zone) {
    int place = 0;
    while (!zone.equals(lists.get(place).get(zone.data().origin()))) {
      place++;
    }
    return place;
  }

  private static View.@Nullable Zone longestMatch(
      Map<DomainName, View.Zone> zones, DomainName name) {
    View.Zone exact = zones.get(name);
    if (exact != null) {
      return exact;
    }
    for (int strip = 1; strip < name.labels(); strip++) {
      View.Zone zone = zones.get(name.above(strip));
      if (zone != null) {
        return zone;
      }
    }
    return null;
  }

  /** The shorter zones of the list whose longest match answers for a name, the longest first. */
  List<View.Zone> shorter(DomainName name, View.Zone winner) {
    return matches(lists.get(place(winner)), name).skip(1).toList();
  }

  /** The zones of the lists after it that match a name, in their order. */
  List<View.Zone> later(DomainName name, View.Zone winner) {
    return lists.subList(place(winner) + 1, lists.size()).stream()
        .flatMap(list -> matches(list, name))
        .toList();
  }

  /** All zones that match a name, in their order and the longest of each list first. */
  List<View.Zone> matches(DomainName name) {
    return lists.stream().flatMap(list -> matches(list, name)).toList();
  }

  private static Stream<View.Zone> matches(Map<DomainName, View.Zone> zones, DomainName name) {
    return IntStream.range(0, name.labels())
        .mapToObj(name::above)
        .flatMap(above -> Stream.ofNullable(zones.get(above)));
  }
}
