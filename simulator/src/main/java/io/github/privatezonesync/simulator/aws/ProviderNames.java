package io.github.privatezonesync.simulator.aws;

import java.util.Locale;
import java.util.regex.Pattern;

/** Domain names and ids as the provider rewrites them before it asks Route 53. */
final class ProviderNames {
  /** What is escaped; a backslash only if it escapes nothing itself. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\x00-\\xFF&&[^a-z0-9_.\\\\-]]|\\\\(?![0-7]{3})");

  private ProviderNames() {}

  /**
   * The form that the provider keeps, which is that of the API (terraform-provider-aws#40154): in
   * lower case, without a final dot, other characters as three octal digits. An asterisk that is
   * the first label stays. So do characters of more than three digits, which the API refuses.
   */
  static String kept(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare =
        lower.endsWith(".") && lower.length() > 1 ? lower.substring(0, lower.length() - 1) : lower;
    String star = bare.startsWith("*.") ? "*" : "";
    return star
        + SPECIAL
            .matcher(bare.substring(star.length()))
            .replaceAll(c -> "\\\\%03o".formatted((int) c.group().charAt(0)));
  }

  /**
   * The full name of a record. A name is taken as full when its text ends with the zone's name,
   * also inside a label: {@code myexample.com} in {@code example.com}.
   */
  static String full(String name, Zone zone) {
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
