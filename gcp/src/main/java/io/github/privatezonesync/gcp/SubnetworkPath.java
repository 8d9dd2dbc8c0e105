package io.github.privatezonesync.gcp;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a subnetwork.
 *
 * @param project the project that owns it
 * @param region its region
 * @param name its name
 */
record SubnetworkPath(String project, String region, String name) {
  private static final Pattern PATH =
      Pattern.compile(
          "(?:https://(?:www|compute)\\.googleapis\\.com/compute/[a-z0-9]+/)?"
              + "projects/([a-z0-9.:-]+)/regions/([a-z0-9-]+)/subnetworks/([a-z0-9-]+)");

  /** Reads a path or a self link. */
  static SubnetworkPath of(String text) {
    Matcher matcher = PATH.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValue(
          "%s is not a subnetwork; expected projects/{project}/regions/{region}/subnetworks/{name}",
          text);
    }
    return new SubnetworkPath(matcher.group(1), matcher.group(2), matcher.group(3));
  }
}
