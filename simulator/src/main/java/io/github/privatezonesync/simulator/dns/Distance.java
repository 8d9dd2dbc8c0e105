package io.github.privatezonesync.simulator.dns;

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
  String words() {
    String far =
        Double.isInfinite(kilometers)
            ? "nobody knows how many km"
            : String.format(Locale.ROOT, "%,.0f km", kilometers);
    return far + " from " + region;
  }
}
