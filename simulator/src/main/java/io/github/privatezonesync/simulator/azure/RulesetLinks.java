package io.github.privatezonesync.simulator.azure;

import org.pcollections.PMap;

/** The API of the links of rulesets. */
final class RulesetLinks {
  private RulesetLinks() {}

  /** Makes a link of a network, or changes its metadata. */
  static AzureState createOrUpdate(
      AzureState state, ArmId id, String networkId, PMap<String, String> metadata) {
    if (state.group(id).isEmpty()) {
      throw Refusals.groupNotFound(id).notStarted();
    }
    Ruleset ruleset = state.resolver().ruleset(id.parent());
    if (ruleset == null) {
      throw Refusals.parentNotFound(id).notStarted();
    }
    ResourceNames.problemOfNetworkResource(id.name())
        .ifPresent(
            problem -> {
              throw problem.notStarted();
            });
    if (ResourcePath.VIRTUAL_NETWORK.match(networkId).isEmpty()) {
      throw Refusals.invalidId(networkId, "virtualNetwork").notStarted();
    }
    RulesetLink existing = ruleset.link(id.name());
    if (existing != null && !existing.network().equalsIgnoreCase(networkId)) {
      throw ResolverRefusals.unchangeable("virtualNetwork", existing.id()).failedLater();
    }
    Network network = state.network(networkId);
    if (network == null) {
      throw ResolverRefusals.noNetwork(networkId)
          .failedLater(id, existing)
          .below(Networks.missing(networkId));
    }
    if (existing == null) {
      refuseNew(state, id, ruleset, network);
    }
    AzureState next = state.afterCall();
    ArmId kept = existing == null ? ruleset.id().child(id.type(), id.name()) : existing.id();
    RulesetLink link = new RulesetLink(kept, networkId, metadata, next.calls());
    return next.with(next.resolver().with(ruleset.with(link)));
  }

  private static void refuseNew(AzureState state, ArmId id, Ruleset ruleset, Network network) {
    if (!network.location().equals(ruleset.resource().location())) {
      throw ResolverRefusals.otherRegion(ruleset.resource(), network.id(), network.location())
          .failedLater(id);
    }
    state
        .resolver()
        .linkOf(network.id())
        .ifPresent(
            linked -> {
              throw ResolverRefusals.hasRuleset(network.id(), linked.ruleset().id())
                  .failedLater(id);
            });
    if (ruleset.links().size() >= Quotas.LINKS_PER_RULESET) {
      throw ResolverRefusals.full(
              "virtual network links of DNS forwarding ruleset '%s'".formatted(ruleset.id()),
              Quotas.LINKS_PER_RULESET)
          .failedLater(id);
    }
  }

  /** Deletes a link. */
  static AzureState delete(AzureState state, Ruleset ruleset, RulesetLink link) {
    return state.afterCall(there -> there.with(ruleset.without(link)));
  }
}
