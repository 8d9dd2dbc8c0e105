package io.github.privatezonesync.plan;

import io.github.privatezonesync.service.Routing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A regional service as a user wrote it, unchecked. */
public interface ServiceDeclaration {
  /**
   * The name relative to the zone.
   *
   * @return the name as written, {@code @} for the apex
   */
  String name();

  /**
   * How long an answer may be kept.
   *
   * @return the TTL, empty for the declaration's
   */
  Optional<Duration> ttl();

  /**
   * Where the service is served.
   *
   * @return the endpoints in the order written
   */
  List<? extends EndpointDeclaration> endpoints();

  /**
   * How one of the endpoints is chosen.
   *
   * @return the routing
   */
  Routing routing();

  /**
   * The sites whose endpoints are taken out of the answers of this service.
   *
   * @return regions, or names of other sites; empty for none
   */
  Set<String> drained();

  /**
   * The only targets that have the service.
   *
   * @return target keys, empty for all targets
   */
  Optional<Set<String>> onlyTargets();

  /**
   * The targets that do not have the service.
   *
   * @return target keys, empty for none
   */
  Set<String> exceptTargets();

  /**
   * Tells whether a target has the service.
   *
   * @param targetKey the key of a target
   * @return true unless the target was left out
   */
  default boolean isIn(String targetKey) {
    return onlyTargets().map(only -> only.contains(targetKey)).orElse(true)
        && !exceptTargets().contains(targetKey);
  }
}
