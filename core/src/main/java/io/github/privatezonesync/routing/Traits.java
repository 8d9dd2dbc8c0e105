package io.github.privatezonesync.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan must know about a routing besides what it does.
 *
 * @param need the way of choosing among record sets without which a cloud cannot have the routing;
 *     empty if every cloud can
 * @param details what it looks at of an endpoint besides its site, its values and its networks; any
 *     other detail is refused
 * @param sites the sites that it mentions, each once; each must be an endpoint
 * @param regions the regions of clients that it mentions, sorted
 * @param order the sites in the order in which they answer; empty if there is no order
 */
public record Traits(
    Optional<Need> need,
    Set<EndpointDetail> details,
    List<String> sites,
    List<String> regions,
    List<String> order) {
  /** The traits of a routing that mentions no name. */
  static Traits of(Optional<Need> need, Set<EndpointDetail> details) {
    return new Traits(need, details, List.of(), List.of(), List.of());
  }
}
