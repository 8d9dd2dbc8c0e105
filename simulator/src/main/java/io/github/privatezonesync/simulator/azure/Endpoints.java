package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API of inbound and outbound endpoints. */
final class Endpoints {
  /** The first addresses of every subnet are Azure's own, and the last one broadcasts. */
  private static final int RESERVED = 4;

  private static final int LONGEST_PREFIX = 28;
  private static final int SHORTEST_PREFIX = 24;
  private static final String STATIC = "Static";
  private static final String DYNAMIC = "Dynamic";

  private Endpoints() {}

  /**
   * An IP configuration of an inbound endpoint.
   *
   * @param subnet the id of the subnet
   * @param method how the address is allocated
   * @param address the address; empty if none is given
   */
  record Configuration(String subnet, String method, String address) {
    static Configuration of(Inputs given) {
      return new Configuration(
          given.in("subnet").textOr("id", ""),
          given.textOr("privateIpAllocationMethod", DYNAMIC),
          given.textOr("privateIpAddress", ""));
    }

    boolean isStatic() {
      return method.equalsIgnoreCase(STATIC);
    }
  }

  /** How an address was allocated. */
  static String method(Endpoint endpoint) {
    return endpoint.isStatic() ? STATIC : DYNAMIC;
  }

  /** Makes an inbound endpoint, or changes its tags. */
  static AzureState createOrUpdateInbound(
      AzureState state,
      ArmId id,
      TrackedResource.Request request,
      List<Configuration> configurations) {
    Endpoint existing = state.resolver().endpoint(id.toString());
    Resolver resolver = resolver(state, id);
    TrackedResource resource = resource(state, resolver, id, request, existing);
    if (configurations.size() != 1) {
      throw ResolverRefusals.configurations(resource.id(), configurations.size())
          .failedLater(id, existing);
    }
    Configuration one = configurations.get(0);
    problem(one)
        .ifPresent(
            problem -> {
              throw problem.failedLater(id, existing);
            });
    if (existing == null) {
      String address = address(id, one, freeRange(state, resolver, id, one.subnet()));
      return put(state, new Endpoint(resource, one.subnet(), address, one.isStatic()));
    }
    if (one.isStatic() != existing.isStatic()) {
      throw ResolverRefusals.otherAllocation(existing.id()).failedLater();
    }
    boolean same =
        one.subnet().equalsIgnoreCase(existing.subnet())
            && (one.address().isEmpty() || one.address().equals(existing.address()));
    if (!same) {
      throw ResolverRefusals.unchangeable("ipConfigurations", existing.id()).failedLater();
    }
    return put(
        state, new Endpoint(resource, existing.subnet(), existing.address(), existing.isStatic()));
  }

  /** Makes an outbound endpoint, or changes its tags. */
  static AzureState createOrUpdateOutbound(
      AzureState state, ArmId id, TrackedResource.Request request, String subnet) {
    Endpoint existing = state.resolver().endpoint(id.toString());
    Resolver resolver = resolver(state, id);
    TrackedResource resource = resource(state, resolver, id, request, existing);
    if (existing == null) {
      freeRange(state, resolver, id, subnet);
    } else if (!existing.subnet().equalsIgnoreCase(subnet)) {
      throw ResolverRefusals.unchangeable("subnet", existing.id()).failedLater();
    }
    return put(state, new Endpoint(resource, subnet, "", false));
  }

  /** Deletes an endpoint; it lingers in its subnet if deletes are slow. */
  static AzureState delete(AzureState state, Endpoint endpoint) {
    refuseIfInUse(state, endpoint);
    AzureState next = state.afterCall();
    ResolverState there = next.resolver();
    return next.with(
        next.slowDeletes() == 0
            ? there.without(endpoint)
            : there.without(endpoint, next.calls() + next.slowDeletes()));
  }

  /** Refuses to let go of an outbound endpoint that a ruleset names. */
  static void refuseIfInUse(AzureState state, Endpoint endpoint) {
    state.resolver().rulesetsOf(endpoint.id()).stream()
        .findFirst()
        .ifPresent(
            ruleset -> {
              throw ResolverRefusals.endpointInRuleset(endpoint.id(), ruleset.id()).notStarted();
            });
  }

  private static AzureState put(AzureState state, Endpoint endpoint) {
    return state.afterCall(there -> there.with(endpoint));
  }

  private static Resolver resolver(AzureState state, ArmId id) {
    if (state.group(id).isEmpty()) {
      throw Refusals.groupNotFound(id).notStarted();
    }
    Resolver resolver = state.resolver().resolver(id.parent());
    if (resolver == null) {
      throw Refusals.parentNotFound(id).notStarted();
    }
    return resolver;
  }

  private static TrackedResource resource(
      AzureState state,
      Resolver resolver,
      ArmId id,
      TrackedResource.Request request,
      @Nullable Endpoint existing) {
    TrackedResource resource =
        TrackedResource.of(
            state,
            resolver.id().child(id.type(), id.name()),
            request,
            existing == null ? null : existing.resource());
    if (!resource.location().equals(resolver.resource().location())) {
      throw ResolverRefusals.otherRegion(resource, resolver.id(), resolver.resource().location())
          .failedLater(id, existing);
    }
    long siblings =
        state.resolver().endpointsOf(resolver).stream()
            .filter(endpoint -> endpoint.id().type().equals(id.type()))
            .count();
    if (existing == null && siblings >= Quotas.ENDPOINTS_PER_RESOLVER) {
      throw ResolverRefusals.full(
              "%s of DNS resolver '%s'".formatted(id.type(), resolver.id()),
              Quotas.ENDPOINTS_PER_RESOLVER)
          .failedLater(id);
    }
    return resource;
  }

  private static Optional<ArmError> problem(Configuration one) {
    if (!one.isStatic() && !one.method().equalsIgnoreCase(DYNAMIC)) {
      return Optional.of(ResolverRefusals.unknownAllocation(one.method()));
    }
    return one.isStatic() && one.address().isEmpty()
        ? Optional.of(ResolverRefusals.noStaticAddress())
        : Optional.empty();
  }

  /** The addresses of a subnet that has room for a new endpoint. */
  private static Ipv4Block freeRange(
      AzureState state, Resolver resolver, ArmId id, String subnetId) {
    boolean inbound = id.type().equals("inboundEndpoints");
    if (ResourcePath.SUBNET.match(subnetId).isEmpty()) {
      String where = inbound ? "ipConfigurations[0].subnet" : "subnet";
      throw Refusals.invalidId(subnetId, where).notStarted();
    }
    Subnet subnet = state.resolver().subnet(subnetId);
    if (subnet == null) {
      throw ResolverRefusals.noSubnet(subnetId).failedLater(id);
    }
    if (!subnet.id().parent().is(resolver.network())) {
      throw ResolverRefusals.subnetElsewhere(subnet.id(), resolver).failedLater(id);
    }
    Subnets.problemOfDelegation(subnet.id(), subnet.delegations())
        .ifPresent(
            problem -> {
              throw problem.failedLater(id);
            });
    List<Ipv4Block> ranges = subnet.ranges();
    boolean fits =
        subnet.prefixes().size() == 1
            && ranges.size() == 1
            && ranges.get(0).length() >= SHORTEST_PREFIX
            && ranges.get(0).length() <= LONGEST_PREFIX;
    if (!fits || state.resolver().isInUse(subnet)) {
      throw ResolverRefusals.unusableSubnet(subnetId, inbound).failedLater(id);
    }
    return ranges.get(0);
  }

  private static String address(ArmId id, Configuration one, Ipv4Block range) {
    if (!one.isStatic()) {
      if (!one.address().isEmpty()) {
        throw ResolverRefusals.addressOfDynamic(one.address()).failedLater(id);
      }
      return range.usable(RESERVED, 1).findFirst().orElseThrow();
    }
    if (!range.isUsable(one.address(), RESERVED, 1)) {
      throw ResolverRefusals.notAllocatable(one.address(), one.subnet()).failedLater(id);
    }
    return one.address();
  }
}
