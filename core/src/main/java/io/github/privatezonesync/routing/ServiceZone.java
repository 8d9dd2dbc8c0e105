package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A zone that has a service.
 *
 * @param planned the service
 * @param clients the clients in the zone's networks, sorted; one of several that always get the
 *     same is enough
 * @param target the target that has the zone
 * @param problems collects whatever prevents the service, with places relative to the target
 */
public record ServiceZone(
    PlannedService planned, List<Client> clients, TargetInfo<?> target, ProblemList problems) {
  /**
   * The service as it is declared.
   *
   * @return the service with its drained endpoints
   */
  public Service whole() {
    return planned.whole();
  }

  /** The service without its drained endpoints. */
  Service service() {
    return planned.service();
  }

  /** What the zone's cloud can do. */
  Capabilities cloud() {
    return target.capabilities();
  }

  /** Adds a problem of the service. */
  void add(String words, Object... arguments) {
    problems.add(service().place(), words, arguments);
  }

  /** No sets, because of a problem of the service. */
  List<RecordSet> refused(String words, Object... arguments) {
    add(words, arguments);
    return List.of();
  }

  /** Sets that give all clients of the zone the same, if their choices are the same. */
  List<RecordSet> alike(Function<Choice, List<RecordSet>> sets) {
    if (clients.isEmpty()) {
      return List.of();
    }
    Client first = clients.get(0);
    Choice choice = planned.choice(first);
    for (Client client : clients) {
      if (!choice.givesTheSameAs(planned.choice(client))) {
        return refused(
            "networks '%s' and '%s' would get different endpoints, which only %s can give; remove"
                + " the limits of its endpoints, or give the networks a target each",
            first.network(), client.network(), Need.NEAREST);
      }
    }
    return choice.shares().isEmpty()
        ? refused(
            "no endpoint is meant for network '%s'; remove the limit of an endpoint, or leave"
                + " this target out with %s",
            first.network(), WayOut.LEAVE_OUT)
        : sets.apply(choice);
  }

  /** Sets for all clients, among which the cloud chooses, if it can. */
  List<RecordSet> routed(Need need, Function<Choice, List<RecordSet>> sets) {
    return alike(
        choice ->
            cloud().routes().containsKey(need.kind())
                ? within(
                    need.kind(),
                    sets.apply(choice),
                    "put the addresses of several endpoints into one")
                : refused(
                    "%s has no %s; use %s, or leave this target out with %s",
                    cloud().cloud(), need.words(), need.instead(), WayOut.LEAVE_OUT));
  }

  /** A set for each endpoint, with a route. */
  List<RecordSet> ofEach(Need need, Function<Endpoint, Route> route) {
    return routed(
        need,
        choice -> {
          List<RecordSet> sets = new ArrayList<>();
          choice.endpoints().forEach(each -> sets.addAll(setOf(each, route.apply(each))));
          return sets;
        });
  }

  /** Sets among which the cloud chooses; too many of them are a problem. */
  List<RecordSet> within(Route.Kind kind, List<RecordSet> sets, String advice) {
    int count = sets.size() / service().types().size();
    Integer most = cloud().routes().get(kind);
    if (most != null && count > most) {
      add(
          "%s sets %s at one name; %s takes at most %s, %s",
          count, kind, cloud().cloud(), most, advice);
    }
    return sets;
  }

  /** A set of one endpoint for each type, with what tells this cloud whether the endpoint is up. */
  List<RecordSet> setOf(Endpoint endpoint, Route route) {
    Route known = endpoint.health(cloud().health()).map(route::checkedBy).orElse(route);
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
