package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.DnsType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A change of a zone's record sets: all of it happens or nothing.
 *
 * @param deletions the sets to delete, as they are
 * @param additions the sets to add
 */
record ChangeBatch(List<RecordSet> deletions, List<RecordSet> additions) {
  private static final Set<String> TYPES =
      Set.of(
          "A",
          "AAAA",
          "CAA",
          "CNAME",
          "DS",
          "HTTPS",
          "IPSECKEY",
          "MX",
          "NAPTR",
          "NS",
          "PTR",
          "SOA",
          "SPF",
          "SRV",
          "SSHFP",
          "SVCB",
          "TLSA",
          "TXT");
  private static final int VALUES = 100;
  private static final int NAME_SERVERS = 8;
  private static final int SETS_PER_ZONE = 10_000;
  private static final int SETS_PER_CHANGE = 1_000;
  private static final int RRDATA_BYTES = 100_000;
  private static final long LONGEST_TTL = Integer.MAX_VALUE;

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
    for (RecordSet set : additions) {
      added.add(checked(set, zone));
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
    if (changed.sets().size() > Math.max(SETS_PER_ZONE, zone.sets().size())) {
      throw Refusals.overQuota("change", "resource record sets per managed zone");
    }
    return after.with(changed);
  }

  private void checkQuota() {
    if (additions.size() > SETS_PER_CHANGE) {
      throw Refusals.overQuota("change", "additions per change");
    }
    if (deletions.size() > SETS_PER_CHANGE) {
      throw Refusals.overQuota("change", "deletions per change");
    }
    long bytes =
        additions.stream()
            .flatMap(RecordSet::allData)
            .mapToLong(value -> value.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (bytes > RRDATA_BYTES) {
      throw Refusals.overQuota("change", "total rrdata size per change");
    }
  }

  private static RecordSet checked(RecordSet set, Zone zone) {
    String where = set.added();
    if (!DomainNames.isInZone(set.name(), zone.dnsName())) {
      throw Refusals.invalid(where + ".name", set.name());
    }
    if (!TYPES.contains(set.type())) {
      throw Refusals.invalid(where + ".type", set.type());
    }
    if (set.ttl() < 0 || set.ttl() > LONGEST_TTL) {
      throw Refusals.invalid(where + ".ttl", String.valueOf(set.ttl()));
    }
    if (set.isRouted()) {
      RoutingRules.check(where, set, zone);
    } else if (set.rrdatas().isEmpty()) {
      throw Refusals.invalid(where + ".rrdata", "<empty>");
    }
    RecordData.checkValues(where, set.type(), set.rrdatas());
    checkPlace(set, zone);
    checkCount(set);
    RecordData.checkLength(where, set);
    return RecordData.kept(set);
  }

  private static void checkPlace(RecordSet set, Zone zone) {
    boolean atApex = DomainNames.canonical(set.name()).equals(zone.dnsName());
    if (set.type().equals("SOA") && !atApex) {
      throw Refusals.apexNeeds(set.added(), "SOA");
    }
    if (set.type().equals("NS") && DomainNames.isWildcard(set.name())) {
      throw Refusals.wildcardNameServers(set);
    }
    if (set.type().equals("NS") && zone.isPrivate() && !(atApex && zone.hasNameServers(set))) {
      throw Refusals.customNameServers(set);
    }
    if (set.type().equals("DS") && atApex) {
      throw Refusals.typeNotAtApex(set);
    }
  }

  private static void checkCount(RecordSet set) {
    int count =
        IntStream.concat(
                IntStream.of(set.rrdatas().size()),
                set.policy().targets().mapToInt(targets -> targets.data().size()))
            .max()
            .orElse(0);
    boolean single = set.type().equals("CNAME") || set.type().equals("SOA");
    if (single && count > 1) {
      throw Refusals.severalValues(set);
    }
    if (count > (set.type().equals("NS") ? NAME_SERVERS : VALUES)) {
      throw Refusals.overQuota("change", "resource records per resource record set");
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
