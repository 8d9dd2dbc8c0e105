package io.github.privatezonesync.testkit;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The zone of one target, with what the outputs in its declaration resolved to.
 *
 * <p>What is still unknown, as in a preview, is not here.
 *
 * @param component the logical name of the component
 * @param target the key of the target
 * @param domain the DNS name of the zone
 * @param networks the cloud's id of each network, by key; sorted
 * @param recordSets the data of each record set, sorted; in the order of the plan
 */
public record ResolvedZone(
    String component,
    String target,
    DomainName domain,
    Map<String, String> networks,
    Map<RecordSet, List<RecordData>> recordSets) {
  /** Keeps unmodifiable copies. */
  public ResolvedZone {
    networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
    recordSets = Collections.unmodifiableMap(new LinkedHashMap<>(recordSets));
  }

  static List<ResolvedZone> of(SyncPlan plan) {
    return plan.zones().stream()
        .map(target -> of(plan.identity().component(), target.zone()))
        .toList();
  }

  private static <N extends Network> ResolvedZone of(String component, ZonePlan<N> plan) {
    Map<String, String> networks = new LinkedHashMap<>();
    for (N network : plan.networks()) {
      Resolved.valueOf(plan.canonicalId(network)).ifPresent(id -> networks.put(network.key(), id));
    }
    Map<RecordSet, List<RecordData>> recordSets = new LinkedHashMap<>();
    for (RecordSet set : plan.recordSets()) {
      Resolved.valueOf(plan.render(set, data -> data)).ifPresent(data -> recordSets.put(set, data));
    }
    return new ResolvedZone(component, plan.target().key(), plan.domain(), networks, recordSets);
  }
}
