package io.github.privatezonesync.simulator.dns;

import org.jspecify.annotations.Nullable;

/**
 * By what one of several sets of a name and type is chosen. All sets of a name and type have rules
 * of one kind, but for those of a failover with places.
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
   * Answers who is in an area: a continent, a country, or a part of a country.
   *
   * @param continent the continent; empty if the area is none
   * @param country the country, {@code *} for everyone whom no other set answers; empty if the area
   *     is a continent
   * @param subdivision the part of the country; empty for all of it
   */
  record Geolocation(String continent, String country, String subdivision) implements Rule {
    /** The country of a set that answers everyone else. */
    public static final String ANYWHERE = "*";

    @Override
    public String kind() {
      return "geolocation";
    }

    @Override
    public String settings() {
      return continent + country + (subdivision.isEmpty() ? "" : "-" + subdivision);
    }
  }

  /**
   * Answers who is nearest to a place, which a bias moves nearer or farther.
   *
   * @param region the region of the place; empty if it has coordinates
   * @param latitude the latitude of the place as text; empty if it has a region
   * @param longitude the longitude of the place as text; empty if it has a region
   * @param bias -99 to 99; what is above 0 moves the place nearer
   */
  record Geoproximity(String region, String latitude, String longitude, int bias) implements Rule {
    @Override
    public String kind() {
      return "geoproximity";
    }

    @Override
    public String settings() {
      return place() + (bias == 0 ? "" : " bias " + bias);
    }

    /** The region or the coordinates. */
    String place() {
      return region.isEmpty() ? latitude + "," + longitude : region;
    }

    /** The coordinates, null if the place is a region. */
    @Nullable Coordinates coordinates() {
      return region.isEmpty()
          ? new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude))
          : null;
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

  /** Answers together with the others. */
  record Multivalue() implements Rule {
    @Override
    public String kind() {
      return "multivalue";
    }

    @Override
    public String settings() {
      return "";
    }
  }

  /**
   * Answers who is nearest to a region, which is the id of the set too.
   *
   * @param region the region
   * @param fenced whether the nearest answers even if it is not healthy
   */
  record Geo(String region, boolean fenced) implements Rule {
    @Override
    public String kind() {
      return "geo";
    }

    @Override
    public String settings() {
      return fenced ? "fenced" : "";
    }
  }

  /**
   * Answers as long as any of it is healthy, but for a share of the answers.
   *
   * @param trickle the share that the backups answer all the same, 0 to 1
   */
  record Primary(double trickle) implements Rule {
    @Override
    public String kind() {
      return "failover";
    }

    @Override
    public String settings() {
      return trickle == 0 ? "" : "trickle " + Shares.number(trickle);
    }
  }

  /**
   * Answers in the place of the primary who is nearest to a region, which is the id of the set too.
   *
   * @param region the region
   * @param fenced whether the nearest answers even if it is not healthy
   */
  record Backup(String region, boolean fenced) implements Rule {
    @Override
    public String kind() {
      return "failover";
    }

    @Override
    public String settings() {
      return fenced ? "fenced" : "";
    }
  }
}
