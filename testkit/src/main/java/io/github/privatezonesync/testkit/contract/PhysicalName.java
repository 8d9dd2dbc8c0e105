package io.github.privatezonesync.testkit.contract;

import java.util.regex.Pattern;

/**
 * A name that the cloud stores for a zone or an association, and the names that it allows there.
 *
 * @param value the name as the inputs give it, empty if they give none
 * @param allowed what the whole name must match, its length included
 */
public record PhysicalName(String value, Pattern allowed) {
  /**
   * A name and the names that are allowed.
   *
   * @param value the name as the inputs give it, empty if they give none
   * @param allowed a regular expression for the whole name, its length included
   * @return the name
   */
  public static PhysicalName of(String value, String allowed) {
    return new PhysicalName(value, Pattern.compile(allowed));
  }

  boolean isValid() {
    return allowed.matcher(value).matches();
  }
}
