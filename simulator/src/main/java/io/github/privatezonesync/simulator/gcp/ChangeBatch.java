package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.DnsType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a zone's record sets: all of it happens or nothing.
 *
 * @param deletions the sets to delete, as they are
 * @param additions the sets to add
 */
record ChangeBatch(List<RecordSet> deletions, List<RecordSet> additions) {
  /** Keeps unmodifiable copies. */
  ChangeBatch {
    deletions = List.copyOf(deletions);
    additions = List.copyOf(additions);
  }

  static ChangeBatch adding(RecordSet set) {
    return new ChangeBatch(List.of(), List.of(set));
  }

  static ChangeBatch deleting(RecordSet set) {
    return new ChangeBatch(List.of(set), List.of());
  }

  /** The method {@code changes.create}: the state after the change. */
  GcpState applyTo(GcpState state, String project, String zoneName) {
    Zone zone = Zones.existing(state, project, zoneName);
    if (!zone.holdsSets()) {
      throw ZoneKindRefusals.holdsNoSets(zone);
    }
    checkQuota();
    List<RecordSet> added = new ArrayList<>();
    for (RecordSet set : additions) {
      added.add(RecordSetRules.check(set, zone));
    }
    List<RecordSet> deleted = new ArrayList<>();
    for (RecordSet set : deletions) {
      deleted.add(existing(set, zone));
    }
    checkApex(zone, deleted, added);
    GcpState after = state;
    Zone changed = zone;
    for (RecordSet set : deleted) {
      changed = changed.without(set);
      after = after.withLingering(zone, set);
    }
    for (RecordSet set : added) {
      changed = plus(set, changed, state.lingering());
    }
    if (changed.sets().size() > Math.max(Quotas.SETS_PER_ZONE, zone.sets().size())) {
      throw Refusals.overQuota("change", "resource record sets per managed zone");
    }
    return after.with(changed);
  }

  private void checkQuota() {
    if (additions.size() > Quotas.SETS_PER_CHANGE) {
      throw Refusals.overQuota("change", "additions per change");
    }
    if (deletions.size() > Quotas.SETS_PER_CHANGE) {
      throw Refusals.overQuota("change", "deletions per change");
    }
    long bytes =
        additions.stream()
            .flatMap(RecordSet::allData)
            .mapToLong(value -> value.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (bytes > Quotas.DATA_BYTES_PER_CHANGE) {
      throw Refusals.overQuota("change", "total rrdata size per change");
    }
  }

  /**
   * The set that a deletion names. One without data and policy is refused as no set (<a
   * href="https://github.com/kubernetes-sigs/external-dns/issues/5129">external-dns#5129</a>).
   */
  private static RecordSet existing(RecordSet set, Zone zone) {
    if (!set.isRouted() && set.rrdatas().isEmpty()) {
      throw Refusals.invalid(set.deleted() + ".rrdata", "<empty>");
    }
    RecordSet there = zone.set(set.name(), set.type()).orElseThrow(() -> Refusals.setMissing(set));
    if (!there.holdsTheSameAs(asKept(set))) {
      throw Refusals.setDiffers(set);
    }
    return there;
  }

  private static RecordSet asKept(RecordSet set) {
    try {
      return RecordData.kept(set);
    } catch (IllegalArgumentException e) {
      throw Refusals.setDiffers(set);
    }
  }

  private static void checkApex(Zone zone, List<RecordSet> deleted, List<RecordSet> added) {
    for (RecordSet set : deleted) {
      boolean stays = added.stream().anyMatch(other -> other.key().equals(set.key()));
      if (zone.isApexOwned(set) && !stays) {
        throw Refusals.apexNeeds(set.deleted(), set.type());
      }
    }
  }

  private static Zone plus(RecordSet set, Zone zone, SlowDeletes lingering) {
    if (zone.sets().containsKey(set.key())) {
      throw Refusals.setExists(set);
    }
    boolean isCname = set.type().equals("CNAME");
    boolean conflict =
        zone.data().types(DomainNames.absolute(set.name())).stream()
                .anyMatch(other -> isCname || other.equals(DnsType.CNAME))
            || lingering.hasConflict(zone.id(), set);
    if (conflict) {
      throw Refusals.cnameConflict(set);
    }
    return zone.with(set);
  }
}
