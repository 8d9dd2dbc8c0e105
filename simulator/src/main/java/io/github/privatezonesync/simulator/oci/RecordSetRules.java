package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a record set must be to be taken. */
final class RecordSetRules {
  private static final String CNAME = "CNAME";

  /**
   * What private zones hold (<a
   * href="https://docs.oracle.com/en-us/iaas/Content/DNS/Tasks/privatedns.htm">private DNS</a>);
   * DNAME is not modelled.
   */
  private static final Set<String> TYPES =
      Set.of("A", "AAAA", "CAA", CNAME, "MX", "PTR", "SRV", "TXT");

  private static final Pattern DOMAIN =
      Pattern.compile("(?:\\*|[A-Za-z0-9_-]{1,63})(?:\\.[A-Za-z0-9_-]{1,63})*\\.?");

  private RecordSetRules() {}

  /** The set as the API keeps it, for the next version of a zone. */
  static RecordSet checked(Zone zone, RecordSet wished) {
    checkPlace(zone, wished);
    List<RecordSet.Item> records = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RecordSet.Item item : wished.records()) {
      if (item.ttl() < 1 || item.ttl() > Quotas.LONGEST_TTL) {
        throw Refusals.invalidParameter(
            "Record (%s, %s) contained invalid ttl (%d)"
                .formatted(wished.domain(), wished.type(), item.ttl()));
      }
      String rdata = normal(wished, item.rdata());
      if (!seen.add(rdata)) {
        throw Refusals.invalidParameter(
            "Record (%s, %s) contained rdata (%s) twice"
                .formatted(wished.domain(), wished.type(), item.rdata()));
      }
      records.add(new RecordSet.Item(rdata, item.ttl()));
    }
    if (wished.type().equals(CNAME) && records.size() > 1) {
      throw Refusals.invalidParameter(
          "RRSet (%s, CNAME) contained %d records".formatted(wished.domain(), records.size()));
    }
    return new RecordSet(
        RecordSet.withoutDot(wished.domain()), wished.type(), records, false, zone.version() + 1);
  }

  /** A checked set as resolvers see it. */
  static ZoneRecordSet decoded(RecordSet set) {
    ZoneRecordSet decoded = RecordData.decode(set);
    if (decoded.answerLength() > ZoneRecordSet.LONGEST_ANSWER) {
      throw Refusals.invalidParameter(
          "RRSet (%s, %s) is too long".formatted(set.domain(), set.type()));
    }
    return decoded;
  }

  private static String normal(RecordSet wished, String rdata) {
    try {
      return RecordData.normal(wished.type(), rdata);
    } catch (IllegalArgumentException e) {
      throw Refusals.invalidRdata(wished.domain(), wished.type(), rdata);
    }
  }

  private static void checkPlace(Zone zone, RecordSet wished) {
    if (wished.type().equals("DNAME")) {
      throw new CloudException(501, "NotModelled", "the simulator does not model DNAME records");
    }
    if (!TYPES.contains(wished.type())) {
      throw Refusals.invalidParameter(
          "Record (%s, %s) is of a type that a private zone cannot hold"
              .formatted(wished.domain(), wished.type()));
    }
    if (!isIn(zone, wished.domain())) {
      throw Refusals.invalidParameter(
          "Domain %s is not in zone %s".formatted(wished.domain(), zone.name()));
    }
    String domain = RecordSet.withoutDot(wished.domain());
    boolean isCname = wished.type().equals(CNAME);
    if (isCname && domain.equalsIgnoreCase(zone.name())) {
      throw Refusals.invalidParameter("CNAME cannot be at the apex of zone " + zone.name());
    }
    for (DnsType other : zone.data().types(DomainName.of(domain))) {
      if (!other.toString().equals(wished.type()) && (isCname || other.equals(DnsType.CNAME))) {
        throw Refusals.invalidParameter(
            "RRSet (%s, %s) cannot be beside RRSet (%s, %s)"
                .formatted(domain, wished.type(), domain, other));
      }
    }
  }

  private static boolean isIn(Zone zone, String domain) {
    try {
      return DOMAIN.matcher(domain).matches()
          && DomainName.of(domain).isIn(DomainName.of(zone.name()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
