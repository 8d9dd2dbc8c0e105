package io.github.privatezonesync.simulator.aws;

import java.util.List;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What forwards questions, and who may use it.
 *
 * @param slowArrivals after how many calls another account sees what is shared with it
 * @param securityGroups the security groups by id
 * @param endpoints the resolver endpoints by id
 * @param rules the resolver rules by id
 * @param associations the associations of rules with VPCs by id
 * @param shares the resource shares by ARN
 * @param reverseRules whether a VPC has the autodefined rules of reverse names, where somebody said
 */
record Resolvers(
    int slowArrivals,
    PMap<String, SecurityGroup> securityGroups,
    PMap<String, ResolverEndpoint> endpoints,
    PMap<String, ResolverRule> rules,
    PMap<String, RuleAssociation> associations,
    PMap<String, ResourceShare> shares,
    PMap<String, Boolean> reverseRules) {
  static final Resolvers NONE =
      new Resolvers(
          0,
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty());

  Resolvers withSlowArrivals(int calls) {
    return new Resolvers(
        calls, securityGroups, endpoints, rules, associations, shares, reverseRules);
  }

  Resolvers with(SecurityGroup group) {
    return withSecurityGroups(securityGroups.plus(group.id(), group));
  }

  Resolvers withoutSecurityGroup(String id) {
    return withSecurityGroups(securityGroups.minus(id));
  }

  private Resolvers withSecurityGroups(PMap<String, SecurityGroup> changed) {
    return new Resolvers(
        slowArrivals, changed, endpoints, rules, associations, shares, reverseRules);
  }

  Resolvers with(ResolverEndpoint endpoint) {
    return withEndpoints(endpoints.plus(endpoint.id(), endpoint));
  }

  Resolvers withoutEndpoint(String id) {
    return withEndpoints(endpoints.minus(id));
  }

  private Resolvers withEndpoints(PMap<String, ResolverEndpoint> changed) {
    return new Resolvers(
        slowArrivals, securityGroups, changed, rules, associations, shares, reverseRules);
  }

  Resolvers with(ResolverRule rule) {
    return withRules(rules.plus(rule.id(), rule));
  }

  Resolvers withoutRule(String id) {
    return withRules(rules.minus(id));
  }

  private Resolvers withRules(PMap<String, ResolverRule> changed) {
    return new Resolvers(
        slowArrivals, securityGroups, endpoints, changed, associations, shares, reverseRules);
  }

  Resolvers with(RuleAssociation association) {
    return withAssociations(associations.plus(association.id(), association));
  }

  Resolvers withoutAssociations(List<RuleAssociation> gone) {
    return withAssociations(associations.minusAll(gone.stream().map(RuleAssociation::id).toList()));
  }

  private Resolvers withAssociations(PMap<String, RuleAssociation> changed) {
    return new Resolvers(
        slowArrivals, securityGroups, endpoints, rules, changed, shares, reverseRules);
  }

  Resolvers with(ResourceShare share) {
    return withShares(shares.plus(share.arn(), share));
  }

  Resolvers withoutShare(String arn) {
    return withShares(shares.minus(arn));
  }

  private Resolvers withShares(PMap<String, ResourceShare> changed) {
    return new Resolvers(
        slowArrivals, securityGroups, endpoints, rules, associations, changed, reverseRules);
  }

  Resolvers withReverseRules(String vpc, boolean on) {
    return new Resolvers(
        slowArrivals,
        securityGroups,
        endpoints,
        rules,
        associations,
        shares,
        reverseRules.plus(vpc, on));
  }

  /** The inbound endpoints of a VPC. */
  Stream<ResolverEndpoint> inbound(String vpc) {
    return endpoints.values().stream()
        .filter(endpoint -> endpoint.isInbound() && endpoint.vpc().equals(vpc));
  }

  /** The associations of a rule, in whatever account. */
  List<RuleAssociation> associationsOf(String rule) {
    return associations.values().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  /** The rules that a VPC is associated with. */
  List<ResolverRule> rulesOn(String vpc) {
    return associations.values().stream()
        .filter(association -> association.vpc().equals(vpc))
        .map(association -> rules.get(association.rule()))
        .toList();
  }
}
