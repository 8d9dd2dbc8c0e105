package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A geoproximity policy as both kinds of record resources write it. */
final class GeoproximityForm {
  private static final String REGION = "awsRegion";
  private static final String LOCAL_ZONE_GROUP = "localZoneGroup";
  private static final String BIAS = "bias";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

  private GeoproximityForm() {}

  static Rule.Geoproximity rule(Properties policy, Properties coordinates) {
    if (policy.has(LOCAL_ZONE_GROUP)) {
      throw Refusals.notModelled("geoproximity by a local zone group (localZoneGroup)");
    }
    return new Rule.Geoproximity(
        policy.text(REGION),
        coordinates.text(LATITUDE),
        coordinates.text(LONGITUDE),
        (int) policy.number(BIAS, 0));
  }

  /** The region and the bias, as far as there are any. */
  static Map<String, Object> properties(Rule.Geoproximity rule) {
    Map<String, Object> policy = new TreeMap<>();
    if (!rule.region().isEmpty()) {
      policy.put(REGION, rule.region());
    }
    if (rule.bias() != 0) {
      policy.put(BIAS, (long) rule.bias());
    }
    return policy;
  }

  static Map<String, Object> coordinates(Rule.Geoproximity rule) {
    return Map.of(LATITUDE, rule.latitude(), LONGITUDE, rule.longitude());
  }

  /** What the provider says to a bias that is none. */
  static Optional<String> problem(Properties policy, String path) {
    long bias = policy.isUnknown(BIAS) ? 0 : policy.number(BIAS, 0);
    return Math.abs(bias) > Quotas.LARGEST_BIAS
        ? Optional.of(
            "expected %s to be in the range (-%d - %d), got %d"
                .formatted(path, Quotas.LARGEST_BIAS, Quotas.LARGEST_BIAS, bias))
        : Optional.empty();
  }
}
