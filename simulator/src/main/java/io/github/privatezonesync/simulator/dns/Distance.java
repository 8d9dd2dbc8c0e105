package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a client is from the region of a routed set.
 *
 * @param candidate the set
 * @param region its region
 * @param sameRegion whether that is the very region of the client
 * @param kilometers how far it is
 */
record Distance(Candidate candidate, String region, boolean sameRegion, double kilometers) {
  /** The nearest first; as near, the one of the client's own region, then by id. */
  static final Comparator<Distance> NEAREST_FIRST =
      comparingDouble(Distance::kilometers)
          .thenComparing(comparing(Distance::sameRegion).reversed())
          .thenComparing(distance -> distance.candidate.routed(), RoutedSet.BY_ID);

  /** The distance of a set from a client whose place is known. */
  static Distance of(Candidate candidate, RoutingContext context, Coordinates client) {
    String region = region(candidate.rule());
    @Nullable Coordinates there = context.places().get(region);
    return new Distance(
        candidate,
        region,
        region.equals(context.region()),
        there == null ? Double.POSITIVE_INFINITY : client.kilometersTo(there));
  }

  private static String region(Rule rule) {
    if (rule instanceof Rule.Latency latency) {
      return latency.region();
    }
    if (rule instanceof Rule.Geoproximity geoproximity) {
      return geoproximity.region();
    }
    if (rule instanceof Rule.Geo geo) {
      return geo.region();
    }
    return rule instanceof Rule.Backup backup ? backup.region() : "";
  }

  /** For the path, for example {@code 5,912 km from eu-west-1}. */
  String told() {
    String far =
        Double.isInfinite(kilometers)
            ? "nobody knows how many km"
            : String.format(Locale.ROOT, "%,.0f km", kilometers);
    return far + " from " + region;
  }
}
