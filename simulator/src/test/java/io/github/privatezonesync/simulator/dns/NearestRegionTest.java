package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.Regions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the regions are, what answers is what is nearest by a calculation of the test's own. */
class NearestRegionTest {
  private static final double RADIUS = 6_371.0088;

  @Provide
  Arbitrary<Set<String>> amazonRegions() {
    return regions("aws");
  }

  @Provide
  Arbitrary<Set<String>> googleRegions() {
    return regions("gcp");
  }

  @Provide
  Arbitrary<String> amazonRegion() {
    return Arbitraries.of(new TreeSet<>(Regions.of("aws").keySet()));
  }

  @Provide
  Arbitrary<String> googleRegion() {
    return Arbitraries.of(new TreeSet<>(Regions.of("gcp").keySet()));
  }

  private static Arbitrary<Set<String>> regions(String cloud) {
    return Arbitraries.of(new TreeSet<>(Regions.of(cloud).keySet())).set().ofMinSize(1);
  }

  @Property
  void geoGivesTheNearestRegion(
      @ForAll("googleRegions") Set<String> regions, @ForAll("googleRegion") String client) {
    ZoneData zone = ZoneData.empty(name("corp.internal."));
    Map<String, Double> distances = new TreeMap<>();
    for (String region : regions) {
      zone = zone.with(set(region, new Rule.Geo(region)));
      distances.put(region, haversine("gcp", client, region));
    }

    assertNearest(chosen(zone, "gcp", client), distances, regions.contains(client) ? client : "");
  }

  @Property
  void geoproximityGivesTheNearestRegion(
      @ForAll("amazonRegions") Set<String> regions, @ForAll("amazonRegion") String client) {
    ZoneData zone = ZoneData.empty(name("corp.internal."));
    Map<String, Double> distances = new TreeMap<>();
    for (String region : regions) {
      zone = zone.with(set(region, new Rule.Geoproximity(region)));
      distances.put(region, haversine("aws", client, region));
    }

    assertNearest(chosen(zone, "aws", client), distances, regions.contains(client) ? client : "");
  }

  /** Where several are as near, only the client's own region is before the others. */
  private static void assertNearest(String chosen, Map<String, Double> distances, String own) {
    double least = distances.values().stream().mapToDouble(d -> d).min().orElseThrow();

    assertThat(distances.get(chosen)).isLessThanOrEqualTo(least + 1e-6);
    if (!own.isEmpty()) {
      assertThat(chosen).isEqualTo(own);
    }
  }

  private static String chosen(ZoneData zone, String cloud, String client) {
    Answer answer =
        View.of(List.of(new View.Zone("Z", zone)), View.BeyondCname.PUBLIC_DNS)
            .from(new RoutingContext(client, Regions.of(cloud), checked -> true))
            .resolve(name("db.corp.internal."), DnsType.TXT);
    return answer.data().get(0).replace("\"", "");
  }

  private static RoutedSet set(String region, Rule rule) {
    ZoneRecordSet set = ZoneText.sets("corp.internal.", "db 60 TXT " + region).get(0);
    return new RoutedSet(region, set, rule, Health.UNCHECKED);
  }

  /** With the arc tangent, and over the chord of the earth. */
  private static double haversine(String cloud, String from, String to) {
    Coordinates a = Regions.of(cloud).get(from);
    Coordinates b = Regions.of(cloud).get(to);
    double[] one = vector(a);
    double[] other = vector(b);
    double chord = 0;
    double dot = 0;
    for (int i = 0; i < one.length; i++) {
      chord += (one[i] - other[i]) * (one[i] - other[i]);
      dot += (one[i] + other[i]) * (one[i] + other[i]);
    }
    return 2 * RADIUS * Math.atan2(Math.sqrt(chord), Math.sqrt(dot));
  }

  private static double[] vector(Coordinates at) {
    double latitude = Math.toRadians(at.latitude());
    double longitude = Math.toRadians(at.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }
}
