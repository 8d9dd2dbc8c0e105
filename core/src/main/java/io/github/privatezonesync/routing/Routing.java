package io.github.privatezonesync.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a regional service chooses among its endpoints. */
public sealed interface Routing {
  /**
   * Every endpoint at once: an answer has the addresses of all.
   *
   * @return the routing
   */
  static Routing all() {
    return new All();
  }

  /**
   * The endpoint at the smallest great-circle distance from who asks; of several, the first by
   * name.
   *
   * @return the routing
   */
  static Nearest nearest() {
    return new Nearest(false, Map.of(), Optional.empty());
  }

  /**
   * One endpoint for each question, at random in proportion to the weights.
   *
   * @return the routing
   */
  static Routing weighted() {
    return new Weighted();
  }

  /**
   * The first endpoint of an order of sites, of those that take part. While its health says that it
   * is down, the next one answers; when both are down, the first. Any further ones are a reserve:
   * they move up when one before them is drained.
   *
   * @param primary the site of the first endpoint: its region, or the name of its site
   * @param secondary the sites of all others in their order, at least one
   * @return the routing
   */
  static Routing failover(@Nullable String primary, @Nullable String... secondary) {
    return new Failover(
        Stream.concat(Stream.of(Objects.toString(primary, "")), Stream.of(secondary))
            .map(site -> Objects.toString(site, ""))
            .toList());
  }

  /**
   * The endpoint whose region the cloud measures the least latency to. Its measurements are not
   * published: a plan says which endpoints may be given and that the cloud decides. Only AWS has
   * it, with endpoints in its own regions.
   *
   * @return the routing
   */
  static Routing latency() {
    return new Latency();
  }

  /** Every endpoint at once. */
  record All() implements Routing {
    @Override
    public String toString() {
      return "all";
    }
  }

  /** One endpoint for each question, at random in proportion to the weights. */
  record Weighted() implements Routing {
    @Override
    public String toString() {
      return "weighted";
    }
  }

  /** The endpoint of the least latency, as the cloud measures it. */
  record Latency() implements Routing {
    @Override
    public String toString() {
      return "latency";
    }
  }

  /**
   * The first endpoint of an order that takes part, or the next one by its health.
   *
   * @param order the sites of the endpoints
   */
  record Failover(List<String> order) implements Routing {
    /** Keeps an unmodifiable copy. */
    public Failover {
      order = List.copyOf(order);
    }

    @Override
    public List<String> namedSites() {
      return order.stream().distinct().toList();
    }

    @Override
    public Routing without(Set<String> sites) {
      return new Failover(order.stream().filter(site -> !sites.contains(site)).toList());
    }

    @Override
    public String toString() {
      return "failover " + String.join(", ", order);
    }
  }

  /**
   * The endpoint that is nearest to who asks.
   *
   * @param sameCloudFirst whether an endpoint of the client's own cloud goes before a nearer one
   * @param overrides the endpoint for those who ask from a region, by region
   * @param fallback the endpoint for whom none is meant; empty for the nearest of all
   */
  record Nearest(boolean sameCloudFirst, Map<String, String> overrides, Optional<String> fallback)
      implements Routing {
    /** Keeps an unmodifiable copy. */
    public Nearest {
      overrides = Map.copyOf(overrides);
    }

    /**
     * Puts the endpoints of the client's own cloud before all others, however near those are.
     *
     * @return a changed copy
     */
    public Nearest preferSameCloud() {
      return new Nearest(true, overrides, fallback);
    }

    /**
     * Begins an exception for those who ask from one region.
     *
     * @param region the region of a client, for example {@code eu-west-1}
     * @return the exception, without its endpoint yet
     */
    public From from(String region) {
      return new From(this, region);
    }

    /**
     * The endpoint of a client that no endpoint is meant for, because each is limited to other
     * networks. Left out, it gets the nearest of all.
     *
     * @param site the region of the endpoint, or the name of its site
     * @return a changed copy
     */
    public Nearest otherwise(String site) {
      return new Nearest(sameCloudFirst, overrides, Optional.of(site));
    }

    @Override
    public List<String> namedSites() {
      return Stream.concat(new TreeMap<>(overrides).values().stream(), fallback.stream())
          .distinct()
          .toList();
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder("nearest");
      if (sameCloudFirst) {
        text.append(", same cloud first");
      }
      new TreeMap<>(overrides)
          .forEach(
              (region, site) -> text.append(", from ").append(region).append(' ').append(site));
      fallback.ifPresent(site -> text.append(", otherwise ").append(site));
      return text.toString();
    }
  }

  /**
   * The endpoints that the routing itself names.
   *
   * @return sites, each of which must be an endpoint; empty if it names none
   */
  default List<String> namedSites() {
    return List.of();
  }

  /**
   * The routing of a service that loses some endpoints.
   *
   * @param sites the sites of the endpoints that are gone
   * @return the routing among the others
   */
  default Routing without(Set<String> sites) {
    return this;
  }

  /**
   * An exception that lacks its endpoint.
   *
   * @param nearest the routing it is an exception of
   * @param region the region of those it is for
   */
  record From(Nearest nearest, String region) {
    /**
     * Ends the exception.
     *
     * @param site the region of the endpoint that they get, or the name of its site
     * @return the routing with the exception
     */
    public Nearest use(String site) {
      Map<String, String> overrides = new LinkedHashMap<>(nearest.overrides());
      overrides.put(region, site);
      return new Nearest(nearest.sameCloudFirst(), overrides, nearest.fallback());
    }
  }
}
