package io.github.privatezonesync.simulator.azure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * A DNS forwarding ruleset that exists.
 *
 * @param resource what it has in common with others
 * @param endpoints the ids of its outbound endpoints, as they were given
 * @param rules its rules by name in lower case
 * @param links its links by name in lower case
 */
record Ruleset(
    TrackedResource resource,
    List<String> endpoints,
    PMap<String, ForwardingRule> rules,
    PMap<String, RulesetLink> links) {
  Ruleset {
    endpoints = List.copyOf(endpoints);
  }

  ArmId id() {
    return resource.id();
  }

  @Nullable ForwardingRule rule(String name) {
    return rules.get(key(name));
  }

  @Nullable RulesetLink link(String name) {
    return links.get(key(name));
  }

  Ruleset with(ForwardingRule rule) {
    return withRules(rules.plus(key(rule.id().name()), rule));
  }

  Ruleset without(ForwardingRule rule) {
    return withRules(rules.minus(key(rule.id().name())));
  }

  Ruleset with(RulesetLink link) {
    return withLinks(links.plus(key(link.id().name()), link));
  }

  Ruleset without(RulesetLink link) {
    return withLinks(links.minus(key(link.id().name())));
  }

  private Ruleset withRules(PMap<String, ForwardingRule> changed) {
    return new Ruleset(resource, endpoints, changed, links);
  }

  private Ruleset withLinks(PMap<String, RulesetLink> changed) {
    return new Ruleset(resource, endpoints, rules, changed);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
