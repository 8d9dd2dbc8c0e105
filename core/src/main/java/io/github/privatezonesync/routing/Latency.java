package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Sentence;
import java.util.List;

/**
 * The endpoint with the least latency, as the cloud measures it: one record set for each endpoint.
 * Only the cloud knows which one a client gets.
 */
public record Latency() implements Routing {
  private static final Need NEED =
      new Need(Route.Kind.BY_LATENCY, "answers by latency", Sentence.of("%s", Need.NEAREST));

  @Override
  public Choice choose(Service service, Client client) {
    return new Choice(
        service.meantFor(client).stream().map(Share::decidedByCloud).toList(),
        "decided by " + client.region().map(region -> region.cloud().words()).orElse("the cloud"));
  }

  @Override
  public List<RecordSet> sets(ServiceZone zone) {
    return zone.ofEach(NEED, endpoint -> Route.byLatency(endpoint.site()));
  }

  @Override
  public void check(ReadService service) {
    // nothing can be wrong with it
  }

  @Override
  public Traits traits() {
    return Traits.of();
  }

  @Override
  public String words() {
    return "latency";
  }
}
