package io.github.privatezonesync.aws;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a private hosted zone of Route 53 can have.
 *
 * <p>From <a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html">the
 * record types</a> and <a
 * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html">the
 * quotas</a>, read 2026-11-23. One request holds 32,000 characters, and a set that is changed
 * counts twice, so one of more than 16,000 could be created and never changed. NS is left out: to
 * delegate from a private zone takes a kind of resolver rule that the provider cannot create.
 * Without a delegation a DS set says nothing (RFC 4034, section 5), so it is left out too. {@code
 * /} in names was <a href="https://github.com/hashicorp/terraform-provider-aws/issues/40153">seen
 * in use</a>, read 2026-11-30.
 */
final class AwsCapabilities {
  private static final Map<Limit, Long> LIMITS =
      Map.of(
          Limit.VALUES_PER_SET, 400L,
          Limit.CHARACTERS_PER_VALUE, 4_000L,
          Limit.CHARACTERS_PER_SET, 16_000L,
          Limit.RECORD_SETS_PER_ZONE, 10_000L,
          Limit.NETWORKS_PER_ZONE, 300L);

  /**
   * Route 53 wants a health check of the primary set, and a drain may make any endpoint the primary
   * one, even the last of the order, which is then the only one to answer.
   */
  private static final FailoverNeeds FAILOVER_NEEDS =
      FailoverNeeds.ofEveryEndpoint(
          Sentence.of(
              "Route 53 fails over by health checks, and this endpoint has none; add %s, or leave"
                  + " this target out with %s",
              WayOut.setting("health")
                  .call(WayOut.made("AwsHealth", "alarm").values("name", "region")),
              WayOut.LEAVE_OUT));

  /** A zone with a resource for each record set. */
  static final Capabilities PRIVATE_ZONE = with(LIMITS, RecordSetResources.ONE_PER_SET);

  /**
   * A zone whose record sets are one resource and so one request, which may hold 1,000 values and
   * 32,000 characters; a set that is updated counts twice.
   */
  static final Capabilities EXCLUSIVE_ZONE = with(oneRequest(), RecordSetResources.ONE_PER_ZONE);

  private AwsCapabilities() {}

  private static Map<Limit, Long> oneRequest() {
    Map<Limit, Long> limits = new EnumMap<>(LIMITS);
    limits.remove(Limit.CHARACTERS_PER_SET); // the limit of the zone is just as low
    limits.put(Limit.VALUES_PER_ZONE, 500L);
    limits.put(Limit.CHARACTERS_PER_ZONE, 16_000L);
    return limits;
  }

  private static Capabilities with(Map<Limit, Long> limits, RecordSetResources spread) {
    return Capabilities.builder(
            "Amazon Route 53",
            "VPC",
            Set.of(A, AAAA, CAA, CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT),
            ForeignNetworks.AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER)
        .limits(limits)
        .recordSetResources(spread)
        .routes(
            Map.of(
                Route.Kind.BY_REGION, 30,
                Route.Kind.BY_LATENCY, 100,
                Route.Kind.WEIGHTED, 100,
                Route.Kind.FAILOVER, 2))
        .health(AwsHealth.class, FAILOVER_NEEDS)
        .cloudData(AwsAlias.class)
        .slashInNames()
        .build();
  }
}
