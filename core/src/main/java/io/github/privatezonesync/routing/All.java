package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordSet;
import java.util.List;
import java.util.Optional;

/** Every endpoint at once, in one record set. Every cloud offers this. */
public record All() implements Routing {
  @Override
  public Choice choose(Service service, Client client) {
    return new Choice(service.meantFor(client).stream().map(Share::whole).toList(), words());
  }

  @Override
  public List<RecordSet> sets(ServiceZone zone) {
    return zone.alike(choice -> zone.sets(choice.endpoints(), Optional.empty()));
  }

  @Override
  public void check(ReadService service) {
    if (service.endpoints().size() > 1
        && service.endpoints().stream().anyMatch(Endpoint::isAlias)) {
      service.add(
          "%s gives every endpoint at once, but a name has one CNAME; give addresses or another"
              + " routing",
          Need.ALL);
    }
  }

  @Override
  public Traits traits() {
    return Traits.of();
  }

  @Override
  public String words() {
    return "all";
  }
}
