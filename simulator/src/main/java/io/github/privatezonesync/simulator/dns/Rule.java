package io.github.privatezonesync.simulator.dns;

/**
 * By what one of several sets of a name and type is chosen. All sets of a name and type have rules
 * of one kind, except in a failover with places.
 */
public sealed interface Rule {
  /**
   * What the kind is called.
   *
   * @return for example {@code weighted}
   */
  String kind();

  /**
   * The rule without its kind, for people.
   *
   * @return for example {@code 3}; empty if there is nothing to say
   */
  String settings();

  /**
   * A share of the answers.
   *
   * @param weight how many parts of the sum of all weights
   */
  record Weighted(double weight) implements Rule {
    @Override
    public String kind() {
      return "weighted";
    }

    @Override
    public String settings() {
      return Shares.number(weight);
    }
  }

  /**
   * Answers who is nearest to a region.
   *
   * @param region the region
   */
  record Latency(String region) implements Rule {
    @Override
    public String kind() {
      return "latency";
    }

    @Override
    public String settings() {
      return region;
    }
  }

  /**
   * Answers who is nearest to a region.
   *
   * @param region the region
   */
  record Geoproximity(String region) implements Rule {
    @Override
    public String kind() {
      return "geoproximity";
    }

    @Override
    public String settings() {
      return region;
    }
  }

  /**
   * Answers if it is healthy, or if the other is not.
   *
   * @param primary whether it is the first choice
   */
  record Failover(boolean primary) implements Rule {
    @Override
    public String kind() {
      return "failover";
    }

    @Override
    public String settings() {
      return primary ? "primary" : "secondary";
    }
  }

  /**
   * Answers who is nearest to a region, which is the id of the set too.
   *
   * @param region the region
   */
  record Geo(String region) implements Rule {
    @Override
    public String kind() {
      return "geo";
    }

    @Override
    public String settings() {
      return "";
    }
  }

  /** Answers as long as any of it is healthy. */
  record Primary() implements Rule {
    @Override
    public String kind() {
      return "failover";
    }

    @Override
    public String settings() {
      return "";
    }
  }

  /**
   * Answers in the place of the primary who is nearest to a region, which is the id of the set too.
   *
   * @param region the region
   */
  record Backup(String region) implements Rule {
    @Override
    public String kind() {
      return "failover";
    }

    @Override
    public String settings() {
      return "";
    }
  }
}
