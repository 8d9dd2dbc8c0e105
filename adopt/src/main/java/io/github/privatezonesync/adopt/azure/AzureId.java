package io.github.privatezonesync.adopt.azure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a private zone, or of something in one, spelled as found.
 *
 * @param zoneId the id of the zone
 * @param subscription the subscription
 * @param resourceGroup the resource group
 * @param zone the name of the zone
 */
record AzureId(String zoneId, String subscription, String resourceGroup, String zone) {
  private static final Pattern ZONE =
      Pattern.compile(
          "(/subscriptions/([a-z0-9-]{1,64})/resourcegroups/([\\p{L}\\p{N}_.()-]{1,90})"
              + "/providers/microsoft\\.network/privatednszones/([a-z0-9_.-]{1,254}))(?:/.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static Optional<AzureId> parse(String id) {
    Matcher matcher = ZONE.matcher(id);
    return matcher.matches()
        ? Optional.of(
            new AzureId(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
        : Optional.empty();
  }

  /** One for every spelling of the zone. */
  String identity() {
    return zoneId.toLowerCase(Locale.ROOT);
  }

  String domain() {
    return zone.toLowerCase(Locale.ROOT) + ".";
  }
}
