package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PromisedAnswer;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks in clouds what a plan promises (rule ANSWER-1). For every name and type of a zone's record
 * sets, every network gets the declared values and TTL. For every regional service, every client
 * gets what the answers of the plan say, whatever the record sets are.
 *
 * <p>A wildcard is asked for by its own name and by a name that it covers. Nobody can say what the
 * alias of one cloud answers, so it is enough that the zone has it.
 *
 * <p>If a name and type has several sets: a set by region is asked for from its region. Weighted
 * sets must be given as often as their weights say. In a failover the primary set must answer,
 * because the plan is for clouds in which everything is healthy. The zone must hold every latency
 * set and may answer with any of them, because the cloud decides.
 *
 * <p>A network must be in the region that it was given with, and where there are services, one that
 * spans regions in no others than it was given with: nearest endpoints go by that.
 *
 * <p>A host that a record names in the zone itself must exist there.
 *
 * <p>Each client also asks for the answers of the plan, from its region if networks span regions:
 * one endpoint, all at once, each in its share, or any of them if the cloud decides.
 */
public final class PlannedAnswers {
  private final ResolvedZone zone;
  private final AskedClouds clouds;
  private final NetworkKeys networks;

  private PlannedAnswers(ResolvedZone zone, Snapshot clouds) {
    this.zone = zone;
    this.clouds = new AskedClouds(clouds);
    this.networks = new NetworkKeys(List.of(), clouds);
  }

  /**
   * The promises of a zone that clouds do not keep.
   *
   * @param zone the zone with its networks, its record sets and its promised answers
   * @param clouds the clouds that it was deployed to
   * @return for each wrong answer, on several lines, what was planned, what a network gets, and the
   *     path of the answer; empty if every promise is kept
   */
  public static List<String> broken(ResolvedZone zone, Snapshot clouds) {
    return List.copyOf(new PlannedAnswers(zone, clouds).broken());
  }

  /**
   * The networks of a zone that clouds do not have.
   *
   * @param zone the zone with its networks
   * @param clouds the clouds
   * @return the cloud's id of each missing network, by its key; sorted
   */
  public static Map<String, String> missingNetworks(ResolvedZone zone, Snapshot clouds) {
    Map<String, String> missing = new TreeMap<>(zone.networks());
    NetworkKeys networks = new NetworkKeys(List.of(), clouds);
    missing.values().removeIf(id -> networks.byId(id).isPresent());
    return missing;
  }

  private Set<String> broken() {
    Set<String> broken = new LinkedHashSet<>();
    zone.missingHosts().forEach(host -> broken.add("  %s: %s".formatted(zone.key(), host)));
    RecordSetPromises recordSets = new RecordSetPromises(zone, clouds);
    zone.networks()
        .forEach(
            (key, id) -> {
              Optional<SimulatedNetwork> network = networks.byId(id);
              if (network.isEmpty()) {
                broken.add("  %s/%s: there is no network '%s'".formatted(zone.key(), key, id));
              } else {
                wrongRegion(key, network.get()).ifPresent(broken::add);
                broken.addAll(unplannedRegions(key, network.get()));
                broken.addAll(recordSets.brokenIn(key, network.get()));
                broken.addAll(brokenAnswers(key, network.get()));
              }
            });
    return broken;
  }

  private Optional<String> wrongRegion(String key, SimulatedNetwork network) {
    String given = zone.regions().get(key);
    String real = network.region();
    return given == null || real == null || given.equals(real)
        ? Optional.empty()
        : Optional.of(
            "  %s/%s: the network is in %s and was given as one of %s"
                .formatted(zone.key(), key, real, given));
  }

  /** Where a network that spans regions has clients that no service knows of. */
  private List<String> unplannedRegions(String key, SimulatedNetwork network) {
    Set<String> given = new TreeSet<>();
    for (PromisedAnswer answer : zone.answers()) {
      if (answer.client().network().equals(key)) {
        given.add(answer.client().regionName());
      }
    }
    return given.isEmpty()
        ? List.of()
        : clouds
            .regions(network)
            .filter(region -> !given.contains(region))
            .map(
                region ->
                    "  %s/%s: the network is in %s too and was given as one of %s; its clients there get what is meant for another region"
                        .formatted(zone.key(), key, region, String.join(", ", given)))
            .toList();
  }

  private List<String> brokenAnswers(String key, SimulatedNetwork network) {
    ServicePromises services = new ServicePromises(clouds);
    return zone.answers().stream()
        .filter(answer -> answer.client().network().equals(key))
        .flatMap((PromisedAnswer answer) -> services.broken(answer, network).stream())
        .toList();
  }
}
