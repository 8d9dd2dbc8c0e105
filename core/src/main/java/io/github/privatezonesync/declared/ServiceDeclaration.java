package io.github.privatezonesync.declared;

import io.github.privatezonesync.routing.Routing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A regional service as a user wrote it, unchecked.
 *
 * @param name the name relative to the zone, {@code @} for the apex
 * @param ttl how long an answer may be kept; empty for the declaration's
 * @param endpoints where it is served, in the order written
 * @param routing how one of the endpoints is chosen
 * @param drained the sites whose endpoints are taken out of its answers
 * @param targets the targets that have it
 */
public record ServiceDeclaration(
    String name,
    Optional<Duration> ttl,
    List<EndpointDeclaration> endpoints,
    Routing routing,
    Set<String> drained,
    TargetSelection targets) {
  /** Keeps unmodifiable copies. */
  public ServiceDeclaration {
    endpoints = List.copyOf(endpoints);
    drained = Set.copyOf(drained);
  }

  /**
   * The same service with a TTL.
   *
   * @param own how long an answer may be kept
   * @return a changed copy
   */
  public ServiceDeclaration withTtl(Duration own) {
    return new ServiceDeclaration(name, Optional.of(own), endpoints, routing, drained, targets);
  }

  /**
   * The same service with other endpoints.
   *
   * @param all where it is served
   * @return a changed copy
   */
  public ServiceDeclaration withEndpoints(List<EndpointDeclaration> all) {
    return new ServiceDeclaration(name, ttl, all, routing, drained, targets);
  }

  /**
   * The same service with another routing.
   *
   * @param other how one of the endpoints is chosen
   * @return a changed copy
   */
  public ServiceDeclaration withRouting(Routing other) {
    return new ServiceDeclaration(name, ttl, endpoints, other, drained, targets);
  }

  /**
   * The same service with other drained sites.
   *
   * @param all the sites whose endpoints are taken out of its answers
   * @return a changed copy
   */
  public ServiceDeclaration withDrained(Set<String> all) {
    return new ServiceDeclaration(name, ttl, endpoints, routing, all, targets);
  }

  /**
   * The same service in other targets.
   *
   * @param selected the targets that have it
   * @return a changed copy
   */
  public ServiceDeclaration in(TargetSelection selected) {
    return new ServiceDeclaration(name, ttl, endpoints, routing, drained, selected);
  }
}
