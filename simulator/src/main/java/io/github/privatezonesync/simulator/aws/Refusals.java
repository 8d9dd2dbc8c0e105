package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.List;
import java.util.function.Supplier;

/**
 * What AWS says when it refuses: its code, and its words where they are known. The page {@code
 * docs/simulator/aws.md} says where each comes from.
 */
final class Refusals {
  private Refusals() {}

  static CloudException throttled() {
    return refusal(400, "Throttling", "Rate exceeded");
  }

  static CloudException noSuchHostedZone(String zone) {
    return refusal(404, "NoSuchHostedZone", "No hosted zone found with ID: " + zone);
  }

  static CloudException accessDenied(Caller caller) {
    return refusal(
        403,
        "AccessDenied",
        "User: %s is not authorized to access this resource"
            .formatted(Credentials.userArn(caller)));
  }

  static CloudException conflictingDomain(String vpc, String region, String zone) {
    return refusal(
        400,
        "ConflictingDomainExists",
        "The VPC %s in region %s has already been associated with the hosted zone %s with the same domain name."
            .formatted(vpc, region, zone));
  }

  static CloudException lastVpcAssociation() {
    return refusal(
        400, "LastVPCAssociation", "Cannot remove last VPC association for the private zone");
  }

  static CloudException vpcAssociationNotFound() {
    return refusal(
        404,
        "VPCAssociationNotFound",
        "The specified VPC and hosted zone are not currently associated.");
  }

  static CloudException authorizationNotFound() {
    return refusal(
        404,
        "VPCAssociationAuthorizationNotFound",
        "The VPC that you specified is not authorized to be associated with the hosted zone.");
  }

  static CloudException notAuthorizedByZone(String vpc) {
    return refusal(
        401,
        "NotAuthorizedException",
        "The VPC: %s has not authorized to associate with your hosted zone.".formatted(vpc));
  }

  static CloudException foreignVpc(Caller caller, String vpc, String region) {
    return refusal(
        401,
        "NotAuthorizedException",
        "User: %s is not authorized to perform: route53:AssociateVPCWithHostedZone on resource: arn:aws:ec2:%s:%s:vpc/%s"
            .formatted(Credentials.userArn(caller), region, caller.account(), vpc));
  }

  static CloudException noSuchVpc() {
    return refusal(400, "InvalidVPCId", "The VPC ID is invalid.");
  }

  static CloudException invisibleVpc(String vpc, String region) {
    return refusal(
        400,
        "InvalidVPCId",
        "The VPC %s in region %s that you provided is not authorized to make the association."
            .formatted(vpc, region));
  }

  static CloudException publicZone(String zone, String vpc) {
    return refusal(
        400,
        "PublicZoneVPCAssociation",
        "Attempting to associate public zone: %s with vpc: %s".formatted(zone, vpc));
  }

  static CloudException tooManyVpcs() {
    return refusal(
        400, "LimitsExceeded", "Limits Exceeded: Cannot associate more VPCs to hosted zone.");
  }

  static CloudException tooManyAuthorizations() {
    return refusal(
        400,
        "TooManyVPCAssociationAuthorizations",
        "Limits Exceeded: Cannot authorize more VPCs for hosted zone.");
  }

  static CloudException tooManyHostedZones() {
    return refusal(400, "TooManyHostedZones", "Limits Exceeded: Cannot create more hosted zones.");
  }

  static CloudException invalidDomainName(String text) {
    return refusal(400, "InvalidDomainName", text);
  }

  /**
   * "You can't create a hosted zone for a top-level domain (TLD) such as .com" (<a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html">API</a>);
   * the text was seen for another name (aws-saas-boost#404).
   */
  static CloudException topLevelDomain(String name) {
    return invalidDomainName(ProviderNames.kept(name) + " is reserved by AWS!");
  }

  static CloudException noSuchHealthCheck(String id) {
    return refusal(
        404, "NoSuchHealthCheck", "A health check with id %s does not exist.".formatted(id));
  }

  static CloudException hostedZoneNotEmpty() {
    return refusal(
        400,
        "HostedZoneNotEmpty",
        "The specified hosted zone contains non-required resource record sets and so cannot be"
            + " deleted.");
  }

  static CloudException invalidInput(String text) {
    return refusal(400, "InvalidInput", text);
  }

  static CloudException invalidChangeBatch(List<String> problems) {
    return refusal(400, "InvalidChangeBatch", "[" + String.join(", ", problems) + "]");
  }

  static CloudException dependencyViolation(String kind, String id) {
    return refusal(
        400,
        "DependencyViolation",
        "The %s '%s' has dependencies and cannot be deleted.".formatted(kind, id));
  }

  /** What the provider itself says to a resource that is there already. */
  static CloudException alreadyThere(String text) {
    return new CloudException(400, "AlreadyExists", text);
  }

  /** What AWS would do and the simulator does not know. */
  static CloudException notModelled(String what) {
    return refusal(501, "NotModelled", "the simulator does not model " + what);
  }

  /** Refuses a property of which the simulator could not say what it does. */
  static void refuseUnmodelled(Properties properties, String property, String what) {
    if (properties.has(property)) {
      throw notModelled("%s (%s)".formatted(what, property));
    }
  }

  /**
   * Puts what the provider was doing before the words of AWS.
   *
   * @param doing for example {@code reading Route 53 Record (Z1_db_A)}
   * @param asked what AWS may refuse
   */
  static <T> T during(String doing, Supplier<T> asked) {
    try {
      return asked.get();
    } catch (CloudException refusal) {
      throw refusal.during(doing);
    }
  }

  static CloudException refusal(int status, String code, String message) {
    return new CloudException(status, code, code + ": " + message);
  }
}
