package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One endpoint for each question, at random in proportion to the weights: one record set for each
 * endpoint whose weight is not 0.
 */
public record Weighted() implements Routing {
  private static final int HEAVIEST = 255;

  @Override
  public Choice choose(Service service, Client client) {
    List<Endpoint> meant = service.meantFor(client);
    double sum = meant.stream().mapToInt(Endpoint::weight).sum();
    return new Choice(
        meant.stream()
            .filter(endpoint -> endpoint.weight() > 0)
            .map(endpoint -> Share.inPart(endpoint, endpoint.weight() / sum))
            .toList(),
        "by weight");
  }

  @Override
  public ServiceSets sets(ServiceZone zone) {
    return zone.alike(
        choice ->
            zone.setOfEach(
                choice.shares(), endpoint -> Route.weighted(endpoint.site(), endpoint.weight())));
  }

  @Override
  public List<Problem> problems(ReadService service) {
    ProblemList problems = new ProblemList();
    for (Endpoint endpoint : service.endpoints()) {
      problems.addIf(
          endpoint.weight() < 0 || endpoint.weight() > HEAVIEST,
          service.place().endpoint(endpoint.site()),
          "weight '%s' is not between 0 and %s",
          endpoint.weight(),
          HEAVIEST);
    }
    List<Endpoint> left = service.left();
    problems.addIf(
        service.isComplete()
            && !left.isEmpty()
            && left.stream().allMatch(endpoint -> endpoint.weight() == 0),
        service.place(),
        "all weights%s are 0, so that nothing would answer; give one endpoint more",
        service.drained().isEmpty() ? "" : " that are left");
    return problems.all();
  }

  @Override
  public Traits traits() {
    return Traits.of(
        Optional.of(
            new Need(Route.Kind.WEIGHTED, "weighted answers", List.of(Need.ALL, Need.NEAREST))),
        Set.of(EndpointDetail.WEIGHT, EndpointDetail.HEALTH));
  }

  @Override
  public Routing without(Set<String> sites) {
    return this;
  }

  @Override
  public String words() {
    return "weighted";
  }
}
