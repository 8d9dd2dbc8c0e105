package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The look-up functions of Route 53 Resolver. */
class ResolverFunctionsTest {
  private static final String GET_ENDPOINT = "aws:route53/getResolverEndpoint:getResolverEndpoint";
  private static final String GET_RULE = "aws:route53/getResolverRule:getResolverRule";
  private static final String GET_RULES = "aws:route53/getResolverRules:getResolverRules";

  private final ResolverStack stack = ResolverStack.fresh();
  private final ResolverStack lab = stack.as("222222222222");
  private final String hub = stack.vpc("hub");
  private final String a = stack.subnet(hub, "10.0.1.0/24");
  private final String b = stack.subnet(hub, "10.0.2.0/24");
  private final Live inbound = stack.endpoint("INBOUND", hub, a, b);
  private final Live outbound = stack.endpoint("OUTBOUND", hub, a, b);
  private final Live corp = stack.rule("corp.example", outbound, "10.9.0.53");
  private final Live local = stack.systemRule("local.corp.example");

  private Map<String, Object> get(String token, Map<String, Object> arguments) {
    return stack.aws().provider().invoke(token, arguments);
  }

  private static Map<String, Object> filter(String name, String value) {
    return Map.of("filters", List.of(Map.of("name", name, "values", List.of(value))));
  }

  @Test
  void findsAnEndpointByIdOrFilters() {
    for (Map<String, Object> arguments :
        List.of(
            Map.<String, Object>of("resolverEndpointId", inbound.id()),
            filter("DIRECTION", "INBOUND"),
            filter("Direction", "INBOUND"))) {
      assertThat(get(GET_ENDPOINT, arguments))
          .containsEntry("resolverEndpointId", inbound.id())
          .containsEntry("vpcId", hub)
          .containsEntry("ipAddresses", List.of("10.0.1.4", "10.0.2.4"))
          .containsEntry("status", "OPERATIONAL");
    }
    assertThat(AwsStack.refusal(() -> get(GET_ENDPOINT, filter("HostVPCId", hub))))
        .isEqualTo(
            "2 Route53 Resolver Endpoints matched; use additional constraints to reduce matches to"
                + " a single Endpoint");
    assertThat(AwsStack.refusal(() -> get(GET_ENDPOINT, filter("NAME", "other"))))
        .isEqualTo("no Route53 Resolver Endpoints matched");
    assertThat(AwsStack.refusal(() -> get(GET_ENDPOINT, filter("CreatorRequestId", "x"))))
        .isEqualTo(
            "NotModelled: the simulator does not model the filter 'CreatorRequestId' of "
                + GET_ENDPOINT);
  }

  @Test
  void findsARuleByIdDomainEndpointAndType() {
    for (Map<String, Object> arguments :
        List.of(
            Map.<String, Object>of("resolverRuleId", corp.id()),
            Map.<String, Object>of("domainName", "Corp.example."),
            Map.<String, Object>of("resolverEndpointId", outbound.id()),
            Map.<String, Object>of("ruleType", "FORWARD", "name", "it"))) {
      assertThat(get(GET_RULE, arguments))
          .containsEntry("resolverRuleId", corp.id())
          .containsEntry("domainName", "corp.example")
          .containsEntry("ownerId", "111111111111")
          .containsEntry("shareStatus", "NOT_SHARED");
    }
    assertThat(AwsStack.refusal(() -> get(GET_RULE, Map.of("name", "it"))))
        .startsWith("2 Route53 Resolver Rules matched");
    assertThat(AwsStack.refusal(() -> get(GET_RULE, Map.of("domainName", "other.example"))))
        .isEqualTo("no Route53 Resolver Rules matched");
    assertThat(AwsStack.refusal(() -> get(GET_RULE, Map.of("resolverRuleId", "rslvr-rr-9"))))
        .isEqualTo(
            "reading Route53 Resolver Rule (rslvr-rr-9): ResourceNotFoundException: [RSLVR-00703]"
                + " Resolver rule with ID \"rslvr-rr-9\" does not exist.");
    assertThat(
            AwsStack.refusal(
                () -> get(GET_RULE, Map.of("resolverRuleId", corp.id(), "name", "it"))))
        .isEqualTo("\"resolver_rule_id\": conflicts with name");
  }

  @Test
  void findsRulesThatAreOwnOrShared() {
    Live share = stack.share("dns");
    stack.shareResource(share, corp);
    stack.shareWith(share, "222222222222");

    assertThat(rules(stack, Map.of())).containsExactly(corp.id(), local.id());
    assertThat(rules(stack, Map.of("ruleType", "SYSTEM"))).containsExactly(local.id());
    assertThat(rules(stack, Map.of("shareStatus", "SHARED_BY_ME"))).containsExactly(corp.id());
    assertThat(rules(stack, Map.of("nameRegex", "^i"))).hasSize(2);
    assertThat(rules(stack, Map.of("nameRegex", "^x"))).isEmpty();
    assertThat(rules(lab, Map.of("shareStatus", "SHARED_WITH_ME"))).containsExactly(corp.id());
    assertThat(rules(lab, Map.of("ownerId", "111111111111"))).containsExactly(corp.id());
    assertThat(lab.aws().provider().invoke(GET_RULE, Map.of("domainName", "corp.example")))
        .containsEntry("shareStatus", "SHARED_WITH_ME")
        .containsEntry("tags", Map.of());
    assertThat(AwsStack.refusal(() -> rules(stack, Map.of("nameRegex", "("))))
        .isEqualTo("\"name_regex\": error parsing regexp: '('");
  }

  private static List<String> rules(ResolverStack stack, Map<String, Object> arguments) {
    Object ids = stack.aws().provider().invoke(GET_RULES, arguments).get("resolverRuleIds");
    return ((List<?>) ids).stream().map(String::valueOf).toList();
  }
}
