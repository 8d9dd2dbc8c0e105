package io.github.privatezonesync.simulator.azure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the tags of private zones and their links may be. The service drops without a word tags with
 * a colon in their names (azure-rest-api-specs#11748) and all but one of those whose names differ
 * in letter case only (azure-docs#57888); here they are refused.
 */
final class Tags {
  private static final int MOST = 15;
  private static final int LONGEST_NAME = 512;
  private static final int LONGEST_VALUE = 256;

  /**
   * No spaces, brackets, special or Unicode characters, no digit first (azure-docs#120796,
   * azure-docs#124115), no dot or hyphen last (openshift/enhancements#1329).
   */
  private static final Pattern NAME = Pattern.compile("(?![0-9])[A-Za-z0-9_.-]*[A-Za-z0-9_]");

  private Tags() {}

  /** The first text is real (bicep-registry-modules#1541), the others are made up. */
  static Optional<ArmError> problem(Map<String, String> tags) {
    if (tags.size() > MOST
        || tags.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME)
        || tags.values().stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
      return refused(
          "The resource tags are invalid. A maximum of 15 tags are allowed with keys no longer than"
              + " 512 and values no longer than 256 characters.");
    }
    Set<String> seen = new HashSet<>();
    for (String name : tags.keySet()) {
      if (!NAME.matcher(name).matches()) {
        return refused("The tag name '%s' is invalid.".formatted(name));
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        return refused(
            "The tag name '%s' is there twice: letter case does not count.".formatted(name));
      }
    }
    return Optional.empty();
  }

  private static Optional<ArmError> refused(String message) {
    return Optional.of(Refusals.badRequest(message));
  }
}
