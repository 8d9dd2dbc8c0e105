package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Route 53 Resolver and Resource Access Manager say when they refuse. The page {@code
 * docs/simulator/aws.md} says where each comes from.
 */
final class ResolverRefusals {
  private ResolverRefusals() {}

  static CloudException invalidRequest(String text) {
    return Refusals.refusal(400, "InvalidRequestException", text);
  }

  static CloudException invalidParameter(String text) {
    return Refusals.refusal(400, "InvalidParameterException", text);
  }

  static CloudException notFound(String text) {
    return Refusals.refusal(400, "ResourceNotFoundException", text);
  }

  static CloudException exceeded(String account, String limit) {
    return Refusals.refusal(
        400, "LimitExceededException", "Account '%s' has exceeded '%s'".formatted(account, limit));
  }

  static CloudException invalidName(String name) {
    return invalidParameter(
        "Value '%s' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: (?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)"
            .formatted(name));
  }

  static CloudException tooFewAddresses() {
    return invalidRequest("[RSLVR-00400] Resolver endpoint need to have at least 2 IP addresses.");
  }

  static CloudException addressOutside(String ip, Subnet subnet) {
    return invalidRequest(
            "[RSLVR-00405] IP address '%s' is either not in subnet CIDR range or is reserved"
                .formatted(ip))
        .below(
            "subnet '%s' has the addresses %s, of which AWS keeps the first four and the last"
                .formatted(subnet.id(), subnet.cidrBlock()));
  }

  static CloudException malformedSecurityGroup(String id) {
    return invalidParameter(
        "[RSLVR-00408] Malformed security group ID: \"Invalid id: \"%s\" (expecting \"sg-...\")\"."
            .formatted(id));
  }

  static CloudException endpointInUse(List<String> rules) {
    return invalidRequest(
        "[RSLVR-00600] Cannot delete resolver endpoint unless its related resolver rules are deleted. The following rules still exist for this resolver endpoint: "
            + rules.stream().map(rule -> '"' + rule + '"').collect(Collectors.joining(", ")));
  }

  static CloudException noSuchEndpoint(String id) {
    return notFound("Resolver endpoint with ID \"%s\" does not exist.".formatted(id));
  }

  static CloudException ruleOfInboundEndpoint() {
    return invalidRequest(
        "[RSLVR-00700] Resolver rules can only be associated to OUTBOUND resolver endpoints.");
  }

  static CloudException noSuchRule(String id) {
    return notFound("[RSLVR-00703] Resolver rule with ID \"%s\" does not exist.".formatted(id));
  }

  static CloudException invalidDomainName() {
    return invalidParameter("[RSLVR-00711] Invalid domain name");
  }

  static CloudException ruleType(String type) {
    return invalidParameter("[RSLVR-00718] Cannot create a rule with type " + type);
  }

  static CloudException ruleInUse() {
    return Refusals.refusal(
        400,
        "ResourceInUseException",
        "Please disassociate this resolver rule from VPC first before deleting");
  }

  static CloudException sameDomain(String rule) {
    return invalidRequest(
        "[RSLVR-00802] Cannot associate rules with same domain name with same VPC. Conflict with resolver rule \"%s\""
            .formatted(rule));
  }

  static CloudException loop(String rule, String vpc) {
    return invalidRequest(
        "[RSLVR-00804] Cannot associate rule %s to VPC %s because the VPC include an INBOUND resolver endpoints with rule's target IP. Please try a different rule or update rule's target IP."
            .formatted(rule, vpc));
  }

  static CloudException notOwner() {
    return invalidParameter(
        "[RSLVR-00907] You are not authorized to do this operation on shared resource");
  }

  static CloudException noSuchShare(String arn) {
    return unknownResource("ResourceShare %s could not be found.".formatted(arn));
  }

  static CloudException unknownResource(String text) {
    return Refusals.refusal(400, "UnknownResourceException", text);
  }
}
