package io.github.privatezonesync.simulator.oci;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of Oracle Cloud (<a
 * href="https://docs.oracle.com/en-us/iaas/Content/General/Concepts/identifiers.htm">OCIDs</a>).
 *
 * @param type for example {@code dnsview}
 * @param region the name of the region, empty where ids have none
 */
record Ocid(String type, String region) {
  static final String VCN = "vcn";
  static final String SUBNET = "subnet";
  static final String SECURITY_GROUP = "networksecuritygroup";
  static final String VIEW = "dnsview";
  static final String ZONE = "dns-zone";
  static final String RESOLVER = "dnsresolver";
  static final String TENANCY = "tenancy";
  private static final String COMPARTMENT = "compartment";

  private static final Pattern FORM =
      Pattern.compile(
          "ocid1\\.(?<type>[a-z0-9-]+)\\.(?<realm>oc[0-9]+)\\.(?<region>[a-z0-9_-]*)"
              + "(?:\\.[a-z0-9-]*)?\\.(?<unique>[a-z0-9]+)");

  /** The two regions whose ids have a key in the place of the name. */
  private static final Map<String, String> KEYS =
      Map.of("iad", "us-ashburn-1", "phx", "us-phoenix-1");

  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 52;
  private static final int BITS = 5;

  /** Reads an id; empty if the text is none. */
  static Optional<Ocid> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new Ocid(form.group("type"), regionName(form.group("region"))))
        : Optional.empty();
  }

  boolean isVcn() {
    return type.equals(VCN);
  }

  boolean isView() {
    return type.equals(VIEW);
  }

  /** Whether a text is the id of a compartment, as that of a tenancy is too. */
  static boolean isCompartment(String text) {
    return parse(text)
        .filter(id -> id.type.equals(COMPARTMENT) || id.type.equals(TENANCY))
        .isPresent();
  }

  /** Whether a text is the id of a tenancy. */
  static boolean isTenancy(String text) {
    return parse(text).filter(id -> id.type.equals(TENANCY)).isPresent();
  }

  static String regionName(String nameOrKey) {
    return KEYS.getOrDefault(nameOrKey, nameOrKey);
  }

  /** Makes up the id of a number. */
  static String of(String type, String region, long number) {
    String key =
        KEYS.entrySet().stream()
            .filter(entry -> entry.getValue().equals(region))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(region);
    StringBuilder unique = new StringBuilder();
    for (int digit = LENGTH - 1; digit >= 0; digit--) {
      long rest = digit * BITS < Long.SIZE ? number >>> (digit * BITS) : 0;
      unique.append(DIGITS.charAt((int) (rest & (DIGITS.length() - 1))));
    }
    return "ocid1.%s.oc1.%s.amaaaaaa%s".formatted(type, key, unique);
  }

  /** The id of something of another type that belongs to a thing. */
  static String beside(String id, String type) {
    return id.replaceFirst("^ocid1\\.[a-z0-9-]+\\.", "ocid1." + type + ".");
  }
}
