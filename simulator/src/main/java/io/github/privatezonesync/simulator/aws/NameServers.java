package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;

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
  private static final String PRIMARY = "ns-1536.awsdns-00.co.uk.";
  private static final String HOSTMASTER = " awsdns-hostmaster.amazon.com.";

  private NameServers() {}

  /** The zone with both sets at its apex. */
  static ZoneData in(ZoneData zone) {
    DomainName apex = zone.origin();
    List<ResourceRecord> servers =
        NAMES.stream().map(server -> record(apex, DnsType.NS, NS_TTL, server)).toList();
    ResourceRecord soa =
        record(apex, DnsType.SOA, SOA_TTL, PRIMARY + HOSTMASTER + " 1 7200 900 1209600 86400");
    return zone.with(ZoneRecordSet.of(apex, DnsType.NS, NS_TTL, servers))
        .with(ZoneRecordSet.of(apex, DnsType.SOA, SOA_TTL, List.of(soa)));
  }

  private static ResourceRecord record(DomainName apex, DnsType type, long ttl, String data) {
    return ResourceRecord.parse(apex, type, ttl, data, null);
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
  static boolean isOf(Zone zone, RecordSet set) {
    return set.name().equals(zone.name()) && (set.type().equals("NS") || set.type().equals("SOA"));
  }
}
