package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoint of the least latency, as the cloud measures it: one record set for each endpoint,
 * and only the cloud knows which one a client gets.
 */
public record Latency() implements Routing {
  @Override
  public Choice choose(Service service, Client client) {
    return new Choice(
        service.meantFor(client).stream().map(Share::decidedByCloud).toList(),
        "decided by " + client.region().map(region -> region.cloud().words()).orElse("the cloud"));
  }

  @Override
  public ServiceSets sets(ServiceZone zone) {
    return zone.alike(
        choice -> zone.setOfEach(choice.shares(), endpoint -> Route.byLatency(endpoint.site())));
  }

  @Override
  public List<Problem> problems(ReadService service) {
    return List.of();
  }

  @Override
  public Traits traits() {
    return Traits.of(
        Optional.of(new Need(Route.Kind.BY_LATENCY, "answers by latency", List.of(Need.NEAREST))),
        Set.of());
  }

  @Override
  public Routing without(Set<String> sites) {
    return this;
  }

  @Override
  public String words() {
    return "latency";
  }
}
