package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.routing.Routing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One name that answers each network with the endpoint that serves it best, unchecked.
 *
 * <p>Without a routing, it gives each network the nearest endpoint, as {@link Routing#nearest()}
 * does. An instance is immutable: every method returns a changed copy.
 *
 * <pre>{@code
 * RegionalService.named("inference")
 *     .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10"))
 *     .endpoint(RegionalEndpoint.inRegion("europe-west4").ipv4("10.0.2.10"));
 * }</pre>
 */
public final class RegionalService {
  private final ServiceDeclaration written;

  private RegionalService(ServiceDeclaration written) {
    this.written = written;
  }

  /**
   * A service without endpoints.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @return the service, routed to the nearest endpoint
   */
  public static RegionalService named(String name) {
    return new RegionalService(
        new ServiceDeclaration(
            NullArguments.text(name),
            Optional.empty(),
            List.of(),
            Routing.nearest(),
            Set.of(),
            TargetSelection.ALL,
            List.of()));
  }

  /**
   * Adds an endpoint. At least one must be given.
   *
   * @param endpoint where the service runs, one for each site
   * @return a changed copy
   */
  public RegionalService endpoint(RegionalEndpoint endpoint) {
    return new RegionalService(
        endpoint == null ? written.withNull("endpoint") : written.with(endpoint.written()));
  }

  /**
   * Adds an endpoint in a region with IPv4 addresses.
   *
   * @param region a region of any cloud, for example {@code us-east-1}
   * @param addresses for example {@code 10.0.1.10}
   * @return a changed copy
   */
  public RegionalService endpoint(String region, String... addresses) {
    return endpoint(RegionalEndpoint.inRegion(region).ipv4(addresses));
  }

  /**
   * Adds an endpoint in a region with IPv4 addresses that other resources give.
   *
   * @param region a region of any cloud, for example {@code us-east-1}
   * @param addresses each an output of one address
   * @return a changed copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final RegionalService endpoint(String region, Output<String>... addresses) {
    return endpoint(RegionalEndpoint.inRegion(region).ipv4(addresses));
  }

  /**
   * Adds endpoints. At least one must be given.
   *
   * @param more the endpoints in any order
   * @return a changed copy
   */
  public RegionalService endpoints(List<RegionalEndpoint> more) {
    if (more == null) {
      return new RegionalService(written.withNull("endpoint"));
    }
    RegionalService all = this;
    for (RegionalEndpoint endpoint : more) {
      all = all.endpoint(endpoint);
    }
    return all;
  }

  /**
   * Says how one of the endpoints is chosen. Left out, it is the nearest.
   *
   * @param routing for example {@code Routing.nearest().preferSameCloud()}
   * @return a changed copy
   */
  public RegionalService routing(Routing routing) {
    return new RegionalService(
        routing == null ? written.withNull("routing") : written.withRouting(routing));
  }

  /**
   * Gives each client its nearest endpoint, as {@link Routing#nearest()} does. This is the default.
   *
   * @return a changed copy
   */
  public RegionalService nearest() {
    return routing(Routing.nearest());
  }

  /**
   * Gives every endpoint at once, as {@link Routing#all()} does.
   *
   * @return a changed copy
   */
  public RegionalService all() {
    return routing(Routing.all());
  }

  /**
   * Gives one endpoint at random in proportion to the weights, as {@link Routing#weighted()} does.
   *
   * @return a changed copy
   */
  public RegionalService weighted() {
    return routing(Routing.weighted());
  }

  /**
   * Gives the first endpoint of an order that is up, as {@link Routing#failover} does.
   *
   * @param primary the site of the first endpoint: its region, or the name of its site
   * @param secondary the sites of all other endpoints in their order, at least one
   * @return a changed copy
   */
  public RegionalService failover(String primary, String... secondary) {
    return routing(Routing.failover(primary, secondary));
  }

  /**
   * Gives the endpoint of the least latency, as {@link Routing#latency()} does.
   *
   * @return a changed copy
   */
  public RegionalService latency() {
    return routing(Routing.latency());
  }

  /**
   * Says how long an answer may be kept. Left out, the TTL of the component is taken.
   *
   * @param ttl whole seconds, at least one
   * @return a changed copy
   */
  public RegionalService ttl(Duration ttl) {
    return new RegionalService(ttl == null ? written.withNull("ttl") : written.withTtl(ttl));
  }

  /**
   * Takes the endpoints of some sites out of every answer of this service.
   *
   * @param sites regions, or names of other sites; one must be left
   * @return a changed copy
   */
  public RegionalService drain(String... sites) {
    Set<String> all = new TreeSet<>(written.drained());
    all.addAll(Nulls.atLeastOne(sites));
    return new RegionalService(written.withDrained(all));
  }

  /**
   * Limits the service to some targets.
   *
   * @param targetKeys the targets that have it
   * @return a changed copy
   */
  public RegionalService only(String... targetKeys) {
    return new RegionalService(written.in(written.targets().only(Nulls.atLeastOne(targetKeys))));
  }

  /**
   * Leaves the service out of some targets.
   *
   * @param targetKeys the targets that do not have it
   * @return a changed copy
   */
  public RegionalService except(String... targetKeys) {
    return new RegionalService(written.in(written.targets().except(Nulls.atLeastOne(targetKeys))));
  }

  /**
   * What was written, for this library and for modules that build on it. Users do not need it: a
   * plan shows what becomes of the service.
   *
   * @return the service, unchecked
   */
  public ServiceDeclaration written() {
    return written;
  }
}
