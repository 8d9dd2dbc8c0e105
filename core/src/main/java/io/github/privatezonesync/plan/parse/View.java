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
 * @param name the region of the networks, or the name that they give it; empty if all networks of
 *     the target share the zone
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
  /** The views of a target: one, or one for each that its networks are in, sorted by name. */
  static <N extends Network> List<View<N>> of(
      TargetInfo<N> target, ReadingContext context, ProblemList problems) {
    boolean isDivided = target.topology().isDivided();
    Optional<String> primary = target.topology().primary();
    Map<String, List<N>> byName = new TreeMap<>();
    if (!isDivided) {
      byName.put("", new ArrayList<>());
    }
    for (N network : target.networks()) {
      String name = isDivided ? network.info().view().orElse("") : "";
      byName.computeIfAbsent(name, first -> new ArrayList<>()).add(network);
    }
    if (primary.isPresent() && !byName.containsKey(primary.get())) {
      Optional<CloudRegion> unused =
          problems.read(
              target.place().setting("perRegion"), () -> context.regions().parse(primary.get()));
    }
    addIfNone(byName, target, problems);
    List<View<N>> views = new ArrayList<>();
    byName.forEach(
        (name, networks) -> {
          boolean isPrimary = !isDivided || primary.equals(Optional.of(name));
          Optional<String> view = isDivided ? Optional.of(name) : Optional.empty();
          List<Client> clients = clients(target.key(), networks, context);
          List<Client> firsts = new ArrayList<>(clients);
          Set<String> seen = new HashSet<>();
          firsts.removeIf(one -> !one.regionName().isBlank() && !seen.add(one.regionName()));
          views.add(new View<>(view, isPrimary, networks, clients, firsts));
        });
    return views;
  }

  private static void addIfNone(Map<String, ?> views, TargetInfo<?> target, ProblemList problems) {
    String none = "no %s given; there is a zone for each region that has one, add one";
    String word = target.capabilities().networkWord();
    if (views.isEmpty() && target.topology().primary().isPresent()) {
      WayOut division = WayOut.setting("perRegion").open();
      problems.add(target.place(), none + " or take %s off", word, division);
    } else {
      problems.addIf(views.isEmpty(), target.place(), none, word);
    }
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
