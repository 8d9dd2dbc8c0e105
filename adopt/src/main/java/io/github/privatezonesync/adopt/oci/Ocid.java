package io.github.privatezonesync.adopt.oci;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Oracle Cloud Identifier, {@code ocid1.TYPE.REALM.[REGION][.FUTURE].UNIQUE}.
 *
 * @param text as found
 * @param region the region by name; empty where the thing is in all regions
 */
record Ocid(String text, String region) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "ocid1\\.[a-z0-9-]+\\.oc[0-9]+\\.([a-z0-9_-]*)(?:\\.[a-z0-9-]*)?\\.[a-z0-9]+");

  static Optional<Ocid> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    return matcher.matches()
        ? Optional.of(new Ocid(text, name(matcher.group(1))))
        : Optional.empty();
  }

  /** The two oldest regions have keys in the place of names. */
  private static String name(String region) {
    return switch (region) {
      case "iad" -> "us-ashburn-1";
      case "phx" -> "us-phoenix-1";
      default -> region;
    };
  }
}
