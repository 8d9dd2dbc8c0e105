package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Ipv4Block;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;

/** The calls of the DNS service about resolvers, which nobody creates or deletes. */
final class Resolvers {
  static final String SERVICE = "Dns Resolver";

  private Resolvers() {}

  static Optional<Resolver> get(OciState state, String id, Caller caller) {
    return Optional.ofNullable(state.resolvers().get(id))
        .filter(resolver -> resolver.place().isSeenBy(caller));
  }

  static Resolver required(OciState state, String id, Caller caller) {
    return get(state, id, caller)
        .orElseThrow(() -> Advice.to(Refusals.notFound(SERVICE), state.placeOf(id), id, caller));
  }

  /** The resolver of a VCN. */
  static Resolver existing(OciState state, Network vcn) {
    return Objects.requireNonNull(state.resolvers().get(vcn.resolver()), "a VCN has a resolver");
  }

  /** {@code UpdateResolver}; what is not sent stays. */
  static OciState update(OciState state, ResolverChange change, Caller caller) {
    Resolver resolver = change.of(required(state, change.resolver(), caller));
    resolver.tags().check();
    checkViews(state, resolver, caller);
    if (resolver.rules().size() > Quotas.RULES_PER_RESOLVER) {
      throw Refusals.limitExceeded(
          "Resolver %s would have more than %d rules"
              .formatted(resolver.id(), Quotas.RULES_PER_RESOLVER));
    }
    resolver.rules().forEach(rule -> checkRule(resolver, rule));
    return state.with(resolver);
  }

  /**
   * A view that is missing or in another region makes the whole call fail, in words that name the
   * resolver. One of another tenancy is taken, as its policies are taken to be there.
   */
  private static void checkViews(OciState state, Resolver resolver, Caller caller) {
    for (String id : resolver.attachedViews()) {
      PrivateView view = state.views().get(id);
      if (view == null || !view.place().isIn(resolver.place().region())) {
        throw Advice.to(Refusals.notFound(SERVICE), state.placeOf(id), id, caller);
      }
    }
    if (new HashSet<>(resolver.attachedViews()).size() < resolver.attachedViews().size()) {
      throw Refusals.invalidParameter("attachedViews contains a view twice");
    }
  }

  private static void checkRule(Resolver resolver, ResolverRule rule) {
    if (!rule.action().equals(ResolverRule.FORWARD)) {
      throw Refusals.invalidParameter("Rule action %s is not FORWARD".formatted(rule.action()));
    }
    if (rule.destinations().size() != 1) {
      throw Refusals.invalidParameter(
          "destinationAddresses has %d addresses, and is limited to 1"
              .formatted(rule.destinations().size()));
    }
    if (Ipv4Text.parse(rule.destinations().get(0)) == null) {
      throw Refusals.invalidParameter(
          "destinationAddresses: %s is not an IPv4 address".formatted(rule.destinations().get(0)));
    }
    if (resolver.endpoint(rule.endpoint()).filter(Endpoint::isForwarding).isEmpty()) {
      throw Refusals.invalidParameter(
          "sourceEndpointName: %s is not a forwarding endpoint of the resolver"
              .formatted(rule.endpoint()));
    }
    if (!rule.clients().isEmpty() && !rule.names().isEmpty()) {
      throw Refusals.invalidParameter(
          "Specifying both qnameCoverConditions and clientAddressConditions is not allowed");
    }
    for (String block : rule.clients()) {
      if (Ipv4Block.parse(block).isEmpty()) {
        throw Refusals.invalidParameter(
            "clientAddressConditions: %s is not a CIDR block".formatted(block));
      }
    }
    rule.names().forEach(Resolvers::checkName);
  }

  private static void checkName(String name) {
    if (!isName(name)) {
      throw Refusals.invalidParameter(
          "qnameCoverConditions: %s is not a domain name".formatted(name));
    }
  }

  private static boolean isName(String name) {
    try {
      DomainName unused = DomainName.of(name);
      return !name.isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** {@code ChangeResolverCompartment}: the default view and the endpoints move too. */
  static OciState move(OciState state, String id, String compartment, Caller caller) {
    Compartments.check(compartment, SERVICE);
    Resolver resolver = required(state, id, caller).in(compartment);
    PrivateView view = state.views().get(resolver.defaultView());
    OciState moved = state.with(resolver);
    return view == null ? moved : moved.with(view.in(compartment));
  }
}
