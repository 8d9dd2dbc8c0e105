package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** The API of the rules of a ruleset, which answers at once. */
final class ForwardingRules {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,79}");
  private static final int HIGHEST_PORT = 65_535;
  private static final String ENABLED = "Enabled";
  private static final String DISABLED = "Disabled";

  private ForwardingRules() {}

  /**
   * What a request says of a rule.
   *
   * @param domain the domain, with its final dot
   * @param targets the name servers
   * @param state whether it counts; empty for {@code Enabled}
   * @param metadata the metadata
   */
  record Request(
      String domain, List<Forwarding.Server> targets, String state, PMap<String, String> metadata) {
    Request {
      targets = List.copyOf(targets);
    }
  }

  /** Whether a rule counts, in Azure's words. */
  static String state(ForwardingRule rule) {
    return rule.isEnabled() ? ENABLED : DISABLED;
  }

  /** Makes a rule, or changes all of it except its domain. */
  static AzureState createOrUpdate(AzureState state, ArmId id, Request request) {
    if (state.group(id).isEmpty()) {
      throw Refusals.groupNotFound(id).answered();
    }
    Ruleset ruleset = state.resolver().ruleset(id.parent());
    if (ruleset == null) {
      throw Refusals.parentNotFound(id).answered();
    }
    ForwardingRule existing = ruleset.rule(id.name());
    if (!NAME.matcher(id.name()).matches()) {
      throw ResolverRefusals.badRuleName(id.name()).answered();
    }
    checkDomain(ruleset, existing, request.domain());
    checkTargets(id, request.targets());
    boolean isEnabled = request.state().isEmpty() || request.state().equalsIgnoreCase(ENABLED);
    if (!isEnabled && !request.state().equalsIgnoreCase(DISABLED)) {
      throw ResolverRefusals.badState(request.state()).answered();
    }
    if (existing == null && ruleset.rules().size() >= Quotas.RULES_PER_RULESET) {
      throw ResolverRefusals.full(
              "forwarding rules of DNS forwarding ruleset '%s'".formatted(ruleset.id()),
              Quotas.RULES_PER_RULESET)
          .answered();
    }
    AzureState next = state.afterCall();
    ForwardingRule rule =
        new ForwardingRule(
            existing == null ? ruleset.id().child(id.type(), id.name()) : existing.id(),
            request.domain(),
            request.targets(),
            isEnabled,
            request.metadata(),
            next.calls());
    return next.with(next.resolver().with(ruleset.with(rule)));
  }

  /** Deletes a rule. */
  static AzureState delete(AzureState state, Ruleset ruleset, ForwardingRule rule) {
    return state.afterCall(there -> there.with(ruleset.without(rule)));
  }

  private static void checkDomain(
      Ruleset ruleset, @Nullable ForwardingRule existing, String domain) {
    if (!ResourceNames.isForwarded(domain)) {
      throw ResolverRefusals.badDomain(domain).answered();
    }
    if (existing != null && !existing.domain().equalsIgnoreCase(domain)) {
      throw ResolverRefusals.otherDomain().answered();
    }
    if (existing == null) {
      ruleset.rules().values().stream()
          .filter(rule -> rule.domain().equalsIgnoreCase(domain))
          .findFirst()
          .ifPresent(
              rule -> {
                throw ResolverRefusals.sameDomain(domain, rule.id()).answered();
              });
    }
  }

  private static void checkTargets(ArmId id, List<Forwarding.Server> targets) {
    if (targets.isEmpty() || targets.size() > Quotas.TARGETS_PER_RULE) {
      throw ResolverRefusals.number("target DNS servers", id, Quotas.TARGETS_PER_RULE).answered();
    }
    Set<Forwarding.Server> seen = new HashSet<>();
    for (Forwarding.Server target : targets) {
      if (target.address().equals(NetworkView.AZURE)) {
        throw ResolverRefusals.azureAsTarget().answered();
      }
      if (Ipv4Text.parse(target.address()) == null
          || target.port() < 1
          || target.port() > HIGHEST_PORT
          || !seen.add(target)) {
        throw ResolverRefusals.badTarget(target.toString()).answered();
      }
    }
  }
}
