package io.github.privatezonesync.plan;

import io.github.privatezonesync.routing.Choices;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.Share;
import io.github.privatezonesync.target.Capabilities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What happens to the regional services of a plan when a region is lost, for each region in turn.
 *
 * <p>A lost region takes its endpoints and its own networks with it. Until it is drained, its
 * networks' neighbours are still answered with its dead endpoints, unless the client's cloud was
 * told their health: no cloud asks an address whether it lives. What is told is what they get once
 * it is drained.
 */
public final class RegionLossDrill {
  private final List<PlannedService> services;
  private final List<Loss> losses;

  private RegionLossDrill(List<PlannedService> services, List<Loss> losses) {
    this.services = services;
    this.losses = losses;
  }

  /**
   * Loses every site of an endpoint in turn.
   *
   * @param plan a plan; without regional services there is nothing to lose
   * @return the drill; printing it gives a table
   */
  public static RegionLossDrill of(SyncPlan plan) {
    Map<String, Loss> bySite = new TreeMap<>();
    Map<String, Capabilities> clouds = new HashMap<>();
    plan.zones()
        .forEach(zone -> clouds.put(zone.zone().target().key(), zone.zone().capabilities()));
    for (PlannedService planned : plan.services()) {
      Service service = planned.service();
      Map<String, Choices> afterwards = new HashMap<>();
      for (Endpoint endpoint : service.endpoints()) {
        Loss loss =
            bySite.computeIfAbsent(
                endpoint.site(), site -> new Loss(site, new ArrayList<>(), new ArrayList<>()));
        if (service.endpoints().size() == 1) {
          loss.unresolved().add(service.name().toString());
        }
        afterwards.put(endpoint.site(), new Choices(service.without(Set.of(endpoint.site()))));
      }
      Choices choices = new Choices(service);
      for (Client client : planned.clients()) {
        for (Share share : choices.of(client).shares()) {
          String site = share.endpoint().site();
          if (!client.regionName().equals(site)) { // else it is lost too
            Loss loss = Objects.requireNonNull(bySite.get(site));
            Choices after = Objects.requireNonNull(afterwards.get(site));
            Capabilities cloud = Objects.requireNonNull(clouds.get(client.target()));
            boolean byHealth = share.endpoint().lossIsNoticedBy(cloud.health());
            loss.moves().add(Move.of(service, client, after, byHealth));
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
   * @param moves the clients of other regions that get something else once the region is drained,
   *     or nothing
   * @param unresolved the names that have no other endpoint, so that the region cannot be drained
   */
  public record Loss(String site, List<Move> moves, List<String> unresolved) {
    private Loss copy() {
      return new Loss(site, List.copyOf(moves), List.copyOf(unresolved));
    }

    /**
     * The names that some client is still answered with a dead address for, until the region is
     * drained.
     *
     * @return names in the zone, sorted
     */
    public List<String> dead() {
      return names(moves.stream().filter(move -> !move.byHealth()).toList());
    }

    private static List<String> names(List<Move> moves) {
      return moves.stream().map(Move::service).distinct().sorted().toList();
    }
  }

  /**
   * A client that loses an endpoint.
   *
   * @param service the name of the service
   * @param client who asks
   * @param to the sites of the endpoints that it gets instead; empty if it gets nothing
   * @param byHealth whether it gets them as soon as the health of the lost one is bad, before
   *     anything is drained
   */
  public record Move(String service, Client client, List<String> to, boolean byHealth) {
    private static Move of(Service service, Client client, Choices after, boolean byHealth) {
      List<String> to =
          after.of(client).shares().stream().map(share -> share.endpoint().site()).toList();
      return new Move(service.name().toString(), client, to, byHealth && !to.isEmpty());
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
      loss.moves().stream()
          .filter(move -> move.to().isEmpty())
          .forEach(move -> names.add(move.service()));
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
    return JsonText.of(losses.stream().map(RegionLossDrill::json).toList());
  }

  private static Map<String, Object> json(Loss loss) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("region", loss.site());
    json.put("unresolved", loss.unresolved());
    json.put("deadUntilDrained", loss.dead());
    json.put(
        "moves",
        loss.moves().stream()
            .map(
                move -> {
                  Map<String, Object> moved = new LinkedHashMap<>();
                  moved.put("service", move.service());
                  moved.put("target", move.client().target());
                  moved.put("network", move.client().network());
                  moved.put("region", move.client().regionName());
                  moved.put("to", move.to());
                  moved.put("byHealth", move.byHealth());
                  return moved;
                })
            .toList());
    return json;
  }

  /**
   * The drill in short: for each region which networks of other regions are answered with a dead
   * address until it is drained, and which names survive when it is.
   *
   * @return a table with a heading and one line for each region; empty without regional services
   */
  public String summary() {
    return LossSummary.of(services, this);
  }

  /** For each region: who loses an endpoint, where it goes, and which names stop resolving. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Loss loss : losses) {
      text.append("without ").append(loss.site()).append(": ").append(summary(loss)).append('\n');
      Map<List<String>, List<Move>> alike =
          loss.moves().stream()
              .collect(
                  Collectors.groupingBy(
                      RegionLossDrill::alike, LinkedHashMap::new, Collectors.toList()));
      List<List<String>> lines =
          alike.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
      TextTable.lines(lines, "  ").forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private static String summary(Loss loss) {
    if (!loss.unresolved().isEmpty()) {
      return String.join(", ", loss.unresolved()) + " can be served nowhere else";
    }
    if (loss.moves().isEmpty()) {
      return "no network of another region notices";
    }
    return loss.dead().isEmpty()
        ? "health takes over for " + String.join(", ", Loss.names(loss.moves()))
        : "until it is drained, dead answers for " + String.join(", ", loss.dead());
  }

  private static List<String> alike(Move move) {
    String to = move.to().isEmpty() ? "nothing" : String.join(", ", move.to());
    return List.of(
        move.service(),
        move.client().qualifiedNetwork(),
        "goes to " + to + (move.byHealth() ? " by its health" : ""));
  }

  private static List<String> line(List<String> alike, List<Move> moves) {
    String regions = Answers.regions(moves.stream().map(Move::client).toList());
    return List.of(alike.get(0), alike.get(1), regions, alike.get(2));
  }
}
