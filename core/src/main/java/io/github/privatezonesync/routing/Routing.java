package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.problem.NullArguments;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a regional service chooses among its endpoints.
 *
 * <p>Users call the factories. The other methods are for the plan: with them, each routing decides
 * everything about itself in one file.
 */
public sealed interface Routing permits All, Failover, Latency, Nearest, Weighted {
  /**
   * Every endpoint at once: an answer has the addresses of all.
   *
   * @return the routing
   */
  static Routing all() {
    return new All();
  }

  /**
   * The endpoint at the least great-circle distance from the client; of several, the first by name.
   *
   * @return the routing
   */
  static Nearest nearest() {
    return Nearest.OF_ALL;
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
   * The first endpoint of an order of sites that is not drained. While it is unhealthy, the next
   * one answers; if both are unhealthy, the first. All further endpoints are a reserve: they move
   * up when an earlier one is drained.
   *
   * @param primary the site of the first endpoint: its region, or the name of its site
   * @param secondary the sites of all other endpoints in their order, at least one
   * @return the routing
   */
  static Routing failover(@Nullable String primary, @Nullable String... secondary) {
    return new Failover(
        Stream.concat(
                Stream.of(NullArguments.text(primary)),
                secondary == null ? Stream.of("") : Stream.of(secondary))
            .map(NullArguments::text)
            .toList());
  }

  /**
   * The endpoint in the region to which the cloud measures the least latency. The measurements are
   * not published, so a plan lists the endpoints that a client may get and says that the cloud
   * decides. Only some clouds offer this, for endpoints in their own regions.
   *
   * @return the routing
   */
  static Routing latency() {
    return new Latency();
  }

  /**
   * What a client gets.
   *
   * @param service a service of this routing
   * @param client the client; for {@code nearest()}, its region has a known place or an exception
   * @return the endpoints, and why the client gets them
   */
  Choice choose(Service service, Client client);

  /**
   * The record sets with which a zone answers its clients by this routing.
   *
   * @param zone a zone that has a service of this routing
   * @return the sets; whatever prevents them is a problem of the zone
   */
  List<RecordSet> sets(ServiceZone zone);

  /**
   * Reports what is wrong with a service of this routing on any cloud.
   *
   * @param service the service as far as it could be read, which collects the problems
   */
  void check(ReadService service);

  /**
   * What else a plan must know about this routing.
   *
   * @return the details that it looks at, and the names that it mentions
   */
  Traits traits();

  /**
   * The routing of the service without some endpoints: the same, unless it names them.
   *
   * @param sites the sites of these endpoints
   * @return the routing among the other endpoints
   */
  default Routing without(Set<String> sites) {
    return this;
  }

  /**
   * The routing as a plan prints it.
   *
   * @return for example {@code nearest, same cloud first}
   */
  String words();
}
