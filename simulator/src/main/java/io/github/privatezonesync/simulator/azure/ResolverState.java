package io.github.privatezonesync.simulator.azure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * DNS Private Resolver with the subnets that it needs, all by id in lower case.
 *
 * @param subnets the subnets of all networks
 * @param resolvers the resolvers
 * @param endpoints the inbound and outbound endpoints of all resolvers
 * @param rulesets the rulesets with their rules and links
 * @param lingering the endpoints that are deleted but not gone, by the id of their subnet
 */
record ResolverState(
    PMap<String, Subnet> subnets,
    PMap<String, Resolver> resolvers,
    PMap<String, Endpoint> endpoints,
    PMap<String, Ruleset> rulesets,
    PMap<String, Lingering> lingering) {
  static ResolverState empty() {
    return new ResolverState(
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty());
  }

  /**
   * A link together with its ruleset.
   *
   * @param ruleset the ruleset
   * @param link the link
   */
  record Linked(Ruleset ruleset, RulesetLink link) {}

  /**
   * An endpoint that is deleted but not gone.
   *
   * @param subnet the id of its subnet in lower case
   * @param until the number of the last call that it stands in the way of
   */
  record Lingering(String subnet, long until) {}

  @Nullable Subnet subnet(String id) {
    return subnets.get(key(id));
  }

  @Nullable Resolver resolver(ArmId id) {
    return resolvers.get(id.key());
  }

  @Nullable Endpoint endpoint(String id) {
    return endpoints.get(key(id));
  }

  @Nullable Ruleset ruleset(ArmId id) {
    return rulesets.get(id.key());
  }

  /** The subnets of a network, sorted by id. */
  List<Subnet> subnetsOf(ArmId network) {
    return subnets.values().stream()
        .filter(subnet -> subnet.id().parent().key().equals(network.key()))
        .sorted(Comparator.comparing(subnet -> subnet.id().key()))
        .toList();
  }

  /** The only resolver of a network. */
  Optional<Resolver> resolverOf(ArmId network) {
    return resolvers.values().stream()
        .filter(resolver -> key(resolver.network()).equals(network.key()))
        .findFirst();
  }

  /** The endpoints of a resolver, sorted by id. */
  List<Endpoint> endpointsOf(Resolver resolver) {
    return endpoints.values().stream()
        .filter(endpoint -> endpoint.id().parent().key().equals(resolver.id().key()))
        .sorted(Comparator.comparing(endpoint -> endpoint.id().key()))
        .toList();
  }

  /** Whether an endpoint is in a subnet, or was and is not gone. */
  boolean isInUse(Subnet subnet) {
    return lingering.containsKey(subnet.id().key())
        || endpoints.values().stream().anyMatch(endpoint -> subnet.id().is(endpoint.subnet()));
  }

  /** The rulesets that name an outbound endpoint, sorted by id. */
  List<Ruleset> rulesetsOf(ArmId endpoint) {
    return rulesets.values().stream()
        .filter(
            ruleset ->
                ruleset.endpoints().stream()
                    .map(ResolverState::key)
                    .anyMatch(endpoint.key()::equals))
        .sorted(Comparator.comparing(ruleset -> ruleset.id().key()))
        .toList();
  }

  /** The only link of a network to a ruleset. */
  Optional<Linked> linkOf(ArmId network) {
    for (Ruleset ruleset : rulesets.values()) {
      for (RulesetLink link : ruleset.links().values()) {
        if (key(link.network()).equals(network.key())) {
          return Optional.of(new Linked(ruleset, link));
        }
      }
    }
    return Optional.empty();
  }

  ResolverState with(Subnet subnet) {
    return withSubnets(subnets.plus(subnet.id().key(), subnet));
  }

  ResolverState without(Subnet subnet) {
    return withSubnets(subnets.minus(subnet.id().key()));
  }

  ResolverState with(Resolver resolver) {
    return withResolvers(resolvers.plus(resolver.id().key(), resolver));
  }

  ResolverState without(Resolver resolver) {
    return withResolvers(resolvers.minus(resolver.id().key()));
  }

  ResolverState with(Endpoint endpoint) {
    return withEndpoints(endpoints.plus(endpoint.id().key(), endpoint));
  }

  ResolverState without(Endpoint endpoint) {
    return withEndpoints(endpoints.minus(endpoint.id().key()));
  }

  /** Without an endpoint that goes on standing in the way up to a call. */
  ResolverState without(Endpoint endpoint, long until) {
    Lingering left = new Lingering(key(endpoint.subnet()), until);
    return without(endpoint).withLingering(lingering.plus(left.subnet(), left));
  }

  /** Without those of the deleted endpoints that are gone. */
  ResolverState withoutLingering(Predicate<Lingering> gone) {
    PMap<String, Lingering> left = lingering;
    for (Lingering one : lingering.values()) {
      if (gone.test(one)) {
        left = left.minus(one.subnet());
      }
    }
    return withLingering(left);
  }

  ResolverState with(Ruleset ruleset) {
    return withRulesets(rulesets.plus(ruleset.id().key(), ruleset));
  }

  ResolverState without(Ruleset ruleset) {
    return withRulesets(rulesets.minus(ruleset.id().key()));
  }

  private ResolverState withSubnets(PMap<String, Subnet> changed) {
    return new ResolverState(changed, resolvers, endpoints, rulesets, lingering);
  }

  private ResolverState withResolvers(PMap<String, Resolver> changed) {
    return new ResolverState(subnets, changed, endpoints, rulesets, lingering);
  }

  private ResolverState withEndpoints(PMap<String, Endpoint> changed) {
    return new ResolverState(subnets, resolvers, changed, rulesets, lingering);
  }

  private ResolverState withRulesets(PMap<String, Ruleset> changed) {
    return new ResolverState(subnets, resolvers, endpoints, changed, lingering);
  }

  private ResolverState withLingering(PMap<String, Lingering> changed) {
    return new ResolverState(subnets, resolvers, endpoints, rulesets, changed);
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
