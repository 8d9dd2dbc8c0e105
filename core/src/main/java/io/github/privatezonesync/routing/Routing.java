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
 * <p>Users call the factories. Each routing is one file that decides everything about itself, by
 * the other methods of this interface, which are for the plan.
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
   * The endpoint at the smallest great-circle distance from who asks; of several, the first by
   * name.
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
        Stream.concat(
                Stream.of(NullArguments.text(primary)),
                secondary == null ? Stream.of("") : Stream.of(secondary))
            .map(NullArguments::text)
            .toList());
  }

  /**
   * The endpoint whose region the cloud measures the least latency to. Its measurements are not
   * published: a plan says which endpoints may be given and that the cloud decides. Not every cloud
   * has it, and one that does takes endpoints in its own regions.
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
   * @param client who asks; by distance in a region whose place is known, unless there is an
   *     exception for it
   * @return the endpoints and why they are given
   */
  Choice choose(Service service, Client client);

  /**
   * The record sets with which a zone answers its clients as this routing means it.
   *
   * @param zone a zone that has a service of this routing
   * @return the sets; what is in the way is a problem of the zone
   */
  List<RecordSet> sets(ServiceZone zone);

  /**
   * Reports what is wrong with a service of this routing on any cloud.
   *
   * @param service the service as far as it could be read, which collects the problems
   */
  void check(ReadService service);

  /**
   * What a plan must know about this routing besides what it does.
   *
   * @return what it looks at, and the names that it mentions
   */
  Traits traits();

  /**
   * The routing of a service that loses some endpoints: the same, unless it names them.
   *
   * @param sites the sites of the endpoints that are gone
   * @return the routing among the others
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
