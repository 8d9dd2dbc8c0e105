package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A zone that has a service.
 *
 * @param whole the service with its drained endpoints
 * @param planned the service without them
 * @param clients who asks in the zone's networks, sorted
 * @param isOfOneRegion whether the target has a zone for each region, of which this is one
 * @param cloud what the zone's cloud can do
 */
public record ServiceZone(
    Service whole,
    PlannedService planned,
    ZoneClients clients,
    boolean isOfOneRegion,
    RoutingCloud cloud) {
  Service service() {
    return planned.service();
  }

  /** Those clients of whom two may get different endpoints. */
  List<Client> clientsThatMayDiffer() {
    return planned.thatMayDiffer(clients);
  }

  Problem problem(String words, Object... arguments) {
    return Problem.of(service().place(), words, arguments);
  }

  /** Sets that give all clients of the zone the same, as far as their choices are the same. */
  ServiceSets alike(Function<Choice, List<RecordSet>> sets) {
    List<Client> asking = clientsThatMayDiffer();
    if (asking.isEmpty()) {
      return ServiceSets.of(List.of());
    }
    Client first = asking.get(0);
    Choice choice = planned.choice(first);
    for (Client client : asking) {
      if (!choice.givesTheSameAs(planned.choice(client))) {
        return ServiceSets.refused(
            problem(
                "networks '%s' and '%s' would get different endpoints, which only %s can give; take"
                    + " the limits of its endpoints off, or give the networks a target each",
                first.network(), client.network(), Need.NEAREST));
      }
    }
    if (choice.shares().isEmpty()) {
      return ServiceSets.refused(
          problem(
              "no endpoint is meant for network '%s'; take the limit of one off, or leave this"
                  + " target out with %s",
              first.network(), WayOut.LEAVE_OUT));
    }
    Optional<Need> need = service().routing().traits().need();
    if (need.isEmpty()) {
      return ServiceSets.of(sets.apply(choice));
    }
    Route.Kind kind = need.get().kind();
    return cloud.routes().containsKey(kind)
        ? within(kind, sets.apply(choice), "put the addresses of several endpoints into one")
        : ServiceSets.refused(need.get().missing(service().place(), cloud.name()));
  }

  /** Sets among which the cloud chooses, if they are not too many. */
  ServiceSets within(Route.Kind kind, List<RecordSet> sets, String advice) {
    int count = sets.size() / service().types().size();
    Integer most = cloud.routes().get(kind);
    return most == null || count <= most
        ? ServiceSets.of(sets)
        : new ServiceSets(
            sets,
            List.of(
                problem(
                    "%s sets %s at one name; %s takes at most %s, %s",
                    count, kind, cloud.name(), most, advice)));
  }

  /** A set for each endpoint, by a route. */
  List<RecordSet> setOfEach(List<Share> shares, Function<Endpoint, Route> route) {
    List<RecordSet> sets = new ArrayList<>();
    for (Share share : shares) {
      sets.addAll(setOf(share.endpoint(), route.apply(share.endpoint())));
    }
    return sets;
  }

  /** A set of one endpoint for each type, with what this cloud knows about its health. */
  List<RecordSet> setOf(Endpoint endpoint, Route route) {
    Route known = endpoint.health(cloud.health()).map(route::checkedBy).orElse(route);
    return sets(List.of(endpoint), Optional.of(known));
  }

  /** A set for each type with the values of all given endpoints. */
  List<RecordSet> sets(List<Endpoint> endpoints, Optional<Route> route) {
    List<RecordSet> sets = new ArrayList<>();
    for (RecordType type : service().types()) {
      List<RecordValue> values = new ArrayList<>();
      endpoints.forEach(endpoint -> values.addAll(endpoint.values(type)));
      sets.add(new RecordSet(service().name(), type, service().ttl(), values, route));
    }
    return sets;
  }
}
