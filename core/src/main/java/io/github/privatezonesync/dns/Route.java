package io.github.privatezonesync.dns;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which questions are answered by one of several record sets of the same name and type.
 *
 * @param kind how the cloud chooses among them
 * @param key what identifies the set among them, also when another endpoint takes its place: the
 *     region of the clients ({@code BY_REGION}), the site of the endpoint ({@code BY_LATENCY} and
 *     {@code WEIGHTED}), or {@code primary} or {@code secondary} ({@code FAILOVER})
 * @param weight its part of the answers, relative to the others; empty unless it is weighted
 * @param site the site of the endpoint that the set answers with; empty for {@code BY_REGION}
 * @param health what tells the cloud whether the endpoint is up; empty if it counts as up
 */
public record Route(
    Kind kind,
    String key,
    OptionalInt weight,
    Optional<String> site,
    Optional<EndpointHealth> health) {
  private static final String PRIMARY = "primary";
  private static final String SECONDARY = "secondary";

  /** How a cloud chooses among the record sets of one name and type. */
  public enum Kind {
    /** By the region of the client, which is the set's key. */
    BY_REGION("by region"),
    /** By the latency that the cloud measures to a region, which is the set's key. */
    BY_LATENCY("by latency"),
    /** At random, in proportion to the weights. */
    WEIGHTED("weighted"),
    /** The primary set, or the secondary set while only the primary is unhealthy. */
    FAILOVER("failover");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * The set for the clients in one region.
   *
   * @param region the region as its cloud writes it
   * @return the route
   */
  public static Route byRegion(String region) {
    return new Route(
        Kind.BY_REGION, region, OptionalInt.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The set for the clients that have the least latency to one region.
   *
   * @param region the region of the endpoint as its cloud writes it
   * @return the route
   */
  public static Route byLatency(String region) {
    return new Route(
        Kind.BY_LATENCY, region, OptionalInt.empty(), Optional.of(region), Optional.empty());
  }

  /**
   * The set that answers its part of all questions.
   *
   * @param endpoint what distinguishes the set from the others
   * @param weight at least 0
   * @return the route
   */
  public static Route weighted(String endpoint, int weight) {
    return new Route(
        Kind.WEIGHTED, endpoint, OptionalInt.of(weight), Optional.of(endpoint), Optional.empty());
  }

  /**
   * The set that answers as long as its endpoint is healthy.
   *
   * @param endpoint the site of its endpoint
   * @return the route
   */
  public static Route primary(String endpoint) {
    return failover(PRIMARY, endpoint);
  }

  /**
   * The set that answers instead of the primary one.
   *
   * @param endpoint the site of its endpoint
   * @return the route
   */
  public static Route secondary(String endpoint) {
    return failover(SECONDARY, endpoint);
  }

  private static Route failover(String part, String endpoint) {
    return new Route(
        Kind.FAILOVER, part, OptionalInt.empty(), Optional.of(endpoint), Optional.empty());
  }

  /**
   * The same route with a set that answers only while its endpoint is up.
   *
   * @param health what the cloud of the set knows of the endpoint
   * @return a changed copy
   */
  public Route checkedBy(EndpointHealth health) {
    return new Route(kind, key, weight, site, Optional.of(health));
  }

  /**
   * Tells whether the set answers only instead of another one.
   *
   * @return true for a {@link #secondary} one
   */
  public boolean isStandby() {
    return kind == Kind.FAILOVER && key.equals(SECONDARY);
  }

  /**
   * For example {@code from us-east-1}, {@code latency to us-east-1}, {@code us-east-1, weight 3}
   * or {@code primary us-east-1}.
   */
  @Override
  public String toString() {
    return switch (kind) {
      case BY_REGION -> "from " + key;
      case BY_LATENCY -> "latency to " + key;
      case WEIGHTED -> key + ", weight " + weight.orElseThrow();
      case FAILOVER -> key + " " + site.orElseThrow();
    };
  }
}
