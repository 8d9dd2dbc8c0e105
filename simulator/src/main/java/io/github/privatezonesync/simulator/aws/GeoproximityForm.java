package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.Map;

/** A geoproximity policy as both kinds of record resources write it: a region of AWS. */
final class GeoproximityForm {
  private static final String REGION = "awsRegion";
  private static final String BIAS = "bias";

  private GeoproximityForm() {}

  static Rule.Geoproximity rule(Properties policy) {
    Refusals.refuseUnmodelled(policy, "localZoneGroup", "geoproximity by a local zone group");
    Refusals.refuseUnmodelled(policy, "coordinates", "geoproximity by coordinates");
    if (policy.number(BIAS, 0) != 0) {
      throw Refusals.notModelled("geoproximity with a bias (bias)");
    }
    return new Rule.Geoproximity(policy.text(REGION));
  }

  static Map<String, Object> properties(Rule.Geoproximity rule) {
    return Map.of(REGION, rule.region());
  }
}
