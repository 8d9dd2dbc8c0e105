package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calls of the DNS service about endpoints of resolvers. */
final class Endpoints {
  static final String SERVICE = "Dns Resolver Endpoint";

  /** The cloud keeps the first two addresses of a subnet and the last one. */
  private static final int KEPT_FIRST = 2;

  private static final int KEPT_LAST = 1;

  /**
   * <a href="https://docs.oracle.com/iaas/Content/Network/Tasks/resolver-endpoint-create.htm">The
   * console's page</a> allows letters, digits and {@code _}.
   */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

  private Endpoints() {}

  static Stream<Endpoint> all(OciState state) {
    return state.resolvers().values().stream()
        .flatMap(resolver -> resolver.endpoints().values().stream());
  }

  static Optional<Endpoint> get(OciState state, String resolver, String name, Caller caller) {
    return Resolvers.get(state, resolver, caller).flatMap(found -> found.endpoint(name));
  }

  private static Endpoint required(OciState state, String resolver, String name, Caller caller) {
    return get(state, resolver, name, caller).orElseThrow(() -> Refusals.notFound(SERVICE));
  }

  /** {@code CreateResolverEndpoint} of an endpoint with the address that it wishes, if any. */
  static OciState create(OciState state, Endpoint wish, Caller caller) {
    Resolver resolver = Resolvers.required(state, wish.resolver(), caller);
    wish.tags().check();
    if (!NAME.matcher(wish.name()).matches()) {
      throw Refusals.invalidParameter(
          "Endpoint name '%s' may have letters, digits and '_' only".formatted(wish.name()));
    }
    if (resolver.endpoint(wish.name()).isPresent()) {
      throw Refusals.conflict(
          "Resolver %s already has an endpoint %s".formatted(resolver.id(), wish.name()));
    }
    if (resolver.endpoints().size() >= Quotas.ENDPOINTS_PER_RESOLVER) {
      throw Refusals.limitExceeded(
          "Resolver %s has %d endpoints, which is its limit"
              .formatted(resolver.id(), Quotas.ENDPOINTS_PER_RESOLVER));
    }
    Subnet subnet = Subnets.required(state, wish.subnet(), SERVICE, caller);
    if (!subnet.vcn().equals(resolver.vcn())) {
      throw Refusals.invalidParameter(
          "Subnet %s is not in VCN %s of the resolver".formatted(subnet.id(), resolver.vcn()));
    }
    checkGroups(state, wish.securityGroups(), resolver.vcn(), caller);
    Endpoint granted = wish.at(granted(state, wish, subnet));
    return state.withIdsGiven(1).with(resolver.with(granted));
  }

  private static void checkGroups(OciState state, List<String> groups, String vcn, Caller caller) {
    for (String id : groups) {
      SecurityGroup group = SecurityGroups.required(state, id, SERVICE, caller);
      if (!group.vcn().equals(vcn)) {
        throw Refusals.invalidParameter(
            "NetworkSecurityGroup %s is not in VCN %s of the resolver".formatted(id, vcn));
      }
    }
  }

  /** The address of an endpoint: the first free one if it wishes none, which is made up. */
  private static String granted(OciState state, Endpoint wish, Subnet subnet) {
    Ipv4Block block = Networks.block(subnet.cidrBlock());
    Set<String> taken =
        all(state)
            .filter(other -> other.subnet().equals(subnet.id()))
            .map(Endpoint::address)
            .collect(Collectors.toSet());
    if (wish.address().isEmpty()) {
      return block
          .usable(KEPT_FIRST, KEPT_LAST)
          .filter(address -> !taken.contains(address))
          .findFirst()
          .orElseThrow(
              () ->
                  Refusals.invalidParameter(
                      "Subnet %s has no free address".formatted(subnet.id())));
    }
    if (!block.isUsable(wish.address(), KEPT_FIRST, KEPT_LAST)) {
      throw Refusals.invalidParameter(
          "Address %s is not a usable one of subnet %s".formatted(wish.address(), subnet.id()));
    }
    if (taken.contains(wish.address())) {
      throw Refusals.conflict("Address %s is in use".formatted(wish.address()));
    }
    return wish.address();
  }

  /** {@code UpdateResolverEndpoint}. */
  static OciState update(
      OciState state, String resolver, String name, List<String> groups, Tags tags, Caller caller) {
    Endpoint endpoint = required(state, resolver, name, caller);
    Resolver of = Resolvers.required(state, resolver, caller);
    tags.check();
    checkGroups(state, groups, of.vcn(), caller);
    return state.with(of.with(endpoint.with(groups, tags)));
  }

  /** {@code DeleteResolverEndpoint}: a rule that names it holds it. */
  static OciState delete(OciState state, String resolver, String name, Caller caller) {
    Endpoint endpoint = required(state, resolver, name, caller);
    Resolver of = Resolvers.required(state, resolver, caller);
    if (of.rules().stream().anyMatch(rule -> rule.endpoint().equalsIgnoreCase(name))) {
      throw Refusals.conflict(
          "Endpoint %s is referenced by a rule of resolver %s".formatted(name, resolver));
    }
    return state.with(of.withoutEndpoint(endpoint.name()));
  }
}
