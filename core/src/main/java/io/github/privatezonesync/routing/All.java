package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every endpoint at once, in one record set: any cloud can have it. */
public record All() implements Routing {
  @Override
  public Choice choose(Service service, Client client) {
    return new Choice(service.meantFor(client).stream().map(Share::whole).toList(), words());
  }

  @Override
  public ServiceSets sets(ServiceZone zone) {
    return zone.alike(
        choice ->
            zone.sets(choice.shares().stream().map(Share::endpoint).toList(), Optional.empty()));
  }

  @Override
  public List<Problem> problems(ReadService service) {
    boolean alias =
        service.endpoints().stream().anyMatch(e -> e.values().containsKey(RecordType.CNAME));
    return service.endpoints().size() > 1 && alias
        ? List.of(
            Problem.of(
                service.place(),
                "%s gives every endpoint at once, but a name has one CNAME; give addresses or"
                    + " another routing",
                Need.ALL))
        : List.of();
  }

  @Override
  public Traits traits() {
    return Traits.of(Optional.empty(), Set.of());
  }

  @Override
  public Routing without(Set<String> sites) {
    return this;
  }

  @Override
  public String words() {
    return "all";
  }
}
