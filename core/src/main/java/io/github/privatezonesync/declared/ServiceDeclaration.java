package io.github.privatezonesync.declared;

import io.github.privatezonesync.routing.Routing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A regional service as a user wrote it, unchecked. */
public interface ServiceDeclaration extends TargetSelection {
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
}
