package io.github.privatezonesync.testkit;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.Answers;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.routing.Endpoint;
import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The zone of a target or of one of its views, with the values of the outputs in its declaration.
 *
 * <p>Values that are still unknown, as in a preview, are left out.
 *
 * @param component the logical name of the component
 * @param target the key of the target
 * @param view the region of the view; empty if the target has a single zone
 * @param domain the DNS name of the zone
 * @param networks the cloud's id of each network, by key; sorted
 * @param regions the region that each of these networks was given with, by key; without networks
 *     that span regions
 * @param recordSets the data of each record set, sorted; in the order of the plan
 * @param missingHosts the records that name a host in the zone that does not exist, as sentences
 * @param answers what the plan promises each client in these networks of each regional service
 */
public record ResolvedZone(
    String component,
    String target,
    Optional<String> view,
    DomainName domain,
    Map<String, String> networks,
    Map<String, String> regions,
    Map<RecordSet, List<RecordData>> recordSets,
    List<String> missingHosts,
    List<PromisedAnswer> answers) {
  /** Keeps unmodifiable copies. */
  public ResolvedZone {
    networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
    regions = Map.copyOf(regions);
    recordSets = Collections.unmodifiableMap(new LinkedHashMap<>(recordSets));
    missingHosts = List.copyOf(missingHosts);
    answers = List.copyOf(answers);
  }

  /**
   * The key of the zone among all zones of a component.
   *
   * @return the key of the target, with {@code /} and the view if it has one
   */
  public String key() {
    return view.map(region -> target + "/" + region).orElse(target);
  }

  /** Values are not shown, because some may be secrets. */
  @Override
  public String toString() {
    return "%s of %s in target %s: %d networks, %d record sets"
        .formatted(domain, component, key(), networks.size(), recordSets.size());
  }

  static List<ResolvedZone> of(SyncPlan plan) {
    List<Answers.Row> rows = plan.answers().rows();
    return plan.zones().stream()
        .map(planned -> of(plan.identity().component(), planned, rows))
        .toList();
  }

  private static <N extends Network> ResolvedZone of(
      String component, PlannedZone<N> planned, List<Answers.Row> rows) {
    ZonePlan<N> plan = planned.zone();
    Map<String, String> networks = new LinkedHashMap<>();
    Map<String, String> regions = new HashMap<>();
    for (N network : plan.networks()) {
      network.info().region().ifPresent(region -> regions.put(network.key(), region));
      Resolved.valueOf(plan.canonicalId(network)).ifPresent(id -> networks.put(network.key(), id));
    }
    Map<RecordSet, List<RecordData>> recordSets = new LinkedHashMap<>();
    for (RecordSet set : plan.recordSets()) {
      resolve(plan, set).ifPresent(data -> recordSets.put(set, data));
    }
    return new ResolvedZone(
        component,
        plan.target().key(),
        plan.view(),
        plan.domain(),
        networks,
        regions,
        recordSets,
        planned.missingHosts(set -> recordSets.getOrDefault(set, set.knownData())),
        answers(plan, rows.stream().filter(row -> asksHere(row, plan, networks)).toList()));
  }

  private static boolean asksHere(Answers.Row row, ZonePlan<?> plan, Map<String, String> networks) {
    return row.client().target().equals(plan.target().key())
        && networks.containsKey(row.client().network());
  }

  private static List<PromisedAnswer> answers(ZonePlan<?> plan, List<Answers.Row> rows) {
    Map<RecordSet, Optional<List<RecordData>>> resolved = new HashMap<>();
    List<PromisedAnswer> answers = new ArrayList<>();
    for (Answers.Row row : rows) {
      for (RecordType type : row.service().types()) {
        PromisedAnswer.of(
                row,
                type,
                endpoint ->
                    resolved.computeIfAbsent(
                        setOf(row.service(), type, endpoint), set -> resolve(plan, set)))
            .ifPresent(answers::add);
      }
    }
    return answers;
  }

  /** The values of an endpoint as a record set of their own, to read them like record sets. */
  private static RecordSet setOf(Service service, RecordType type, Endpoint endpoint) {
    return new RecordSet(
        service.name(), type, service.ttl(), endpoint.values(type), Optional.empty());
  }

  private static Optional<List<RecordData>> resolve(ZonePlan<?> plan, RecordSet set) {
    return Resolved.valueOf(plan.render(set, data -> data));
  }
}
