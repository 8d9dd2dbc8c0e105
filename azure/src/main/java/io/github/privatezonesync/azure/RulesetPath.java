package io.github.privatezonesync.azure;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ruleset that exists.
 *
 * @param group its resource group
 * @param name its name
 */
record RulesetPath(String group, String name) {
  private static final Pattern ID =
      Pattern.compile(
          "/subscriptions/[^/]+/resourceGroups/(?<group>[^/]+)/providers/Microsoft\\.Network"
              + "/dnsForwardingRulesets/(?<name>[^/]+)",
          Pattern.CASE_INSENSITIVE);

  static RulesetPath of(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new InvalidValue(
          "%s is not a ruleset; expected .../resourceGroups/{group}/providers/Microsoft.Network"
              + "/dnsForwardingRulesets/{ruleset}",
          id);
    }
    return new RulesetPath(parts.group("group"), parts.group("name"));
  }
}
