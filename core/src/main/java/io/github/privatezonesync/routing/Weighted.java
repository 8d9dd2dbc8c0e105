package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One endpoint for each question, at random in proportion to the weights: one record set for each
 * endpoint whose weight is not 0.
 */
public record Weighted() implements Routing {
  private static final int HEAVIEST = 255;
  private static final int PERCENT = 100;

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
  public Optional<Need> needs() {
    return Optional.of(
        new Need(Route.Kind.WEIGHTED, "weighted answers", List.of(Need.ALL, Need.NEAREST)));
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
    List<Problem> problems = new ArrayList<>();
    for (Endpoint endpoint : service.endpoints()) {
      if (endpoint.weight() < 0 || endpoint.weight() > HEAVIEST) {
        problems.add(
            Problem.of(
                service.place().endpoint(endpoint.site()),
                "weight '%s' is not between 0 and %s",
                endpoint.weight(),
                HEAVIEST));
      }
    }
    List<Endpoint> left = service.left();
    if (service.isComplete()
        && !left.isEmpty()
        && left.stream().allMatch(endpoint -> endpoint.weight() == 0)) {
      problems.add(
          Problem.of(
              service.place(),
              "all weights%s are 0, so that nothing would answer; give one endpoint more",
              service.drained().isEmpty() ? "" : " that are left"));
    }
    return problems;
  }

  @Override
  public List<Problem> missing(Service whole, ServiceZone zone) {
    return List.of();
  }

  @Override
  public Set<EndpointDetail> details() {
    return Set.of(EndpointDetail.WEIGHT, EndpointDetail.HEALTH);
  }

  @Override
  public Mentions mentions() {
    return Mentions.NOTHING;
  }

  @Override
  public Routing without(Set<String> sites) {
    return this;
  }

  @Override
  public String words() {
    return "weighted";
  }

  @Override
  public String words(Share share) {
    return share.endpoint().site()
        + " "
        + Math.round(share.part().orElseThrow() * PERCENT)
        + " %";
  }

  @Override
  public Map<String, List<String>> facts() {
    return Map.of();
  }
}
