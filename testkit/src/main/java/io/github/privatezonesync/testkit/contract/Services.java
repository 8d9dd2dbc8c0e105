package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.routing.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The regional services of the suite: one endpoint in each region of the cloud. */
final class Services {
  static final String FAILOVER = "failover";
  static final String WEIGHTED = "weighted";
  static final String LATENCY = "latency";

  private Services() {}

  /** A service with an endpoint in each region, without health. */
  static RegionalService of(TargetUnderTest cloud, String name) {
    return of(cloud, name, addressedTwice(cloud));
  }

  private static UnaryOperator<RegionalEndpoint> addressed(TargetUnderTest cloud) {
    return endpoint -> endpoint.ipv4(address(cloud, endpoint.written().site()));
  }

  /** An address of each kind. */
  private static UnaryOperator<RegionalEndpoint> addressedTwice(TargetUnderTest cloud) {
    return endpoint ->
        addressed(cloud)
            .apply(endpoint)
            .ipv6("2001:db8::" + (1 + cloud.regions().indexOf(endpoint.written().site())));
  }

  private static RegionalService of(
      TargetUnderTest cloud, String name, UnaryOperator<RegionalEndpoint> change) {
    return RegionalService.named(name)
        .endpoints(
            cloud.regions().stream()
                .map(site -> change.apply(RegionalEndpoint.inRegion(site)))
                .toList());
  }

  /** A service of each routing that the cloud has; none if it names no regions. */
  static List<RegionalService> ofEachRouting(TargetUnderTest cloud) {
    return ofEachRouting(cloud, addressed(cloud));
  }

  /** The same, with a function that gives endpoints their addresses. */
  static List<RegionalService> ofEachRouting(
      TargetUnderTest cloud, UnaryOperator<RegionalEndpoint> change) {
    List<RegionalService> services = new ArrayList<>();
    if (cloud.regions().isEmpty()) {
      return services;
    }
    services.add(of(cloud, "all", change).all());
    if (cloud.has(Route.Kind.BY_REGION)) {
      services.add(of(cloud, "nearest", change).nearest());
    }
    if (cloud.has(Route.Kind.WEIGHTED)) {
      services.add(weighted(cloud, change));
    }
    if (cloud.has(Route.Kind.BY_LATENCY)) {
      services.add(of(cloud, LATENCY, change).latency());
    }
    if (cloud.has(Route.Kind.FAILOVER)) {
      services.add(failover(cloud, change));
    }
    return services;
  }

  /** Each endpoint with another weight. */
  static RegionalService weighted(TargetUnderTest cloud) {
    return weighted(cloud, addressedTwice(cloud));
  }

  /** The same with host names. */
  static RegionalService weightedHosts(TargetUnderTest cloud) {
    return weighted(cloud, endpoint -> endpoint.host(endpoint.written().site() + ".example.com."));
  }

  private static RegionalService weighted(
      TargetUnderTest cloud, UnaryOperator<RegionalEndpoint> change) {
    List<String> sites = cloud.regions();
    return of(
            cloud,
            WEIGHTED,
            endpoint -> change.apply(endpoint).weight(1 + sites.indexOf(endpoint.written().site())))
        .weighted();
  }

  /** Endpoints of equal weight, each with its health. */
  static RegionalService checkedWeighted(TargetUnderTest cloud) {
    return of(
            cloud, WEIGHTED, endpoint -> checked(cloud, addressed(cloud).apply(endpoint).weight(1)))
        .weighted();
  }

  /** The regions in their order, each endpoint with its health if the cloud has any. */
  static RegionalService failover(TargetUnderTest cloud) {
    return failover(cloud, addressed(cloud));
  }

  private static RegionalService failover(
      TargetUnderTest cloud, UnaryOperator<RegionalEndpoint> change) {
    return of(cloud, FAILOVER, endpoint -> checked(cloud, change.apply(endpoint)))
        .routing(order(cloud));
  }

  static RegionalService failoverWithoutHealth(TargetUnderTest cloud) {
    return of(cloud, FAILOVER, addressed(cloud)).routing(order(cloud));
  }

  private static Routing order(TargetUnderTest cloud) {
    List<String> sites = cloud.regions();
    return Routing.failover(sites.get(0), sites.subList(1, sites.size()).toArray(String[]::new));
  }

  private static RegionalEndpoint checked(TargetUnderTest cloud, RegionalEndpoint endpoint) {
    return endpoint.health(
        cloud.health(endpoint.written().site()).stream().toArray(EndpointHealth[]::new));
  }

  /** The only address of the endpoint in a region. */
  static String address(TargetUnderTest cloud, String site) {
    return "10.0.%d.10".formatted(1 + cloud.regions().indexOf(site));
  }
}
