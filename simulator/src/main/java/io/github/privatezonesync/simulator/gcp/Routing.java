package io.github.privatezonesync.simulator.gcp;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a record set has in the place of data: several items with data, of which one is chosen. */
sealed interface Routing {
  /** No policy: the set has data. */
  Routing NONE = new None();

  /** All data, whichever item it is of. */
  Stream<Targets> targets();

  /** The same policy with other data. */
  Routing with(UnaryOperator<Targets> change);

  /** A set with data of its own. */
  record None() implements Routing {
    @Override
    public Stream<Targets> targets() {
      return Stream.empty();
    }

    @Override
    public Routing with(UnaryOperator<Targets> change) {
      return this;
    }
  }

  /**
   * Weighted round robin.
   *
   * @param items the items
   */
  record Wrr(List<WeightedItem> items) implements Routing {
    /** Keeps an unmodifiable copy. */
    public Wrr {
      items = List.copyOf(items);
    }

    @Override
    public Stream<Targets> targets() {
      return items.stream().map(WeightedItem::targets);
    }

    @Override
    public Routing with(UnaryOperator<Targets> change) {
      return new Wrr(
          items.stream()
              .map(item -> new WeightedItem(item.weight(), change.apply(item.targets())))
              .toList());
    }
  }

  /**
   * By the region of the client.
   *
   * @param items the items
   */
  record Geo(List<GeoItem> items) implements Routing {
    /** Keeps an unmodifiable copy. */
    public Geo {
      items = List.copyOf(items);
    }

    @Override
    public Stream<Targets> targets() {
      return items.stream().map(GeoItem::targets);
    }

    @Override
    public Routing with(UnaryOperator<Targets> change) {
      return new Geo(items.stream().map(item -> item.with(change)).toList());
    }
  }

  /**
   * Failover.
   *
   * @param primary the load balancers that answer as long as one of them is healthy
   * @param backups what answers in their place
   */
  record PrimaryBackup(Targets primary, List<GeoItem> backups) implements Routing {
    /** Keeps an unmodifiable copy. */
    public PrimaryBackup {
      backups = List.copyOf(backups);
    }

    @Override
    public Stream<Targets> targets() {
      return Stream.concat(Stream.of(primary), backups.stream().map(GeoItem::targets));
    }

    @Override
    public Routing with(UnaryOperator<Targets> change) {
      return new PrimaryBackup(
          change.apply(primary), backups.stream().map(item -> item.with(change)).toList());
    }
  }

  /**
   * An item of weighted round robin.
   *
   * @param weight its part of the sum of all weights
   * @param targets its data
   */
  record WeightedItem(double weight, Targets targets) {}

  /**
   * An item of a region.
   *
   * @param location the region
   * @param targets its data
   */
  record GeoItem(String location, Targets targets) {
    private GeoItem with(UnaryOperator<Targets> change) {
      return new GeoItem(location, change.apply(targets));
    }
  }

  /**
   * The data of an item.
   *
   * @param rrdatas data that is not checked, in presentation form
   * @param loadBalancers internal load balancers, whose addresses are data as long as they are
   *     healthy
   */
  record Targets(List<String> rrdatas, List<LoadBalancerTarget> loadBalancers) {
    /** Keeps unmodifiable copies. */
    public Targets {
      rrdatas = List.copyOf(rrdatas);
      loadBalancers = List.copyOf(loadBalancers);
    }

    List<String> addresses() {
      return loadBalancers.stream().map(LoadBalancerTarget::ipAddress).toList();
    }

    /** Both kinds of data. */
    List<String> data() {
      return Stream.concat(rrdatas.stream(), addresses().stream()).toList();
    }
  }

  /**
   * An internal load balancer, as it was given.
   *
   * @param type its type; empty if none was given
   * @param ipAddress its address
   * @param port its port
   * @param ipProtocol {@code tcp} or {@code udp}
   * @param networkUrl its network
   * @param project its project
   * @param region its region; empty if it has none
   */
  record LoadBalancerTarget(
      String type,
      String ipAddress,
      String port,
      String ipProtocol,
      String networkUrl,
      String project,
      String region) {
    /** The same, but its network is written in another way. */
    LoadBalancerTarget of(String network) {
      return new LoadBalancerTarget(type, ipAddress, port, ipProtocol, network, project, region);
    }
  }
}
