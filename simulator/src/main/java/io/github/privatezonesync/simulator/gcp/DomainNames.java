package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.Locale;
import java.util.regex.Pattern;

/** DNS names as Cloud DNS takes them. */
final class DomainNames {
  private static final int LONGEST = 253;
  private static final String LABEL = "[a-z0-9_@](?:[a-z0-9_@-]{0,61}[a-z0-9_@])?";
  private static final Pattern NAME = Pattern.compile("(?:" + LABEL + "\\.)+");
  private static final String WILDCARD = "*.";

  private DomainNames() {}

  /** The form in which the API keeps a name: in lower case (octodns#322). */
  static String canonical(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a zone may have the name. */
  static boolean isZoneName(String name) {
    return name.equals(".") || isName(canonical(name));
  }

  /** Whether a record set may have the name: one of the zone or below it, or a wildcard there. */
  static boolean isInZone(String name, String zone) {
    String plain = canonical(name);
    String withoutStar = isWildcard(plain) ? plain.substring(WILDCARD.length()) : plain;
    return isName(withoutStar)
        && plain.length() <= LONGEST + 1
        && (plain.equals(zone) || plain.endsWith("." + zone));
  }

  static boolean isWildcard(String name) {
    return name.startsWith(WILDCARD);
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches() && name.length() <= LONGEST + 1;
  }

  /** A checked name as a value. */
  static DomainName absolute(String name) {
    return DomainName.of(canonical(name));
  }
}
