package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.dns.RecordType.A;
import static io.github.privatezonesync.dns.RecordType.AAAA;
import static io.github.privatezonesync.dns.RecordType.CAA;
import static io.github.privatezonesync.dns.RecordType.CNAME;
import static io.github.privatezonesync.dns.RecordType.HTTPS;
import static io.github.privatezonesync.dns.RecordType.MX;
import static io.github.privatezonesync.dns.RecordType.NAPTR;
import static io.github.privatezonesync.dns.RecordType.PTR;
import static io.github.privatezonesync.dns.RecordType.SPF;
import static io.github.privatezonesync.dns.RecordType.SRV;
import static io.github.privatezonesync.dns.RecordType.SSHFP;
import static io.github.privatezonesync.dns.RecordType.SVCB;
import static io.github.privatezonesync.dns.RecordType.TLSA;
import static io.github.privatezonesync.dns.RecordType.TXT;

import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.FailoverNeeds;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Limit;
import io.github.privatezonesync.target.RecordSetResources;
import java.util.Map;
import java.util.Set;

/**
 * What a private zone of Cloud DNS can have.
 *
 * <p>From <a href="https://docs.cloud.google.com/dns/docs/records-overview">the record types</a>
 * and <a href="https://docs.cloud.google.com/dns/quotas">the quotas</a>, read 2026-11-23. NS is
 * left out: private zones take no NS sets of yours and do not delegate, as in <a
 * href="https://docs.cloud.google.com/dns/docs/key-terms">the key terms</a>, read 2026-11-30. The
 * number of networks of a zone is a quota without a public number. A TTL is not negative, by <a
 * href="https://docs.cloud.google.com/dns/docs/error-messages">the list of errors</a>, read
 * 2026-11-23; the greatest TTL is taken from the DNS itself and is not verified.
 */
final class GcpCapabilities {
  static final Capabilities PRIVATE_ZONE =
      Capabilities.builder(
              "Google Cloud DNS",
              "VPC network",
              Set.of(A, AAAA, CAA, CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT),
              ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER)
          .limits(
              Map.of(
                  Limit.VALUES_PER_SET, 100L,
                  Limit.CHARACTERS_PER_SET, 100_000L,
                  Limit.RECORD_SETS_PER_ZONE, 10_000L))
          .recordSetResources(RecordSetResources.ONE_PER_NAME_AND_TYPE)
          .routes(
              Map.of(
                  Route.Kind.BY_REGION, Integer.MAX_VALUE,
                  Route.Kind.WEIGHTED, Integer.MAX_VALUE,
                  Route.Kind.FAILOVER, 2))
          .health(
              GcpHealth.class,
              FailoverNeeds.ofAllExceptTheLast(
                  Sentence.of(
                      "Cloud DNS fails over by the health of internal load balancers, and this"
                          + " endpoint has none; add %s, put it last, or leave this target out with"
                          + " %s",
                      WayOut.setting("health")
                          .call(WayOut.made("GcpHealth", "regionalL4").values("network", "port")),
                      WayOut.LEAVE_OUT)))
          .build();

  private GcpCapabilities() {}
}
