package io.github.privatezonesync.oci;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CAA;
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
 * What a private zone of Oracle Cloud can have.
 *
 * <p>From <a href="https://docs.oracle.com/en-us/iaas/Content/DNS/Tasks/privatedns.htm">the record
 * types</a> and <a
 * href="https://docs.oracle.com/en-us/iaas/Content/General/Concepts/servicelimits.htm">the
 * limits</a>, read 2026-11-30. Steering policies are for public zones only. No document states a
 * range of TTLs; the provider drops 0.
 */
final class OciCapabilities {
  /** A limit of the tenancy, in all regions together. */
  static final int VIEWS_PER_TENANCY = 100;

  static final Capabilities PRIVATE_ZONE =
      Capabilities.builder(
              "Oracle Cloud DNS",
              "VCN",
              Set.of(A, AAAA, CAA, CNAME, MX, PTR, SRV, TXT),
              ForeignNetworks.OFFERED_TO_RESOLVER_OWNER)
          .limits(Map.of(Limit.RECORDS_PER_ZONE, 10_000L))
          .build();

  private OciCapabilities() {}
}
