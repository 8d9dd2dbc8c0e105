package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the networks of a plan resolve in its domain, where they are meant to differ on what the
 * plan gives only some of them, or gives each otherwise: regional services, and record sets that
 * are in some targets only.
 */
public final class PlannedParity {
  private PlannedParity() {}

  /**
   * Asks as every network of a {@code PrivateZoneSync}, in each region of a client where networks
   * span regions.
   *
   * @param stack the stack that was deployed
   * @param component the logical name of the component
   * @param clouds the clouds that it was deployed to; a network that they do not have is left out
   * @return the comparison
   * @throws IllegalArgumentException if there is no such component
   */
  public static Parity of(DeclaredStack stack, String component, Snapshot clouds) {
    DomainName domain = Questions.name(stack.plan(component).domain().absolute());
    List<ResolvedZone> zones =
        stack.zones().stream().filter(zone -> zone.component().equals(component)).toList();
    Set<DomainName> differing = differing(zones);
    return Parity.of(clouds, clients(zones, clouds), domain)
        .expectingDifferences(question -> differing.contains(question.name()));
  }

  /**
   * Who asks in the networks of zones, in each region of a client where networks span regions.
   *
   * @param zones the zones
   * @param clouds the clouds that they were deployed to; a network that they do not have is left
   *     out
   * @return the clients, each once
   */
  public static List<Client> clients(List<ResolvedZone> zones, Snapshot clouds) {
    NetworkKeys networks = new NetworkKeys(List.of(), clouds);
    return zones.stream().flatMap(zone -> clients(zone, networks)).distinct().toList();
  }

  private static Stream<Client> clients(ResolvedZone zone, NetworkKeys networks) {
    return zone.networks().entrySet().stream()
        .flatMap(
            network ->
                networks.byId(network.getValue()).stream()
                    .flatMap(there -> clients(zone, network.getKey(), there)));
  }

  private static Stream<Client> clients(ResolvedZone zone, String key, SimulatedNetwork network) {
    List<Client> regional =
        zone.answers().stream()
            .filter(answer -> answer.client().network().equals(key))
            .map(answer -> ServicePromises.asker(answer, network))
            .toList();
    return regional.isEmpty() ? Stream.of(Client.of(network.id())) : regional.stream();
  }

  private record Planned(DomainName name, RecordType type, Ttl ttl, List<RecordData> data) {}

  /** The names of services, and of record sets that not every zone has alike. */
  private static Set<DomainName> differing(List<ResolvedZone> zones) {
    Set<DomainName> differing = new HashSet<>();
    Map<Planned, Integer> holders = new HashMap<>();
    for (ResolvedZone zone : zones) {
      zone.answers().forEach(answer -> differing.add(name(answer.name())));
      zone.recordSets()
          .forEach(
              (set, data) ->
                  holders.merge(
                      new Planned(name(set.name()), set.type(), set.ttl(), data), 1, Integer::sum));
    }
    holders.forEach(
        (planned, count) -> {
          if (count < zones.size()) {
            differing.add(planned.name());
          }
        });
    return differing;
  }

  private static DomainName name(RecordName name) {
    return Questions.name(name.absolute());
  }
}
