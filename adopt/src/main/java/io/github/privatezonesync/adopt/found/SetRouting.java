package io.github.privatezonesync.adopt.found;

import java.util.Optional;

/**
 * What makes one of several record sets of a name and type on Route 53 different from the others.
 *
 * @param setIdentifier the set identifier
 * @param rule by what it is chosen
 * @param healthCheckId the health check, if it has one
 */
public record SetRouting(String setIdentifier, Rule rule, Optional<String> healthCheckId) {
  /** By what a record set is chosen. */
  public sealed interface Rule {}

  /**
   * By chance.
   *
   * @param weight the weight, 0 to 255
   */
  public record Weighted(long weight) implements Rule {}

  /**
   * By the lowest latency.
   *
   * @param region the region of the endpoint
   */
  public record Latency(String region) implements Rule {}

  /**
   * By health.
   *
   * @param primary whether it answers while it is healthy
   */
  public record Failover(boolean primary) implements Rule {}

  /** Any of them, several at once. */
  public record MultiValue() implements Rule {}

  /**
   * By the place of who asks.
   *
   * @param continent the continent, such as {@code EU}
   * @param country the country, such as {@code DE}; {@code *} is the default
   * @param subdivision the part of the country
   */
  public record Geolocation(
      Optional<String> continent, Optional<String> country, Optional<String> subdivision)
      implements Rule {}

  /**
   * By distance.
   *
   * @param region the region of the endpoint; empty if it is given by coordinates or a local zone
   * @param bias how much its area grows, -99 to 99
   */
  public record Geoproximity(Optional<String> region, int bias) implements Rule {}

  /**
   * By the address of who asks.
   *
   * @param collectionId the collection
   * @param locationName the location in it
   */
  public record Cidr(String collectionId, String locationName) implements Rule {}
}
