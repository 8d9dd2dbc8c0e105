package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import java.util.List;

/**
 * One endpoint for each question, at random in proportion to the weights: one record set for each
 * endpoint whose weight is not 0.
 */
public record Weighted() implements Routing {
  private static final int HEAVIEST = 255;
  private static final Need NEED =
      new Need(Route.Kind.WEIGHTED, "weighted answers", Need.ALL_OR_NEAREST);

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
  public List<RecordSet> sets(ServiceZone zone) {
    return zone.ofEach(NEED, endpoint -> Route.weighted(endpoint.site(), endpoint.weight()));
  }

  @Override
  public void check(ReadService service) {
    for (Endpoint endpoint : service.endpoints()) {
      if (endpoint.weight() < 0 || endpoint.weight() > HEAVIEST) {
        Place where = service.place().endpoint(endpoint.site());
        String words = "weight '%s' is not between 0 and %s";
        service.problems().add(where, words, endpoint.weight(), HEAVIEST);
      }
    }
    List<Endpoint> left = service.left();
    boolean silent = left.stream().allMatch(endpoint -> endpoint.weight() == 0);
    if (service.isComplete() && !left.isEmpty() && silent) {
      service.add(
          "all weights%s are 0, so nothing would answer; give at least one endpoint a weight"
              + " above 0",
          service.drained().isEmpty() ? "" : " that are left");
    }
  }

  @Override
  public Traits traits() {
    return Traits.of(EndpointDetail.WEIGHT, EndpointDetail.HEALTH);
  }

  @Override
  public String words() {
    return "weighted";
  }
}
