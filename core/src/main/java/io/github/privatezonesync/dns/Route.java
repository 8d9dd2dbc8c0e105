package io.github.privatezonesync.dns;

/**
 * Which questions a record set answers that shares its name and type with others.
 *
 * @param kind how the cloud chooses among them
 * @param key what tells this set from the others: the region of those who ask, or the region or
 *     another name of the endpoint
 * @param weight its part of the answers, relative to the others; counts for {@link Kind#WEIGHTED}
 *     alone
 */
public record Route(Kind kind, String key, int weight) {
  /** How a cloud chooses among the record sets of one name and type. */
  public enum Kind {
    /** By the region of who asks, which is the set's key. */
    BY_REGION("by region"),
    /** By the latency that the cloud measures to a region, which is the set's key. */
    BY_LATENCY("by latency"),
    /** At random, in proportion to the weights. */
    WEIGHTED("weighted");

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
   * The set for those who ask from one region.
   *
   * @param region the region as its cloud calls it
   * @return the route
   */
  public static Route byRegion(String region) {
    return new Route(Kind.BY_REGION, region, 0);
  }

  /**
   * The set for those to whom one region has the least latency.
   *
   * @param region the region of the endpoint as its cloud calls it
   * @return the route
   */
  public static Route byLatency(String region) {
    return new Route(Kind.BY_LATENCY, region, 0);
  }

  /**
   * A set for its part of all questions.
   *
   * @param endpoint what tells the set from the others
   * @param weight at least 0
   * @return the route
   */
  public static Route weighted(String endpoint, int weight) {
    return new Route(Kind.WEIGHTED, endpoint, weight);
  }

  /**
   * For example {@code from us-east-1}, {@code latency to us-east-1} or {@code us-east-1, weight
   * 3}.
   */
  @Override
  public String toString() {
    return switch (kind) {
      case BY_REGION -> "from " + key;
      case BY_LATENCY -> "latency to " + key;
      case WEIGHTED -> key + ", weight " + weight;
    };
  }
}
