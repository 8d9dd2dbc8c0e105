package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;

/** The calls of Route 53 Resolver that make, change and delete rules. */
final class ResolverRules {
  /** Letters, digits, hyphens and underscores, which is made up. */
  private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9_.-]+");

  private ResolverRules() {}

  /** A rule that a caller sees: its own, or one that is shared with it. */
  static Optional<ResolverRule> visible(AwsState state, String id, Caller caller) {
    return Optional.ofNullable(state.resolvers().rules().get(id))
        .filter(rule -> isSeen(state, rule, caller));
  }

  private static boolean isSeen(AwsState state, ResolverRule rule, Caller caller) {
    return rule.region().equals(caller.region())
        && (isOwn(rule, caller)
            || ResourceShares.arrival(state, rule, caller.account())
                .filter(arrival -> state.calls() >= arrival)
                .isPresent());
  }

  /** All rules that a caller sees, by id. */
  static Stream<ResolverRule> seen(AwsState state, Caller caller) {
    return state.resolvers().rules().values().stream()
        .filter(rule -> isSeen(state, rule, caller))
        .sorted(Comparator.comparing(ResolverRule::id));
  }

  /** Whether a rule has the endpoint and the type that the arguments of a look-up ask for. */
  static boolean isOf(ResolverRule rule, Properties arguments) {
    return (!arguments.has("resolverEndpointId")
            || rule.endpoint().equals(arguments.text("resolverEndpointId")))
        && (!arguments.has("ruleType") || rule.type().equals(arguments.text("ruleType")));
  }

  static boolean isOwn(ResolverRule rule, Caller caller) {
    return rule.account().equals(caller.account());
  }

  static ResolverRule requiredVisible(AwsState state, String id, Caller caller) {
    return visible(state, id, caller).orElseThrow(() -> missing(state, id, caller));
  }

  /** A rule that a caller may change. */
  static ResolverRule owned(AwsState state, String id, Caller caller) {
    ResolverRule rule = requiredVisible(state, id, caller);
    if (!isOwn(rule, caller)) {
      throw ResolverRefusals.notOwner();
    }
    return rule;
  }

  private static RuntimeException missing(AwsState state, String id, Caller caller) {
    ResolverRule rule = state.resolvers().rules().get(id);
    return rule == null
        ? ResolverRefusals.noSuchRule(id)
        : ResolverRefusals.noSuchRule(id).below(RefusalAdvice.toRule(state, rule, caller));
  }

  /** {@code CreateResolverRule}. */
  static AwsState create(AwsState state, ResolverRule rule, Caller caller) {
    if (!rule.type().equals(ResolverRule.FORWARD) && !rule.type().equals(ResolverRule.SYSTEM)) {
      throw ResolverRefusals.ruleType(rule.type());
    }
    ResolverNames.check(rule.name());
    Tags.check(rule.tags());
    checkDomain(rule.domain());
    checkTargets(state, rule, caller);
    long owned =
        state.resolvers().rules().values().stream()
            .filter(other -> isOwn(other, caller) && other.region().equals(caller.region()))
            .count();
    if (owned >= Quotas.RULES_PER_REGION) {
      throw ResolverRefusals.exceeded(caller.account(), "max-rules");
    }
    return state.withIdGiven().with(state.resolvers().with(rule));
  }

  /** {@code UpdateResolverRule}. */
  static AwsState update(
      AwsState state,
      String id,
      String name,
      String endpoint,
      List<RuleTarget> targets,
      Caller caller) {
    ResolverRule changed = owned(state, id, caller).with(name, endpoint, targets);
    ResolverNames.check(name);
    checkTargets(state, changed, caller);
    return state.with(state.resolvers().with(changed));
  }

  /** {@code TagResource} and {@code UntagResource}. */
  static AwsState tag(AwsState state, String id, Map<String, String> tags, Caller caller) {
    Tags.check(tags);
    ResolverRule rule = owned(state, id, caller);
    return state.with(state.resolvers().with(rule.withTags(HashTreePMap.from(tags))));
  }

  /** {@code DeleteResolverRule}. */
  static AwsState delete(AwsState state, String id, Caller caller) {
    owned(state, id, caller);
    List<RuleAssociation> associations = state.resolvers().associationsOf(id);
    if (!associations.isEmpty()) {
      throw ResolverRefusals.ruleInUse().below(RefusalAdvice.toAssociations(associations));
    }
    return state.with(state.resolvers().withoutRule(id));
  }

  private static void checkDomain(String domain) {
    if (domain.equals(".")) {
      return;
    }
    try {
      if (!CHARACTERS.matcher(domain).matches()) {
        throw ResolverRefusals.invalidDomainName();
      }
      DomainNames.parse(domain);
    } catch (FatalProblem problem) {
      throw ResolverRefusals.invalidDomainName();
    }
  }

  private static void checkTargets(AwsState state, ResolverRule rule, Caller caller) {
    List<RuleTarget> targets = rule.targets();
    if (rule.type().equals(ResolverRule.SYSTEM)) {
      if (!targets.isEmpty() || !rule.endpoint().isEmpty()) {
        throw ResolverRefusals.invalidRequest(
            "Cannot specify resolver endpoint ID and target IP for SYSTEM type resolver rule");
      }
      return;
    }
    if (targets.isEmpty() || rule.endpoint().isEmpty()) {
      throw ResolverRefusals.invalidRequest(
          "A FORWARD type resolver rule needs a resolver endpoint ID and target IPs");
    }
    if (targets.size() > Quotas.TARGETS_PER_RULE) {
      throw ResolverRefusals.exceeded(caller.account(), "max-target-ips-per-rule");
    }
    targets.forEach(ResolverRules::checkAddress);
    if (targets.stream().map(target -> target.ip().isEmpty()).distinct().count() > 1) {
      throw ResolverRefusals.invalidParameter(
          "the targets of a rule have either IPv4 or IPv6 addresses, not both");
    }
    ResolverEndpoint endpoint = ResolverEndpoints.required(state, rule.endpoint(), caller);
    if (endpoint.isInbound()) {
      throw ResolverRefusals.ruleOfInboundEndpoint();
    }
    for (RuleTarget target : targets) {
      if (!endpoint.protocols().contains(target.protocol())) {
        throw ResolverRefusals.invalidRequest(
            "the target '%s' has the protocol %s, and the endpoint only %s"
                .formatted(
                    target.address(), target.protocol(), String.join(", ", endpoint.protocols())));
      }
    }
  }

  private static void checkAddress(RuleTarget target) {
    if (target.ip().isEmpty() == target.ipv6().isEmpty()) {
      throw ResolverRefusals.invalidParameter(
          "a target has either an IPv4 or an IPv6 address, not '%s' and '%s'"
              .formatted(target.ip(), target.ipv6()));
    }
    boolean valid =
        target.ip().isEmpty()
            ? Ipv6Text.parse(target.ipv6()) != null
            : Ipv4Text.parse(target.ip()) != null;
    if (!valid || target.port() < 1 || target.port() > RuleTarget.LAST_PORT) {
      throw ResolverRefusals.invalidParameter(
          "'%s' with the port %d is no target".formatted(target.address(), target.port()));
    }
  }
}
