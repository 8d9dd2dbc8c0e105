package io.github.privatezonesync.target.forward;

import java.util.List;

/** A walk over the plan of a target that has added its resolvers. */
public interface ForwardingWalk {
  /**
   * The resolvers that can be asked.
   *
   * @return one for each of the target that has inbound addresses
   */
  List<ResolverRefs> resolvers();

  /**
   * Adds the rules, then what ties them to networks; called once.
   *
   * @param servers gives the addresses that a rule asks, while the rule is made
   * @return the rules that are no resources, for the owners of the networks' resolvers to take;
   *     empty if the walk added all of them
   */
  List<RuleOffer> addRules(ServerAddresses servers);
}
