package io.github.privatezonesync.routing;

import java.util.List;
import java.util.Set;

/**
 * What else a plan must know about a routing.
 *
 * @param details the details of an endpoint that it looks at, besides site, values and networks;
 *     any other detail is refused
 * @param sites the sites that it mentions, each once; each must be an endpoint
 * @param regions the regions of clients that it mentions, sorted
 * @param order the sites in the order in which they answer; empty if there is no order
 */
public record Traits(
    Set<EndpointDetail> details, List<String> sites, List<String> regions, List<String> order) {
  /** The traits of a routing that mentions no name. */
  static Traits of(EndpointDetail... details) {
    return new Traits(Set.of(details), List.of(), List.of(), List.of());
  }
}
