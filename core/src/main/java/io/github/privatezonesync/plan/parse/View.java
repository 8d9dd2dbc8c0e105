package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The networks of a target that share a zone.
 *
 * @param name the region of the networks; empty if all networks of the target share the zone
 * @param isPrimary whether the zone has the names that a single zone would have
 * @param networks the networks
 * @param clients the clients in these networks, sorted; none if there is no service
 * @param oneOfEachRegion the first client of each region, and every client without a region
 * @param <N> the cloud's kind of network
 */
record View<N extends Network>(
    Optional<String> name,
    boolean isPrimary,
    List<N> networks,
    List<Client> clients,
    List<Client> oneOfEachRegion) {
  /** The views of a target: one, or one for the networks of each region, sorted by name. */
  static <N extends Network> List<View<N>> of(
      TargetInfo<N> target, ReadingContext context, ProblemList problems) {
    Optional<String> primary = target.topology().primary();
    Map<String, List<N>> byRegion = new TreeMap<>();
    if (primary.isEmpty()) {
      byRegion.put("", new ArrayList<>());
    }
    for (N network : target.networks()) {
      String region = primary.flatMap(name -> network.info().region()).orElse("");
      byRegion.computeIfAbsent(region, first -> new ArrayList<>()).add(network);
    }
    if (primary.isPresent() && !byRegion.containsKey(primary.get())) {
      Optional<CloudRegion> unused =
          problems.read(
              target.place().setting("perRegion"), () -> context.regions().parse(primary.get()));
    }
    problems.addIf(
        byRegion.isEmpty(),
        target.place(),
        "no %s given; there is a zone for each region that has one, add one or take %s off",
        target.capabilities().networkWord(),
        WayOut.setting("perRegion").open());
    List<View<N>> views = new ArrayList<>();
    byRegion.forEach(
        (region, networks) -> {
          boolean isPrimary = region.equals(primary.orElse(""));
          List<Client> clients = clients(target.key(), networks, context);
          List<Client> firsts = new ArrayList<>(clients);
          Set<String> seen = new HashSet<>();
          firsts.removeIf(one -> !one.regionName().isBlank() && !seen.add(one.regionName()));
          views.add(new View<>(primary.map(p -> region), isPrimary, networks, clients, firsts));
        });
    return views;
  }

  private static List<Client> clients(
      String target, List<? extends Network> networks, ReadingContext context) {
    List<Client> clients = new ArrayList<>();
    for (Network network : context.written().services().isEmpty() ? List.<Network>of() : networks) {
      for (String region : network.info().clientRegions()) {
        clients.add(new Client(target, network.key(), region, context.regions().find(region)));
      }
    }
    clients.sort(Comparator.naturalOrder());
    return clients;
  }
}
