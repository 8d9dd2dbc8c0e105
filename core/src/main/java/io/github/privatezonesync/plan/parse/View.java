package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionIndex;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.ZoneClients;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The networks of a target that share a zone.
 *
 * @param name the region of the networks; empty if all networks of the target share the zone
 * @param isPrimary whether the zone has the names of a sole zone
 * @param networks the networks, sorted by key
 * @param clients who asks in these networks; nobody if the target has no service
 * @param <N> the cloud's kind of network
 */
public record View<N extends Network>(
    Optional<String> name, boolean isPrimary, List<N> networks, ZoneClients clients) {

  /** The views of a target: one, or one for the networks of each region, sorted by name. */
  static <N extends Network> Parsed<List<View<N>>> of(
      TargetInfo<N> target, ReadingContext context) {
    List<N> networks =
        target.networks().stream().sorted(Comparator.comparing(Network::key)).toList();
    Optional<String> primary = target.topology().primary();
    if (primary.isEmpty()) {
      return Parsed.of(
          List.of(
              new View<>(Optional.empty(), true, networks, clients(target, networks, context))));
    }
    TreeMap<String, List<N>> byRegion = new TreeMap<>();
    for (N network : networks) {
      byRegion
          .computeIfAbsent(network.info().region().orElse(""), region -> new ArrayList<>())
          .add(network);
    }
    List<View<N>> views = new ArrayList<>();
    byRegion.forEach(
        (region, of) ->
            views.add(
                new View<>(
                    Optional.of(region),
                    region.equals(primary.get()),
                    List.copyOf(of),
                    clients(target, of, context))));
    return new Parsed<>(
        Optional.of(views),
        byRegion.containsKey(primary.get())
            ? List.of()
            : unknown(primary.get(), context.regions()));
  }

  private static List<Problem> unknown(String primary, RegionIndex regions) {
    Parsed<CloudRegion> region =
        Parsed.of(
            () -> regions.parse(primary), invalid -> Problem.of(Place.of("perRegion"), invalid));
    return region.problems();
  }

  private static <N extends Network> ZoneClients clients(
      TargetInfo<N> target, List<N> networks, ReadingContext context) {
    List<Client> clients = new ArrayList<>();
    if (context.hasServices()) {
      for (N network : networks) {
        for (String region : network.info().clientRegions()) {
          clients.add(
              new Client(target.key(), network.key(), region, context.regions().find(region)));
        }
      }
    }
    return ZoneClients.of(clients);
  }
}
