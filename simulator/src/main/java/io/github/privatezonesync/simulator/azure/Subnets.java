package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The API of subnets. */
final class Subnets {
  /** The service that resolvers need a subnet to be delegated to. */
  static final String RESOLVERS = "Microsoft.Network/dnsResolvers";

  /** What that service was called before it was released. */
  private static final String BEFORE_RELEASE = "Microsoft.Network/managedResolvers";

  private Subnets() {}

  /**
   * What a request says of a subnet.
   *
   * @param name the name
   * @param prefixes the addresses
   * @param delegations the services that it is delegated to
   * @param body everything that was given, as JSON
   */
  record Request(String name, List<String> prefixes, List<String> delegations, String body) {
    Request {
      prefixes = List.copyOf(prefixes);
      delegations = List.copyOf(delegations);
    }
  }

  /** Makes a subnet of a network, or changes it. */
  static AzureState createOrUpdate(AzureState state, ArmId id, Request request) {
    if (state.group(id).isEmpty()) {
      throw Refusals.groupNotFound(id).notStarted();
    }
    Network network = state.network(id.parent().toString());
    if (network == null) {
      throw Refusals.parentNotFound(id).notStarted();
    }
    return put(state.afterCall(), network, request);
  }

  /** Deletes a subnet; an endpoint in it stands in the way. */
  static AzureState delete(AzureState state, Subnet subnet) {
    refuseIfInUse(state, subnet);
    return state.afterCall(there -> there.without(subnet));
  }

  /** The state in which a network has these subnets and no others. */
  static AzureState replaceAll(AzureState state, Network network, List<Request> requests) {
    AzureState next = state;
    Set<String> kept = new HashSet<>();
    for (Request request : requests) {
      if (!kept.add(request.name().toLowerCase(Locale.ROOT))) {
        throw refused(
            "DuplicateResourceName",
            "Resource %s has two child resources with the same name (%s)."
                .formatted(network.id(), request.name()));
      }
    }
    for (Subnet subnet : state.resolver().subnetsOf(network.id())) {
      if (!kept.contains(subnet.id().name().toLowerCase(Locale.ROOT))) {
        refuseIfInUse(state, subnet);
        next = next.with(next.resolver().without(subnet));
      }
    }
    for (Request request : requests) {
      next = put(next, network, request);
    }
    return next;
  }

  /** Refuses to let go of a subnet with an endpoint in it. */
  static void refuseIfInUse(AzureState state, Subnet subnet) {
    if (state.resolver().isInUse(subnet)) {
      throw new ArmError(
              400,
              "InUseSubnetCannotBeDeleted",
              "Subnet %s is in use by %s and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet."
                  .formatted(subnet.id().name(), association(subnet.id())))
          .notStarted();
    }
  }

  /**
   * What is wrong with a subnet that an endpoint shall be in, or that is to lose its delegation.
   */
  static Optional<ArmError> problemOfDelegation(ArmId id, List<String> delegations) {
    return delegations.stream().anyMatch(RESOLVERS::equalsIgnoreCase)
        ? Optional.empty()
        : Optional.of(
            new ArmError(
                400,
                "SubnetMissingRequiredDelegation",
                "Subnet %s requires any of the following delegation(s) [%s] to reference service association link %s."
                    .formatted(id, RESOLVERS, association(id))));
  }

  /** Refuses an address space that leaves out a subnet of the network. */
  static void refuseOutside(AzureState state, Network network) {
    for (Subnet subnet : state.resolver().subnetsOf(network.id())) {
      refuseOutside(network, subnet.id().name(), subnet.ranges());
    }
  }

  private static AzureState put(AzureState state, Network network, Request request) {
    ArmId id = network.id().child("subnets", request.name());
    Subnet existing = state.resolver().subnet(id.toString());
    refuse(ResourceNames.problemOfNetworkResource(request.name()));
    Subnet subnet =
        new Subnet(
            existing == null ? id : existing.id(),
            request.prefixes(),
            request.delegations(),
            request.body(),
            state.calls());
    checkPrefixes(subnet);
    if (request.delegations().stream().anyMatch(BEFORE_RELEASE::equalsIgnoreCase)) {
      throw refused(
          "InvalidServiceNameOnDelegation",
          "Service name %s of the delegation of subnet %s is invalid."
              .formatted(BEFORE_RELEASE, subnet.id()));
    }
    refuseOutside(network, request.name(), subnet.ranges());
    refuseOverlap(state, network, subnet);
    if (existing != null && state.resolver().isInUse(existing)) {
      refuse(problemOfDelegation(existing.id(), request.delegations()));
      if (!existing.prefixes().equals(request.prefixes())) {
        throw refused(
            "InUseSubnetCannotBeUpdated",
            "Subnet %s is in use and cannot be updated.".formatted(request.name()));
      }
    }
    return state.with(state.resolver().with(subnet));
  }

  private static void checkPrefixes(Subnet subnet) {
    if (subnet.prefixes().isEmpty()) {
      throw refused(
          "NoAddressPrefixOrPoolProvided",
          "No address prefix or address pool was provided for subnet %s.".formatted(subnet.id()));
    }
    for (String prefix : subnet.prefixes()) {
      if (prefix.contains(":")) {
        continue;
      }
      Ipv4Block range = Ipv4Block.parse(prefix).orElse(null);
      if (range == null) {
        throw refused(
            "InvalidAddressPrefixFormat",
            "Address prefix %s of resource %s is not formatted correctly. It should follow CIDR notation, for example 10.0.0.0/24."
                .formatted(prefix, subnet.id()));
      }
      if (!range.isGivenByItsFirst()) {
        throw refused(
            "InvalidCIDRNotation",
            "The address prefix %s in resource %s has an invalid CIDR notation. For the given prefix length, the address prefix should be %s."
                .formatted(prefix, subnet.id(), range));
      }
    }
  }

  /** A network that nobody gave an address space has room for every subnet. */
  private static void refuseOutside(Network network, String name, List<Ipv4Block> ranges) {
    List<Ipv4Block> space = network.ranges();
    boolean inside =
        space.isEmpty()
            || ranges.stream()
                .allMatch(range -> space.stream().anyMatch(part -> part.contains(range)));
    if (!inside) {
      throw refused(
          "NetcfgSubnetRangeOutsideVnet",
          "Subnet '%s' is not valid because its IP address range is outside the IP address range of virtual network '%s'."
              .formatted(name, network.id().name()));
    }
  }

  private static void refuseOverlap(AzureState state, Network network, Subnet subnet) {
    for (Subnet other : state.resolver().subnetsOf(network.id())) {
      boolean overlap =
          subnet.ranges().stream()
              .anyMatch(range -> other.ranges().stream().anyMatch(range::overlaps));
      if (overlap && !other.id().key().equals(subnet.id().key())) {
        throw refused(
            "NetcfgSubnetRangesOverlap",
            "Subnet '%s' is not valid because its IP address range overlaps with that of an existing subnet in virtual network '%s'."
                .formatted(subnet.id().name(), network.id().name()));
      }
    }
  }

  private static String association(ArmId subnet) {
    return subnet + "/serviceAssociationLinks/dnsResolverLink";
  }

  private static void refuse(Optional<ArmError> problem) {
    problem.ifPresent(
        error -> {
          throw error.notStarted();
        });
  }

  private static CloudException refused(String code, String message) {
    return new ArmError(400, code, message).notStarted();
  }
}
