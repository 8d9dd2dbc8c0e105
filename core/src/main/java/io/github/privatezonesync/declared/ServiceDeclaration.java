package io.github.privatezonesync.declared;

import io.github.privatezonesync.routing.Routing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A regional service as a user wrote it, unchecked.
 *
 * @param name the name relative to the zone, {@code @} for the apex
 * @param ttl how long an answer may be kept; empty for the declaration's
 * @param endpoints where it runs, in the order written
 * @param routing how one of the endpoints is chosen
 * @param drained the sites whose endpoints are taken out of its answers
 * @param targets the targets that have it
 * @param nulls the settings that were given as null
 */
public record ServiceDeclaration(
    String name,
    Optional<Duration> ttl,
    List<EndpointDeclaration> endpoints,
    Routing routing,
    Set<String> drained,
    TargetSelection targets,
    List<String> nulls) {
  /** Keeps unmodifiable copies. */
  public ServiceDeclaration {
    nulls = List.copyOf(nulls);
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
    return new ServiceDeclaration(
        name, Optional.of(own), endpoints, routing, drained, targets, nulls);
  }

  /**
   * The same service with one more endpoint.
   *
   * @param endpoint where it runs too
   * @return a changed copy
   */
  public ServiceDeclaration with(EndpointDeclaration endpoint) {
    List<EndpointDeclaration> all = new ArrayList<>(endpoints);
    all.add(endpoint);
    return new ServiceDeclaration(name, ttl, all, routing, drained, targets, nulls);
  }

  /**
   * The same service with another routing.
   *
   * @param other how one of the endpoints is chosen
   * @return a changed copy
   */
  public ServiceDeclaration withRouting(Routing other) {
    return new ServiceDeclaration(name, ttl, endpoints, other, drained, targets, nulls);
  }

  /**
   * The same service with other drained sites.
   *
   * @param all the sites whose endpoints are taken out of its answers
   * @return a changed copy
   */
  public ServiceDeclaration withDrained(Set<String> all) {
    return new ServiceDeclaration(name, ttl, endpoints, routing, all, targets, nulls);
  }

  /**
   * The same service in other targets.
   *
   * @param selected the targets that have it
   * @return a changed copy
   */
  public ServiceDeclaration in(TargetSelection selected) {
    return new ServiceDeclaration(name, ttl, endpoints, routing, drained, selected, nulls);
  }

  /**
   * The same service with a setting that was given as null.
   *
   * @param setting what a user calls the setting
   * @return a changed copy
   */
  public ServiceDeclaration withNull(String setting) {
    List<String> all = new ArrayList<>(nulls);
    all.add(setting);
    return new ServiceDeclaration(name, ttl, endpoints, routing, drained, targets, all);
  }
}
