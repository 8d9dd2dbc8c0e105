package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.List;

/** What a look-up of Route 53 Resolver found, which must be one thing. */
final class ResolverMatch {
  private ResolverMatch() {}

  static <T> T single(String kind, List<T> found) {
    if (found.size() == 1) {
      return found.get(0);
    }
    throw found.isEmpty()
        ? new CloudException(404, "NotFound", "no Route53 Resolver %ss matched".formatted(kind))
        : new CloudException(
            400,
            "TooManyResults",
            "%d Route53 Resolver %ss matched; use additional constraints to reduce matches to a single %s"
                .formatted(found.size(), kind, kind));
  }
}
