package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record sets that only Route 53 has.
 *
 * <p>An alias answers with the addresses of a load balancer, a VPC endpoint or the like, also at
 * the apex, where a CNAME cannot stand, or with what another record set of the zone has. It has the
 * TTL of what it answers for; a TTL that is given is reported as a problem. A target of another
 * cloud reports the alias itself as a problem: leave it out there with {@link RecordSetArgs#only}
 * or {@link RecordSetArgs#except}.
 */
public final class AwsRecords {
  private AwsRecords() {}

  /**
   * An alias for the IPv4 addresses of a name that is known.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param dnsName the DNS name that the alias answers for, absolute with or without a dot
   * @param hostedZoneId the hosted zone that AWS keeps that name in
   * @return an A record set
   */
  public static RecordSetArgs alias(String name, String dnsName, String hostedZoneId) {
    return alias(name, AliasedName.of(dnsName, hostedZoneId));
  }

  /**
   * An alias for the IPv4 addresses of a name that another resource gives.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param dnsName for example a load balancer's {@code dnsName()}
   * @param hostedZoneId for example a load balancer's {@code zoneId()}
   * @return an A record set
   */
  public static RecordSetArgs alias(
      String name, Output<String> dnsName, Output<String> hostedZoneId) {
    return alias(name, AliasedName.of(dnsName, hostedZoneId));
  }

  /**
   * An alias for the IPv4 addresses of a name.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param answered what the alias answers for
   * @return an A record set
   */
  public static RecordSetArgs alias(String name, @Nullable AliasedName answered) {
    return alias(name, RecordType.A, answered);
  }

  /**
   * An alias for the IPv6 addresses of a name that is known.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param dnsName the DNS name that the alias answers for, absolute with or without a dot
   * @param hostedZoneId the hosted zone that AWS keeps that name in
   * @return an AAAA record set
   */
  public static RecordSetArgs aliasIpv6(String name, String dnsName, String hostedZoneId) {
    return aliasIpv6(name, AliasedName.of(dnsName, hostedZoneId));
  }

  /**
   * An alias for the IPv6 addresses of a name that another resource gives.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param dnsName for example a load balancer's {@code dnsName()}
   * @param hostedZoneId for example a load balancer's {@code zoneId()}
   * @return an AAAA record set
   */
  public static RecordSetArgs aliasIpv6(
      String name, Output<String> dnsName, Output<String> hostedZoneId) {
    return aliasIpv6(name, AliasedName.of(dnsName, hostedZoneId));
  }

  /**
   * An alias for the IPv6 addresses of a name.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param answered what the alias answers for
   * @return an AAAA record set
   */
  public static RecordSetArgs aliasIpv6(String name, @Nullable AliasedName answered) {
    return alias(name, RecordType.AAAA, answered);
  }

  /**
   * An alias of any type. Other types than A and AAAA answer with a record set of the same zone,
   * {@link AliasedName#inZone}.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @param type the type of both record sets
   * @param answered what the alias answers for
   * @return the record set
   */
  public static RecordSetArgs alias(String name, RecordType type, @Nullable AliasedName answered) {
    return RecordSetArgs.of(name, type, List.of(AwsAlias.written(type, answered)));
  }
}
