package io.github.privatezonesync.simulator.gcp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.Type;

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
    checkQuota();
    List<RecordSet> added = new ArrayList<>();
    for (int i = 0; i < additions.size(); i++) {
      added.add(RecordSetRules.check(i, additions.get(i), zone));
    }
    List<RecordSet> deleted = new ArrayList<>();
    for (int i = 0; i < deletions.size(); i++) {
      deleted.add(existing(i, deletions.get(i), zone));
    }
    checkApex(zone, deleted, added);
    GcpState after = state;
    Zone changed = zone;
    for (RecordSet set : deleted) {
      changed = changed.without(set);
      after = after.withLingering(zone, set);
    }
    for (int i = 0; i < added.size(); i++) {
      changed = plus(i, added.get(i), changed, state.lingering());
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

  private static RecordSet existing(int index, RecordSet set, Zone zone) {
    RecordSet there =
        zone.set(set.name(), set.type()).orElseThrow(() -> Refusals.setMissing(index, set));
    if (!there.holdsTheSameAs(asKept(index, set))) {
      throw Refusals.setDiffers(index);
    }
    return there;
  }

  private static RecordSet asKept(int index, RecordSet set) {
    try {
      return RecordData.kept(set);
    } catch (IllegalArgumentException e) {
      throw Refusals.setDiffers(index);
    }
  }

  private static void checkApex(Zone zone, List<RecordSet> deleted, List<RecordSet> added) {
    for (int i = 0; i < deleted.size(); i++) {
      RecordSet set = deleted.get(i);
      boolean stays = added.stream().anyMatch(other -> other.key().equals(set.key()));
      if (zone.isApexOwned(set) && !stays) {
        throw Refusals.apexNeeds("deletions", i, set.type());
      }
    }
  }

  private static Zone plus(int index, RecordSet set, Zone zone, SlowDeletes lingering) {
    if (zone.sets().containsKey(set.key())) {
      throw Refusals.setExists(index, set);
    }
    boolean isCname = set.type().equals("CNAME");
    boolean conflict =
        zone.data().types(DomainNames.absolute(set.name())).stream()
                .anyMatch(other -> isCname || other == Type.CNAME)
            || lingering.hasConflict(zone.id(), set);
    if (conflict) {
      throw Refusals.cnameConflict(index, set);
    }
    return zone.with(set);
  }
}
