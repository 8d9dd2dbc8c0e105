package io.github.privatezonesync.simulator.dns;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a client is from the place of a routed set.
 *
 * @param candidate the set
 * @param sameRegion whether the set is for the very region of the client
 * @param kilometers how far it is
 * @param biased how far it counts as
 */
record Distance(Candidate candidate, boolean sameRegion, double kilometers, double biased) {
  /** The nearest first; as near, the one of the client's own region, then by id. */
  static final Comparator<Distance> NEAREST_FIRST =
      comparingDouble(Distance::biased)
          .thenComparing(comparing(Distance::sameRegion).reversed())
          .thenComparing(distance -> distance.candidate.routed(), RoutedSet.BY_ID);

  /** The distance of a set from a client whose place is known. */
  static Distance of(Candidate candidate, Vantage vantage, Place client) {
    Rule rule = candidate.rule();
    String region = region(rule);
    Coordinates there = coordinates(rule, vantage.places().get(region));
    double kilometers =
        there == null ? Double.POSITIVE_INFINITY : client.coordinates().kilometersTo(there);
    int bias = rule instanceof Rule.Geoproximity geoproximity ? geoproximity.bias() : 0;
    return new Distance(
        candidate, region.equals(vantage.region()), kilometers, withBias(kilometers, bias));
  }

  /**
   * The formula that AWS documents for traffic flow (<a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html">How
   * Route 53 uses bias</a>).
   */
  private static double withBias(double kilometers, int bias) {
    return bias >= 0 ? kilometers * (1 - bias / 100.0) : kilometers / (1 + bias / 100.0);
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

  private static @Nullable Coordinates coordinates(Rule rule, @Nullable Place place) {
    Coordinates given =
        rule instanceof Rule.Geoproximity geoproximity ? geoproximity.coordinates() : null;
    return given != null || place == null ? given : place.coordinates();
  }

  /** For the path, for example {@code 5,912 km from eu-west-1, as far as 4,434 km with bias 25}. */
  String told() {
    String far = far(kilometers) + " from " + where();
    return candidate.rule() instanceof Rule.Geoproximity geoproximity && geoproximity.bias() != 0
        ? far + ", as far as " + far(biased) + " with bias " + geoproximity.bias()
        : far;
  }

  private String where() {
    return candidate.rule() instanceof Rule.Geoproximity geoproximity
        ? geoproximity.place()
        : region(candidate.rule());
  }

  private static String far(double kilometers) {
    return Double.isInfinite(kilometers)
        ? "nobody knows how many km"
        : String.format(Locale.ROOT, "%,.0f km", kilometers);
  }
}
