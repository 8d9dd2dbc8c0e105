package io.github.privatezonesync.azure;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.LateCheck;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What only Azure knows of a target that forwards.
 *
 * @param resourceGroup what holds resolver and ruleset
 * @param resolver the resolver that asks for all networks
 * @param ruleset the ruleset that takes the rules, if it exists already
 * @param tags the tags of resolver, endpoints and ruleset
 * @param nulls what was given as null
 */
record AzureForwardingSettings(
    Optional<Leaf<String>> resourceGroup,
    Optional<AzureResolver> resolver,
    Optional<Leaf<String>> ruleset,
    SortedMap<String, String> tags,
    List<Problem> nulls) {
  /** The name of the resource group, checked when it resolves. */
  Output<String> resourceGroup(Place target) {
    return LateCheck.read(
        resourceGroup.orElseThrow().output(),
        target.setting("resource group"),
        AzureProblems::checkResourceGroup);
  }

  /** The ruleset that exists, checked when it resolves. */
  Optional<Output<RulesetPath>> existingRuleset(Place target) {
    return ruleset.map(
        id -> LateCheck.read(id.output(), target.setting("ruleset"), RulesetPath::of));
  }
}
