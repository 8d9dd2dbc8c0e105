package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;

/** {@code aws.route53.ResolverRule}. */
final class ResolverRuleModel extends BridgedModel<AwsState> {
  private static final String ENDPOINT = "resolverEndpointId";
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_DOMAIN = 256;
  private static final List<String> TYPES =
      List.of(ResolverRule.FORWARD, ResolverRule.SYSTEM, "RECURSIVE", "DELEGATE");

  ResolverRuleModel() {
    super(
        "aws:route53/resolverRule:ResolverRule",
        Schema.of(
                Attribute.text("name"),
                Attribute.text("domainName")
                    .mandatory()
                    .replacing()
                    .keptAs(ResolverRuleModel::kept),
                Attribute.text("ruleType").mandatory().replacing(),
                Attribute.text(ENDPOINT).replacingIf((state, inputs) -> !inputs.has(ENDPOINT)),
                Attribute.of(RuleTarget.PROPERTY, Kind.OBJECTS)
                    .comparedWithin((state, inputs) -> targets(state).equals(targets(inputs))),
                Attribute.of("tags", Kind.TEXT_MAP))
            .namedByProvider(LONGEST_NAME),
        List.of("arn", "ownerId", "shareStatus", "tagsAll"));
  }

  private static Set<RuleTarget> targets(Properties rule) {
    return new HashSet<>(RuleTarget.of(rule));
  }

  /** A domain as the provider keeps it. */
  static String kept(String domain) {
    return domain.endsWith(".") && domain.length() > 1
        ? domain.substring(0, domain.length() - 1)
        : domain;
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> problems = new ArrayList<>(ResolverNames.problems(inputs));
    int length = inputs.text("domainName").length();
    if (inputs.isGiven("domainName")
        && !inputs.isUnknown("domainName")
        && (length < 1 || length > LONGEST_DOMAIN)) {
      problems.add(
          new Failure(
              "domainName",
              "expected length of domain_name to be in the range (1 - 256), got "
                  + inputs.text("domainName")));
    }
    if (inputs.isGiven("ruleType") && !inputs.isUnknown("ruleType")) {
      String problem = Validation.notAmong("rule_type", inputs.text("ruleType"), TYPES);
      if (problem != null) {
        problems.add(new Failure("ruleType", problem));
      }
    }
    for (Properties target : inputs.objects(RuleTarget.PROPERTY)) {
      targetProblems(target)
          .forEach(problem -> problems.add(new Failure(RuleTarget.PROPERTY, problem)));
    }
    return problems;
  }

  private static List<String> targetProblems(Properties target) {
    List<String> problems = new ArrayList<>();
    String ip = target.text("ip");
    if (!ip.isEmpty() && Ipv4Text.parse(ip) == null) {
      problems.add("expected ip to contain a valid IPv4 address, got: " + ip);
    }
    String ipv6 = target.text("ipv6");
    if (!ipv6.isEmpty() && Ipv6Text.parse(ipv6) == null) {
      problems.add("expected ipv6 to contain a valid IPv6 address, got: " + ipv6);
    }
    long port = target.number("port", 1);
    if (port < 1 || port > RuleTarget.LAST_PORT) {
      problems.add("expected port to be in the range (1 - 65535), got " + port);
    }
    String protocol =
        Validation.notAmong(
            "protocol", target.text("protocol", RuleTarget.DO53), RuleTarget.PROTOCOLS);
    if (protocol != null) {
      problems.add(protocol);
    }
    return problems;
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("rslvr-rr-%017x");
    ResolverRule rule =
        new ResolverRule(
            id,
            given.text("name"),
            given.text("ruleType"),
            kept(given.text("domainName")),
            caller.account(),
            caller.region(),
            given.text(ENDPOINT),
            RuleTarget.of(given),
            HashTreePMap.from(given.textMap("tags")));
    return Aws.calls(state)
        .call(
            "CreateResolverRule",
            id + " " + rule.domain(),
            "creating Route53 Resolver Rule",
            s -> ResolverRules.create(s, rule, caller))
        .end(id);
  }

  /** The provider lists the tags of a rule, which only its owner may (aws#37186). */
  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return ResolverRules.visible(state, id, caller)
        .map(
            rule -> {
              if (!ResolverRules.isOwn(rule, caller)) {
                throw ResolverRefusals.notOwner()
                    .during("listing tags for Route 53 Resolver Rule (" + rule.arn() + ")");
              }
              Map<String, Object> properties = properties(rule, known);
              properties.put("shareStatus", ResourceShares.status(state, rule, caller));
              return live(id, properties);
            });
  }

  /** One call for everything except tags. */
  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties before = new Properties(oldState);
    Properties after = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<AwsState> calls = Aws.calls(state);
    String name = after.text("name");
    String endpoint = after.text(ENDPOINT);
    List<RuleTarget> targets = RuleTarget.of(after);
    if (!name.equals(before.text("name"))
        || !endpoint.equals(before.text(ENDPOINT))
        || !targets(before).equals(new HashSet<>(targets))) {
      calls.call(
          "UpdateResolverRule",
          id,
          "updating Route53 Resolver Rule (" + id + ")",
          s -> ResolverRules.update(s, id, name, endpoint, targets, caller));
    }
    Map<String, String> tags = after.textMap("tags");
    if (!tags.equals(before.textMap("tags"))) {
      calls.call(
          "TagResource",
          id,
          "updating tags for Route 53 Resolver Rule (" + before.text("arn") + ")",
          s -> ResolverRules.tag(s, id, tags, caller));
    }
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (ResolverRules.visible(state, id, caller).isPresent()) {
      calls.call(
          "DeleteResolverRule",
          id,
          "deleting Route53 Resolver Rule (" + id + ")",
          s -> ResolverRules.delete(s, id, caller));
    }
    return calls.end(id);
  }

  private static Map<String, Object> properties(ResolverRule rule, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("arn", rule.arn());
    properties.put("name", rule.name());
    properties.put("domainName", rule.domain());
    properties.put("ruleType", rule.type());
    properties.put(ENDPOINT, rule.endpoint());
    properties.put(
        RuleTarget.PROPERTY, rule.targets().stream().map(RuleTarget::properties).toList());
    properties.put("ownerId", rule.account());
    Tags.put(properties, rule.tags());
    return properties;
  }
}
