package io.github.privatezonesync.azure;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CNAME;
import static io.github.privatezonesync.dns.RecordType.MX;
import static io.github.privatezonesync.dns.RecordType.PTR;
import static io.github.privatezonesync.dns.RecordType.SRV;
import static io.github.privatezonesync.dns.RecordType.TXT;

import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Limit;
import java.util.Map;
import java.util.Set;

/**
 * What a zone of Azure Private DNS can have.
 *
 * <p>From <a href="https://learn.microsoft.com/azure/dns/dns-private-records">the record types and
 * TTLs</a> and <a
 * href="https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits">the
 * limits</a>, read 2026-11-23. National clouds take 1,024 bytes of text in one TXT record set. The
 * API was seen to take a TTL of 0, which no document allows.
 */
final class AzureCapabilities {
  static final Capabilities PRIVATE_ZONE =
      Capabilities.builder(
              "Azure Private DNS",
              "virtual network",
              Set.of(A, AAAA, CNAME, MX, PTR, SRV, TXT),
              ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER)
          .limits(
              Map.of(
                  Limit.VALUES_PER_SET, 20L,
                  Limit.TXT_BYTES_PER_SET, 4_096L,
                  Limit.RECORD_SETS_PER_ZONE, 25_000L,
                  Limit.NETWORKS_PER_ZONE, 1_000L))
          .build();

  private AzureCapabilities() {}
}
