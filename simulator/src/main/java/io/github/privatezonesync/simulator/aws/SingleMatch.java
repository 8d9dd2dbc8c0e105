package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.List;

/** What a look-up found, which must be one thing. */
final class SingleMatch {
  private SingleMatch() {}

  static CloudException none(String kind) {
    return new CloudException(404, "NotFound", "no matching " + kind + " found");
  }

  static <T> T single(String kind, List<T> found) {
    if (found.isEmpty()) {
      throw none(kind);
    }
    if (found.size() > 1) {
      throw new CloudException(
          400,
          "TooManyResults",
          "multiple %ss matched; use additional constraints to reduce matches to a single %s"
              .formatted(kind, kind));
    }
    return found.get(0);
  }
}
