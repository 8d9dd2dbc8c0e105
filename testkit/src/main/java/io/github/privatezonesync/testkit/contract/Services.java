package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.routing.Routing;
import java.util.List;
import java.util.function.Function;

/** The regional services of the suite: one endpoint in each region of the cloud. */
final class Services {
  static final String FAILOVER = "failover";
  static final String WEIGHTED = "weighted";

  private Services() {}

  /** A service with an endpoint in each region, which are not told their health. */
  static RegionalService of(CloudUnderTest cloud, String name) {
    return of(cloud, name, endpoint -> endpoint);
  }

  private static RegionalService of(
      CloudUnderTest cloud, String name, Function<RegionalEndpoint, RegionalEndpoint> change) {
    return RegionalService.named(name)
        .endpoints(
            cloud.regions().stream()
                .map(
                    site ->
                        change.apply(RegionalEndpoint.inRegion(site).ipv4(address(cloud, site))))
                .toList());
  }

  /** Each endpoint with another weight. */
  static RegionalService weighted(CloudUnderTest cloud) {
    List<String> sites = cloud.regions();
    return of(
            cloud,
            WEIGHTED,
            endpoint -> endpoint.weight(1 + sites.indexOf(endpoint.written().site())))
        .weighted();
  }

  /** Each endpoint with as much weight, and with its health. */
  static RegionalService checkedWeighted(CloudUnderTest cloud) {
    return of(cloud, WEIGHTED, endpoint -> checked(cloud, endpoint.weight(1))).weighted();
  }

  /** The regions in their order, each endpoint with its health where the cloud has some. */
  static RegionalService failover(CloudUnderTest cloud) {
    return of(cloud, FAILOVER, endpoint -> checked(cloud, endpoint)).routing(order(cloud));
  }

  static RegionalService failoverWithoutHealth(CloudUnderTest cloud) {
    return of(cloud, FAILOVER).routing(order(cloud));
  }

  private static Routing order(CloudUnderTest cloud) {
    List<String> sites = cloud.regions();
    return Routing.failover(sites.get(0), sites.subList(1, sites.size()).toArray(String[]::new));
  }

  private static RegionalEndpoint checked(CloudUnderTest cloud, RegionalEndpoint endpoint) {
    return endpoint.health(
        cloud.health(endpoint.written().site()).stream().toArray(EndpointHealth[]::new));
  }

  /** The only address of the endpoint in a region. */
  static String address(CloudUnderTest cloud, String site) {
    return "10.0.%d.10".formatted(1 + cloud.regions().indexOf(site));
  }
}
