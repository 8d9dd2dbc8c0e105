package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CAA;
import static io.github.privatezonesync.dns.RecordType.CNAME;
import static io.github.privatezonesync.dns.RecordType.HTTPS;
import static io.github.privatezonesync.dns.RecordType.MX;
import static io.github.privatezonesync.dns.RecordType.NAPTR;
import static io.github.privatezonesync.dns.RecordType.NS;
import static io.github.privatezonesync.dns.RecordType.PTR;
import static io.github.privatezonesync.dns.RecordType.SPF;
import static io.github.privatezonesync.dns.RecordType.SRV;
import static io.github.privatezonesync.dns.RecordType.SSHFP;
import static io.github.privatezonesync.dns.RecordType.SVCB;
import static io.github.privatezonesync.dns.RecordType.TLSA;
import static io.github.privatezonesync.dns.RecordType.TXT;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.spi.Capabilities;
import io.github.privatezonesync.spi.ForeignNetworks;
import io.github.privatezonesync.spi.Limit;
import java.util.Map;
import java.util.Set;

/**
 * What a private zone of Cloud DNS holds.
 *
 * <p>From <a href="https://docs.cloud.google.com/dns/docs/records-overview">the record types</a>
 * and <a href="https://docs.cloud.google.com/dns/quotas">the quotas</a>, read 2026-11-23. The
 * number of networks of a zone is a quota without a public number.
 */
final class GcpCapabilities {
  static final Capabilities PRIVATE_ZONE =
      new Capabilities(
          "Google Cloud DNS",
          "VPC network",
          Set.of(A, AAAA, CAA, CNAME, HTTPS, MX, NAPTR, NS, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT),
          Map.of(
              Limit.VALUES_PER_SET, 100L,
              Limit.VALUES_PER_NS_SET, 8L,
              Limit.CHARACTERS_PER_SET, 100_000L,
              Limit.NAMES_AND_TYPES_PER_ZONE, 10_000L),
          Map.of(
              Route.Kind.BY_REGION, Integer.MAX_VALUE,
              Route.Kind.WEIGHTED, Integer.MAX_VALUE,
              Route.Kind.FAILOVER, 2),
          ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER);

  private GcpCapabilities() {}
}
