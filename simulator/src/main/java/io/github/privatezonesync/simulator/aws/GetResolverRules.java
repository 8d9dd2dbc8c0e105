package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * {@code aws.route53.getResolverRules}: the ids of the rules that the caller sees, its own and
 * those shared with it.
 */
final class GetResolverRules implements FunctionModel<AwsState> {
  @Override
  public String token() {
    return "aws:route53/getResolverRules:getResolverRules";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    Pattern name = pattern(given.text("nameRegex"));
    Map<String, Object> result = new HashMap<>(arguments);
    result.put("id", caller.region());
    result.put(
        "resolverRuleIds",
        ResolverRules.seen(state, caller)
            .filter(rule -> name.matcher(rule.name()).find())
            .filter(rule -> !given.has("ownerId") || rule.account().equals(given.text("ownerId")))
            .filter(rule -> ResolverRules.isOf(rule, given))
            .filter(
                rule ->
                    !given.has("shareStatus")
                        || ResourceShares.status(state, rule, caller)
                            .equals(given.text("shareStatus")))
            .map(ResolverRule::id)
            .toList());
    return result;
  }

  private static Pattern pattern(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException malformed) {
      throw new CloudException(
          400, "InvalidRegex", "\"name_regex\": error parsing regexp: '" + regex + "'");
    }
  }
}
