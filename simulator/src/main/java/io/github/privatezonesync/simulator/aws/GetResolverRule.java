package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code aws.route53.getResolverRule}: by id, or the one rule that the caller sees and that has the
 * domain, the name, the endpoint and the type.
 */
final class GetResolverRule implements FunctionModel<AwsState> {
  private static final String ID = "resolverRuleId";

  @Override
  public String token() {
    return "aws:route53/getResolverRule:getResolverRule";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    if (given.has(ID)) {
      for (String other : List.of("domainName", "name", "resolverEndpointId", "ruleType")) {
        if (given.has(other)) {
          throw new CloudException(
              400,
              "ConflictsWith",
              Validation.conflict("resolver_rule_id", Validation.terraformName(other)));
        }
      }
      String id = given.text(ID);
      ResolverRule rule =
          Refusals.during(
              "reading Route53 Resolver Rule (" + id + ")",
              () -> ResolverRules.requiredVisible(state, id, caller));
      return result(state, rule, caller);
    }
    List<ResolverRule> found =
        ResolverRules.seen(state, caller)
            .filter(
                rule ->
                    !given.has("domainName")
                        || rule.domain()
                            .equalsIgnoreCase(ResolverRuleModel.kept(given.text("domainName"))))
            .filter(rule -> !given.has("name") || rule.name().equals(given.text("name")))
            .filter(rule -> ResolverRules.isOf(rule, given))
            .toList();
    return result(state, ResolverMatch.single("Rule", found), caller);
  }

  /** Only the owner sees tags. */
  private static Map<String, Object> result(AwsState state, ResolverRule rule, Caller caller) {
    Map<String, Object> result = new HashMap<>();
    result.put("id", rule.id());
    result.put(ID, rule.id());
    result.put("arn", rule.arn());
    result.put("domainName", rule.domain());
    result.put("name", rule.name());
    result.put("ownerId", rule.account());
    result.put("resolverEndpointId", rule.endpoint());
    result.put("ruleType", rule.type());
    result.put("shareStatus", ResourceShares.status(state, rule, caller));
    result.put("tags", ResolverRules.isOwn(rule, caller) ? new TreeMap<>(rule.tags()) : Map.of());
    return result;
  }
}
