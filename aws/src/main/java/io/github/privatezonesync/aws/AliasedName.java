package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name that an alias record set answers for: that of a load balancer, a VPC endpoint or the
 * like, with the hosted zone that AWS keeps it in, or another record set of the same zone.
 *
 * <p>An instance is immutable: {@link #evaluateTargetHealth} returns a changed copy.
 */
public final class AliasedName {
  private static final Pattern ZONE_ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  /**
   * From <a href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html">the
   * reference of alias targets</a>, read 2026-11-30.
   */
  private static final String NO_CLOUD_FRONT =
      "belongs to CloudFront, and no alias in a private zone can point there; use a CNAME record";

  private static final Pattern CLOUD_FRONT = Pattern.compile("(?i).*\\.cloudfront\\.net\\.?");
  private static final String CLOUD_FRONT_ZONE = "Z2FDTNDATAQYW2";
  private static final String WILDCARD = "*.";
  private static final String ZONE_ID_PREFIX = "/hostedzone/";

  private final Leaf<String> dnsName;
  private final Leaf<String> hostedZoneId;
  private final boolean inZone;
  private final boolean evaluatesHealth;

  private AliasedName(
      Leaf<String> dnsName, Leaf<String> hostedZoneId, boolean inZone, boolean evaluatesHealth) {
    this.dnsName = dnsName;
    this.hostedZoneId = hostedZoneId;
    this.inZone = inZone;
    this.evaluatesHealth = evaluatesHealth;
  }

  /**
   * A name that is known.
   *
   * @param dnsName the DNS name, absolute with or without a dot
   * @param hostedZoneId the hosted zone that AWS keeps that name in, not the zone of the alias
   * @return the name
   */
  public static AliasedName of(@Nullable String dnsName, @Nullable String hostedZoneId) {
    return new AliasedName(Leaf.text(dnsName), Leaf.text(hostedZoneId), false, false);
  }

  /**
   * A name that another resource gives.
   *
   * @param dnsName for example a load balancer's {@code dnsName()}
   * @param hostedZoneId for example a load balancer's {@code zoneId()}
   * @return the name
   */
  public static AliasedName of(
      @Nullable Output<String> dnsName, @Nullable Output<String> hostedZoneId) {
    return new AliasedName(Leaf.text(dnsName), Leaf.text(hostedZoneId), false, false);
  }

  /**
   * A name that another resource gives, in a hosted zone that is known.
   *
   * @param dnsName for example a load balancer's {@code dnsName()}
   * @param hostedZoneId the hosted zone that AWS keeps that name in, not the zone of the alias
   * @return the name
   */
  public static AliasedName of(@Nullable Output<String> dnsName, @Nullable String hostedZoneId) {
    return new AliasedName(Leaf.text(dnsName), Leaf.text(hostedZoneId), false, false);
  }

  /**
   * A name that is known, in a hosted zone that another resource gives.
   *
   * @param dnsName the DNS name, absolute with or without a dot
   * @param hostedZoneId the hosted zone that AWS keeps that name in, not the zone of the alias
   * @return the name
   */
  public static AliasedName of(@Nullable String dnsName, @Nullable Output<String> hostedZoneId) {
    return new AliasedName(Leaf.text(dnsName), Leaf.text(hostedZoneId), false, false);
  }

  /**
   * A record set of the alias's own zone, of the same type, plain or of a regional service. The
   * plan refuses one that the zone lacks.
   *
   * @param name the name relative to the zone, {@code @} for the apex
   * @return the name
   */
  public static AliasedName inZone(@Nullable String name) {
    return new AliasedName(Leaf.text(name), Leaf.of(""), true, false);
  }

  /**
   * The same name, taken out of answers while its resource is unhealthy for AWS. Without this, that
   * health does not matter.
   *
   * @return a changed copy
   */
  public AliasedName evaluateTargetHealth() {
    return new AliasedName(dnsName, hostedZoneId, inZone, true);
  }

  Leaf<String> dnsName() {
    return dnsName;
  }

  Leaf<String> hostedZoneId() {
    return hostedZoneId;
  }

  boolean isInZone() {
    return inZone;
  }

  boolean evaluatesHealth() {
    return evaluatesHealth;
  }

  /**
   * The canonical DNS name without its final dot, if it is one.
   *
   * <p>It may start with the label {@code *}: the first name of an interface endpoint of S3 does
   * (<a href="https://github.com/hashicorp/terraform-provider-aws/issues/21845">seen in use</a>,
   * read 2026-11-24).
   */
  static String readName(String dnsName) {
    HostName.refuseIfNoName("alias target", dnsName);
    if (CLOUD_FRONT.matcher(dnsName).matches()) {
      throw new InvalidValue("alias target %s " + NO_CLOUD_FRONT, dnsName);
    }
    if (isWildcard(dnsName)) {
      return WILDCARD + DomainName.parse(dnsName.substring(WILDCARD.length())).withoutDot();
    }
    return DomainName.parse(dnsName).withoutDot();
  }

  /** Tells whether a DNS name starts with the label {@code *}. */
  static boolean isWildcard(String dnsName) {
    return dnsName.startsWith(WILDCARD);
  }

  /** The id of a hosted zone as the provider keeps it, without the API's prefix. */
  static String readZoneId(String hostedZoneId) {
    String id =
        hostedZoneId.startsWith(ZONE_ID_PREFIX)
            ? hostedZoneId.substring(ZONE_ID_PREFIX.length())
            : hostedZoneId;
    if (id.equals(CLOUD_FRONT_ZONE)) {
      throw new InvalidValue("hosted zone %s " + NO_CLOUD_FRONT, id);
    }
    if (!ZONE_ID.matcher(id).matches()) {
      throw new InvalidValue(
          "%s is not the id of a hosted zone; expected the target's own, such as a load balancer's"
              + " zoneId()",
          hostedZoneId);
    }
    return id;
  }
}
