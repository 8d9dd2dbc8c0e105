package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Sentence;
import java.util.Map;
import java.util.Optional;

/**
 * What a cloud can do for a service.
 *
 * @param name the cloud's own name for its service
 * @param routes how it chooses among the sets of a name and type, each with the most sets it takes
 * @param health the class of what it knows about whether an endpoint is up; empty if it knows
 *     nothing
 * @param failoverNeeds which endpoints of a failover need such a health
 */
public record RoutingCloud(
    String name,
    Map<Route.Kind, Integer> routes,
    Optional<Class<? extends EndpointHealth>> health,
    HealthNeeds failoverNeeds) {
  /** Which endpoints of an order need a health. */
  @FunctionalInterface
  public interface HealthNeeds {
    /**
     * What an endpoint lacks.
     *
     * @param hasHealth whether it has a health that the cloud knows
     * @param last whether no endpoint comes after it in the order
     * @return what is missing and how to add it; empty if nothing is
     */
    Optional<Sentence> missing(boolean hasHealth, boolean last);
  }
}
