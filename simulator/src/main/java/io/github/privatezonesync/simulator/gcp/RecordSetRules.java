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

  /**
   * The set as the API keeps it; refuses what is none.
   *
   * @param index its place among the additions of a change
   */
  static RecordSet check(int index, RecordSet set, Zone zone) {
    String where = "change.additions[" + index + "]";
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
    checkPlace(index, set, zone);
    checkCount(index, set);
    RecordData.checkLength(where, set);
    return RecordData.kept(set);
  }

  private static void checkPlace(int index, RecordSet set, Zone zone) {
    boolean atApex = DomainNames.canonical(set.name()).equals(zone.dnsName());
    if (set.type().equals("SOA") && !atApex) {
      throw Refusals.apexNeeds("additions", index, "SOA");
    }
    if (set.type().equals("NS") && DomainNames.isWildcard(set.name())) {
      throw Refusals.wildcardNameServers(index, set.name());
    }
    if (set.type().equals("NS") && zone.isPrivate() && !(atApex && zone.hasNameServers(set))) {
      throw Refusals.customNameServers(index);
    }
    if (set.type().equals("DS") && atApex) {
      throw Refusals.typeNotAtApex(index, set.type());
    }
  }

  private static void checkCount(int index, RecordSet set) {
    int count =
        IntStream.concat(
                IntStream.of(set.rrdatas().size()),
                set.policy().targets().mapToInt(targets -> targets.data().size()))
            .max()
            .orElse(0);
    boolean single = set.type().equals("CNAME") || set.type().equals("SOA");
    if (single && count > 1) {
      throw Refusals.severalValues(index, set.type());
    }
    if (count > (set.type().equals("NS") ? Quotas.NAME_SERVERS_PER_SET : Quotas.VALUES_PER_SET)) {
      throw Refusals.overQuota("change", "resource records per resource record set");
    }
  }
}
