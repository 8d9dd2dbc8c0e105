package io.github.privatezonesync.docs;

import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All regions, as the tables of their page. */
final class RegionTables {
  private RegionTables() {}

  static String byRealm() {
    List<String> lines = new ArrayList<>();
    lines.add("|  | " + cells(RegionCloud::words));
    lines.add("| --- " + "| --- ".repeat(RegionCloud.ofTable().size()) + "|");
    for (Realm realm : Realm.values()) {
      lines.add("| `" + name(realm) + "` | " + cells(cloud -> count(cloud, realm)));
    }
    lines.add("");
    return String.join("\n", lines);
  }

  private static String cells(Function<RegionCloud, String> cell) {
    return RegionCloud.ofTable().stream().map(cell).collect(Collectors.joining(" | ", "", " |"));
  }

  private static String count(RegionCloud cloud, Realm realm) {
    long count = Regions.of(cloud).stream().filter(region -> region.realm() == realm).count();
    return count == 0 ? "–" : Long.toString(count);
  }

  private static String name(Realm realm) {
    return realm.name().toLowerCase(Locale.ROOT);
  }

  static String ofAllClouds() {
    List<String> lines = new ArrayList<>();
    for (RegionCloud cloud : RegionCloud.ofTable()) {
      List<CloudRegion> regions = Regions.of(cloud);
      lines.add("### %s: %d regions".formatted(cloud.words(), regions.size()));
      lines.add("");
      lines.add("| Region | Place | Country | Latitude, longitude | Realm |");
      lines.add("| --- | --- | --- | --- | --- |");
      regions.forEach(region -> lines.add(row(region)));
      lines.add("");
    }
    return String.join("\n", lines);
  }

  private static String row(CloudRegion region) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            region.name(),
            region.place(),
            region.country(),
            region.point().map(RegionTables::degrees).orElse("–"),
            name(region.realm()));
  }

  private static String degrees(GeographicPoint point) {
    return point.latitude() + ", " + point.longitude();
  }
}
