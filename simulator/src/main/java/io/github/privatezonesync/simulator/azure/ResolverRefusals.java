package io.github.privatezonesync.simulator.azure;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What DNS Private Resolver says when it refuses. The page {@code docs/simulator/azure.md} says
 * where each text comes from, and which are made up.
 */
final class ResolverRefusals {
  /** Still in the text; the documentation no longer has it, and nothing is refused for it. */
  private static final String RESERVED_SPACES =
      IntStream.rangeClosed(1, 16)
          .mapToObj("10.0.%d.0/24"::formatted)
          .collect(Collectors.joining(";"));

  private ResolverRefusals() {}

  static ArmError conflict(ArmId resolver, String network) {
    return Refusals.conflict(
        "Failed to upsert DNS resolver because there is a conflict. dnsResolverResourceId=%s, virtualNetworkResourceId=%s"
            .formatted(resolver, network));
  }

  static ArmError noNetwork(String network) {
    return Refusals.badRequest(
        "Virtual network does not exist in NRP - not continuing. virtualNetworkResourceId=%s"
            .formatted(network));
  }

  static ArmError otherRegion(TrackedResource resource, ArmId other, String region) {
    return Refusals.badRequest(
        "The location '%s' of '%s' differs from the location '%s' of '%s'."
            .formatted(resource.location(), resource.id(), region, other));
  }

  static ArmError configurations(ArmId endpoint, int number) {
    return Refusals.badRequest(
        "The number of IP configurations must be 1. inboundEndpointResourceId=%s, numIpConfigurations=%d"
            .formatted(endpoint, number));
  }

  static ArmError noStaticAddress() {
    return Refusals.badRequest("The IP address specified in static IP configurations is empty.");
  }

  static ArmError otherAllocation(ArmId endpoint) {
    return Refusals.badRequest(
        "IP allocation method cannot be changed after creation. inboundEndpointResourceId=%s"
            .formatted(endpoint));
  }

  static ArmError unknownAllocation(String method) {
    return Refusals.badRequest(
        "The IP allocation method '%s' is invalid. It is 'Static' or 'Dynamic'.".formatted(method));
  }

  static ArmError notAllocatable(String address, String subnet) {
    return Refusals.badRequest(
        "The IP address '%s' cannot be allocated in subnet '%s'. It must be in the range of the subnet and none of its first four addresses or its last."
            .formatted(address, subnet));
  }

  static ArmError addressOfDynamic(String address) {
    return Refusals.badRequest(
        "The IP address '%s' cannot be specified in dynamic IP configurations.".formatted(address));
  }

  static ArmError unusableSubnet(String subnet, boolean inbound) {
    return Refusals.badRequest(
        "The specified  subnet%s could not be used to provision the %s endpoint. Please make sure you use a subnet of at least /28 and at most  /24 size, which is not currently in use by any other DNS resolver endpoint or any other Azure service workloads, and does not collide with the reserved subnet spaces of  '%s'."
            .formatted(subnet, inbound ? "inbound" : "outbound", RESERVED_SPACES));
  }

  static ArmError noSubnet(String subnet) {
    return Refusals.badRequest("The subnet '%s' does not exist.".formatted(subnet));
  }

  static ArmError subnetElsewhere(ArmId subnet, Resolver resolver) {
    return Refusals.badRequest(
        "The subnet '%s' is not in the virtual network '%s' of DNS resolver '%s'."
            .formatted(subnet, resolver.network(), resolver.id()));
  }

  static ArmError noEndpoint(String endpoint) {
    return Refusals.badRequest("The outbound endpoint '%s' does not exist.".formatted(endpoint));
  }

  static ArmError endpointInRuleset(ArmId endpoint, ArmId ruleset) {
    return Refusals.conflict(
        "The outbound endpoint '%s' is used by DNS forwarding ruleset '%s'."
            .formatted(endpoint, ruleset));
  }

  static ArmError networkInUse(ArmId network, ArmId by) {
    return new ArmError(
        400,
        "InUseVirtualNetworkCannotBeDeleted",
        "Virtual network %s is in use by %s and cannot be deleted.".formatted(network.name(), by));
  }

  static ArmError hasRuleset(ArmId network, ArmId ruleset) {
    return Refusals.conflict(
        "The virtual network '%s' is already linked to DNS forwarding ruleset '%s'."
            .formatted(network, ruleset));
  }

  static ArmError unchangeable(String property, ArmId id) {
    return Refusals.conflict(
        "The property '%s' of '%s' cannot be changed after creation.".formatted(property, id));
  }

  static ArmError otherDomain() {
    return Refusals.conflict(
        "Exception of type 'Microsoft.Azure.Networking.Dns.ManagedResolver.Frontend.Contracts.Exceptions.Service.FrontendConflictServiceException' was thrown.");
  }

  static ArmError sameDomain(String domain, ArmId rule) {
    return Refusals.conflict(
        "The domain name '%s' is already used by forwarding rule '%s'.".formatted(domain, rule));
  }

  static ArmError badDomain(String domain) {
    return Refusals.badRequest(
        "The domain name '%s' is invalid. It must end with a dot, and be '.' or have 2 to 34 labels."
            .formatted(domain));
  }

  static ArmError badRuleName(String name) {
    return Refusals.badRequest(
        "The forwarding rule name '%s' is invalid. It must start with a letter and have only letters, digits, '_' and '-', 80 at most."
            .formatted(name));
  }

  static ArmError badState(String state) {
    return Refusals.badRequest(
        "The forwarding rule state '%s' is invalid. It is 'Enabled' or 'Disabled'."
            .formatted(state));
  }

  static ArmError badTarget(String target) {
    return Refusals.badRequest(
        "The target DNS server '%s' is invalid. It must be an IPv4 address that is there once, with a port from 1 to 65535."
            .formatted(target));
  }

  static ArmError azureAsTarget() {
    return Refusals.badRequest("Exception while making add request for rule");
  }

  static ArmError number(String what, ArmId of, int most) {
    return Refusals.badRequest(
        "The number of %s of '%s' must be from 1 to %d.".formatted(what, of, most));
  }

  static ArmError full(String what, int most) {
    return Refusals.badRequest(
        "The number of %s has reached its limit of %d.".formatted(what, most));
  }
}
