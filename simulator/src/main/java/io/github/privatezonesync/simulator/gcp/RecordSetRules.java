package io.github.privatezonesync.simulator.gcp;

import java.util.Set;
import java.util.stream.IntStream;

/** What a record set may be and where in its zone, whatever else is there. */
final class RecordSetRules {
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

  private RecordSetRules() {}

  /** The set as the API keeps it; refuses what is none. */
  static RecordSet check(RecordSet set, Zone zone) {
    String where = set.added();
    if (!DomainNames.isInZone(set.name(), zone.dnsName())) {
      throw Refusals.invalid(where + ".name", set.name());
    }
    if (!TYPES.contains(set.type())) {
      throw Refusals.invalid(where + ".type", set.type());
    }
    if (set.ttl() < 0 || set.ttl() > Quotas.LONGEST_TTL) {
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
    if (count > (set.type().equals("NS") ? Quotas.NAME_SERVERS_PER_SET : Quotas.VALUES_PER_SET)) {
      throw Refusals.overQuota("change", "resource records per resource record set");
    }
  }
}
