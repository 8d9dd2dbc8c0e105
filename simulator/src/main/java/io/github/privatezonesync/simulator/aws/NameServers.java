package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import org.xbill.DNS.DClass;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Type;

/**
 * The two record sets that AWS puts into every zone, and that nobody can take out; those of a
 * private zone (<a
 * href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/create-service-discovery.html">the
 * zone {@code tutorial.} as listed</a>).
 */
final class NameServers {
  /** The name servers, sorted as the provider gives them. */
  static final List<String> NAMES =
      List.of(
          "ns-0.awsdns-00.com.",
          "ns-1024.awsdns-00.org.",
          "ns-1536.awsdns-00.co.uk.",
          "ns-512.awsdns-00.net.");

  private static final long NS_TTL = 172_800;
  private static final long SOA_TTL = 900;
  private static final Name PRIMARY = Name.fromConstantString("ns-1536.awsdns-00.co.uk.");
  private static final Name HOSTMASTER = Name.fromConstantString("awsdns-hostmaster.amazon.com.");

  private NameServers() {}

  /** The zone with both sets at its apex. */
  static ZoneData in(ZoneData zone) {
    Name apex = zone.origin();
    List<Record> servers =
        NAMES.stream()
            .<Record>map(
                server -> new NSRecord(apex, DClass.IN, NS_TTL, Name.fromConstantString(server)))
            .toList();
    Record soa =
        new SOARecord(
            apex, DClass.IN, SOA_TTL, PRIMARY, HOSTMASTER, 1, 7_200, 900, 1_209_600, 86_400);
    return zone.with(ZoneRecordSet.of(apex, Type.NS, NS_TTL, servers))
        .with(ZoneRecordSet.of(apex, Type.SOA, SOA_TTL, List.of(soa)));
  }

  /**
   * What AWS says when one of the two is deleted (<a
   * href="https://github.com/DNSControl/dnscontrol/pull/4402">SOA</a>, <a
   * href="https://github.com/airbnb/zonify/issues/1">NS</a>).
   */
  static String required(String type) {
    return type.equals("SOA")
        ? "A HostedZone must contain exactly one SOA record."
        : "A HostedZone must contain at least one NS record for the zone itself.";
  }

  /** Whether a set is one of the two. */
  static boolean isOf(HostedZone zone, ResourceRecordSet set) {
    return set.name().equals(zone.name()) && (set.type().equals("NS") || set.type().equals("SOA"));
  }
}
