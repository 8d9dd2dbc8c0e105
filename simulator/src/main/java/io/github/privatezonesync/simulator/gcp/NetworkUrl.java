package io.github.privatezonesync.simulator.gcp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URLs by which Cloud DNS knows networks. */
final class NetworkUrl {
  /** The path of the compute API, before {@code projects/...}. */
  static final String COMPUTE = "https://www.googleapis.com/compute/v1/";

  private static final String PROJECTS = "projects/";
  private static final Pattern FULL =
      Pattern.compile(
          "https://(?:www|compute)\\.googleapis\\.com/compute/(?:v1|beta|alpha)/"
              + "(projects/[^/]+/global/networks/[^/]+)");

  private NetworkUrl() {}

  /**
   * The URL that the provider sends: what is no URL gets the path of the compute API put before it,
   * so that the bare name of a network becomes a URL that is none of a network.
   */
  static String expand(String given) {
    return given.isEmpty() || given.startsWith("https://") ? given : COMPUTE + given;
  }

  /** The id of the network that a URL is of, empty if it is of none. */
  static Optional<String> network(String url) {
    Matcher matcher = FULL.matcher(url);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What the provider compares: the part from {@code projects/} on. */
  static String relative(String url) {
    int start = url.indexOf(PROJECTS);
    return start < 0 ? url : url.substring(start);
  }

  /** Whether two references name the same resource; a bare name stands for any path to it. */
  static boolean sameResource(String before, String after) {
    if (before.isEmpty()) {
      return after.isEmpty();
    }
    return after.contains("/")
        ? relative(before).equals(relative(after))
        : Ids.name(before).equals(after);
  }
}
