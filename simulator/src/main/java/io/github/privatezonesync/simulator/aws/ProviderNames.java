package io.github.privatezonesync.simulator.aws;

import java.util.Locale;

/** Domain names and ids as the provider rewrites them before it asks Route 53. */
final class ProviderNames {
  private ProviderNames() {}

  /** The form that the provider keeps: in lower case, without a final dot. */
  static String kept(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") && lower.length() > 1
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /**
   * The full name of a record. A name is taken as full when its text ends with the zone's name,
   * also inside a label: {@code myexample.com} in {@code example.com}.
   */
  static String full(String name, HostedZone zone) {
    String record = kept(name);
    String origin = kept(zone.name());
    if (record.endsWith(origin)) {
      return record;
    }
    return record.isEmpty() ? origin : record + "." + origin;
  }

  /** The id without the path that the API puts before it. */
  static String zoneId(String id) {
    String prefix = "/hostedzone/";
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }
}
