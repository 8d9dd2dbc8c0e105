package io.github.privatezonesync.plan;

import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.target.Capabilities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What happens to the regional services of a plan when a region is lost, for each region in turn.
 *
 * <p>A lost region takes its endpoints and its own networks with it. Networks of other regions are
 * still answered with its dead endpoints until it is drained, unless the cloud of the network knows
 * the health of the endpoint: no cloud checks by itself whether an address is up. The drill says
 * what they get once the region is drained.
 */
public final class RegionLossDrill {
  private final List<PlannedService> services;
  private final List<Loss> losses;

  private RegionLossDrill(List<PlannedService> services, List<Loss> losses) {
    this.services = services;
    this.losses = losses;
  }

  /**
   * Takes away every site of an endpoint in turn.
   *
   * @param plan a plan; without regional services there is nothing to lose
   * @return the drill; printing it gives a table
   */
  public static RegionLossDrill of(SyncPlan plan) {
    Map<String, Capabilities> clouds = new HashMap<>();
    for (PlannedZone<?> planned : plan.zones()) {
      clouds.put(planned.zone().target().key(), planned.zone().capabilities());
    }
    Map<String, Loss> bySite = new TreeMap<>();
    for (PlannedService planned : plan.services()) {
      Service service = planned.service();
      Map<String, PlannedService> afterwards = new HashMap<>();
      for (Endpoint endpoint : service.endpoints()) {
        String site = endpoint.site();
        afterwards.put(site, new PlannedService(service.without(Set.of(site)), List.of()));
        Loss loss = bySite.computeIfAbsent(site, Loss::new);
        if (service.endpoints().size() == 1) {
          loss.unresolved().add(service.name().toString());
        }
      }
      for (Client client : planned.clients()) {
        Capabilities cloud = Objects.requireNonNull(clouds.get(client.target()));
        for (Endpoint endpoint : planned.choice(client).endpoints()) {
          String site = endpoint.site();
          if (!client.regionName().equals(site)) { // otherwise the client is lost too
            PlannedService after = Objects.requireNonNull(afterwards.get(site));
            Move move = Move.of(after, client, endpoint.lossIsNoticedBy(cloud.health()));
            Objects.requireNonNull(bySite.get(site)).moves().add(move);
          }
        }
      }
    }
    return new RegionLossDrill(plan.services(), bySite.values().stream().map(Loss::copy).toList());
  }

  /**
   * The loss of one region, or of another site.
   *
   * @param site the region
   * @param moves the clients of other regions that get another endpoint, or nothing, once the
   *     region is drained
   * @param unresolved the names that have no other endpoint, so the region cannot be drained
   */
  public record Loss(String site, List<Move> moves, List<String> unresolved) {
    private Loss(String site) {
      this(site, new ArrayList<>(), new ArrayList<>());
    }

    private Loss copy() {
      return new Loss(site, List.copyOf(moves), List.copyOf(unresolved));
    }

    /**
     * The names for which some client still gets a dead address, until the region is drained.
     *
     * @return names in the zone, sorted
     */
    public List<String> dead() {
      return names(moves.stream().filter(move -> !move.byHealth()).toList());
    }

    static List<String> names(List<Move> moves) {
      return moves.stream().map(Move::service).distinct().sorted().toList();
    }
  }

  /**
   * A client that loses an endpoint.
   *
   * @param service the name of the service
   * @param client who asks
   * @param to the sites of the endpoints that it gets instead; empty if it gets nothing
   * @param byHealth whether it gets them as soon as the lost endpoint is unhealthy, before anything
   *     is drained
   */
  public record Move(String service, Client client, List<String> to, boolean byHealth) {
    private static Move of(PlannedService after, Client client, boolean byHealth) {
      List<String> to = after.choice(client).endpoints().stream().map(Endpoint::site).toList();
      return new Move(after.service().name().toString(), client, to, byHealth && !to.isEmpty());
    }
  }

  /**
   * One loss for each site that has an endpoint.
   *
   * @return the losses, sorted by site
   */
  public List<Loss> losses() {
    return losses;
  }

  /**
   * The names that do not survive the loss of some region.
   *
   * @return the names by region; empty if every name survives each loss
   */
  public Map<String, List<String>> unresolved() {
    Map<String, List<String>> unresolved = new TreeMap<>();
    for (Loss loss : losses) {
      Set<String> names = new TreeSet<>(loss.unresolved());
      List<Move> stranded = loss.moves().stream().filter(move -> move.to().isEmpty()).toList();
      names.addAll(Loss.names(stranded));
      if (!names.isEmpty()) {
        unresolved.put(loss.site(), List.copyOf(names));
      }
    }
    return unresolved;
  }

  /**
   * The drill for machines.
   *
   * @return a JSON list of one object for each loss
   */
  public String toJson() {
    return LossTable.json(losses);
  }

  /**
   * The drill in short: for each region, which networks of other regions get a dead address until
   * the region is drained, and which names survive then.
   *
   * @return a table with a heading and one line for each region; empty if there are no regional
   *     services
   */
  public String summary() {
    return LossSummary.of(services, this);
  }

  /** For each region: who loses an endpoint, where it goes, and which names stop resolving. */
  @Override
  public String toString() {
    return LossTable.of(losses);
  }
}
