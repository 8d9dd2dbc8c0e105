package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.RULE;
import static io.github.privatezonesync.simulator.aws.ResolverStack.forward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ResolverRuleModelTest {
  private final ResolverStack stack = ResolverStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String a = stack.subnet(hub, "10.0.1.0/24");
  private final String b = stack.subnet(hub, "10.0.2.0/24");
  private final Live outbound = stack.endpoint("OUTBOUND", hub, a, b);

  private Map<String, Object> with(String property, Object value) {
    Map<String, Object> inputs = forward("corp.example", outbound, "10.9.0.53");
    inputs.put(property, value);
    return inputs;
  }

  private Live create(Map<String, Object> inputs) {
    return stack.aws().create(RULE, "it", inputs);
  }

  private String refusal(ThrowingCallable operation) {
    return AwsStack.refusal(operation).replaceFirst("^(creating|updating|deleting) [^:]*: ", "");
  }

  private List<String> problems(Map<String, Object> inputs) {
    return stack.aws().provider().check(RULE, "it", inputs, "seed").failures().stream()
        .map(Failure::reason)
        .toList();
  }

  private Difference difference(Live rule, Map<String, Object> inputs) {
    return stack.aws().provider().diff(RULE, rule.inputs(), rule.state(), inputs);
  }

  @Test
  void hasADomainWithoutItsFinalDot() {
    Live rule = create(forward("Corp.Example.", outbound, "10.9.0.53"));
    Live all = create(forward(".", outbound, "10.9.0.53"));

    assertThat(rule.id()).startsWith("rslvr-rr-");
    assertThat(rule.state())
        .containsEntry("domainName", "Corp.Example")
        .containsEntry("ownerId", "111111111111")
        .containsEntry("shareStatus", "NOT_SHARED")
        .containsEntry(
            "targetIps",
            List.of(Map.of("ip", "10.9.0.53", "ipv6", "", "port", 53, "protocol", "Do53")))
        .containsEntry(
            "arn", "arn:aws:route53resolver:us-east-1:111111111111:resolver-rule/" + rule.id());
    assertThat(all.state()).containsEntry("domainName", ".");
  }

  @Test
  void isReadImportedAndUnchanged() {
    Live rule = create(forward("corp.example.", outbound, "10.9.0.53", "10.9.0.54"));

    Live imported = stack.aws().provider().read(RULE, rule.id(), Map.of()).orElseThrow();

    assertThat(difference(imported, imported.inputs()).changed()).isEmpty();
    assertThat(
            difference(rule, forward("corp.example", outbound, "10.9.0.54", "10.9.0.53")).changed())
        .isEmpty();
    Map<String, Object> said = forward("corp.example", outbound);
    said.put(
        "targetIps",
        List.of(
            Map.of("ip", "10.9.0.53", "port", 53.0, "protocol", "Do53"),
            Map.of("ip", "10.9.0.54", "ipv6", "")));
    assertThat(difference(rule, said).changed()).isEmpty();
  }

  @Test
  void changesNameEndpointTargetsAndTagsInPlace() {
    Live rule = create(forward("corp.example", outbound, "10.9.0.53"));
    Live other = stack.endpoint("OUTBOUND", hub, a, b);
    stack.aws().forgetCalls();
    Map<String, Object> inputs = forward("corp.example", other, "10.9.0.54", "10.9.0.55");
    inputs.put("name", "other");
    inputs.put("tags", Map.of("team", "dns"));

    assertThat(difference(rule, inputs).replace()).isEmpty();
    Live changed = stack.aws().update(RULE, rule, inputs);

    assertThat(changed.state())
        .containsEntry("resolverEndpointId", other.id())
        .containsEntry("name", "other")
        .containsEntry("tagsAll", Map.of("team", "dns"));
    assertThat(stack.aws().calls())
        .containsExactly("UpdateResolverRule " + rule.id(), "TagResource " + rule.id());
    stack.aws().delete(ResolverStack.ENDPOINT, outbound);
  }

  @Test
  void isReplacedByAnotherDomainOrTypeOrWithoutItsEndpoint() {
    Live rule = create(forward("corp.example", outbound, "10.9.0.53"));

    assertThat(difference(rule, with("domainName", "corp2.example")).replace())
        .containsExactly("domainName");
    assertThat(
            difference(
                    rule, Map.of("name", "it", "domainName", "corp.example", "ruleType", "SYSTEM"))
                .replace())
        .containsExactly("ruleType", "resolverEndpointId");
  }

  @Test
  void refusesKindsThatOnlyAwsMakes() {
    assertThat(refusal(() -> create(with("ruleType", "RECURSIVE"))))
        .isEqualTo(
            "InvalidParameterException: [RSLVR-00718] Cannot create a rule with type RECURSIVE");
    assertThat(refusal(() -> create(with("ruleType", "DELEGATE"))))
        .isEqualTo(
            "InvalidParameterException: [RSLVR-00718] Cannot create a rule with type DELEGATE");
  }

  @Test
  void refusesNamesThatAreNoDomains() {
    for (String domain : List.of("a..b", "*.example", "ü.example", "a b", "x".repeat(64))) {
      assertThat(refusal(() -> create(with("domainName", domain))))
          .isEqualTo("InvalidParameterException: [RSLVR-00711] Invalid domain name");
    }
  }

  @Test
  void refusesARuleWithoutOrWithTheWrongEndpoint() {
    Live inbound = stack.endpoint("INBOUND", hub, a, b);

    assertThat(refusal(() -> create(with("resolverEndpointId", "rslvr-out-9"))))
        .isEqualTo(
            "ResourceNotFoundException: Resolver endpoint with ID \"rslvr-out-9\" does not exist.");
    assertThat(refusal(() -> create(with("resolverEndpointId", inbound.id()))))
        .isEqualTo(
            "InvalidRequestException: [RSLVR-00700] Resolver rules can only be associated to"
                + " OUTBOUND resolver endpoints.");
    assertThat(refusal(() -> create(with("resolverEndpointId", ""))))
        .isEqualTo(
            "InvalidRequestException: A FORWARD type resolver rule needs a resolver endpoint ID and"
                + " target IPs");
    assertThat(refusal(() -> create(with("targetIps", List.of()))))
        .isEqualTo(
            "InvalidRequestException: A FORWARD type resolver rule needs a resolver endpoint ID and"
                + " target IPs");
    assertThat(refusal(() -> create(with("ruleType", "SYSTEM"))))
        .isEqualTo(
            "InvalidRequestException: Cannot specify resolver endpoint ID and target IP for SYSTEM"
                + " type resolver rule");
  }

  @Test
  void refusesTargetsThatItCannotHave() {
    List<Map<String, Object>> seven = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      seven.add(Map.of("ip", "10.9.0." + i));
    }

    assertThat(refusal(() -> create(with("targetIps", seven))))
        .isEqualTo(
            "LimitExceededException: Account '111111111111' has exceeded"
                + " 'max-target-ips-per-rule'");
    assertThat(
            refusal(
                () ->
                    create(
                        with(
                            "targetIps",
                            List.of(Map.of("ip", "10.9.0.1"), Map.of("ipv6", "fd00::1"))))))
        .isEqualTo(
            "InvalidParameterException: the targets of a rule have either IPv4 or IPv6 addresses,"
                + " not both");
    assertThat(
            refusal(
                () -> create(with("targetIps", List.of(Map.of("ip", "1.1.1.1", "ipv6", "::1"))))))
        .isEqualTo(
            "InvalidParameterException: a target has either an IPv4 or an IPv6 address, not"
                + " '1.1.1.1' and '::1'");
    assertThat(
            refusal(
                () ->
                    create(
                        with("targetIps", List.of(Map.of("ip", "10.9.0.1", "protocol", "DoH"))))))
        .isEqualTo(
            "InvalidRequestException: the target '10.9.0.1' has the protocol DoH, and the endpoint"
                + " only Do53");
  }

  @Test
  void refusesMoreThanAThousandOfARegion() {
    Live rule = create(forward("corp.example", outbound, "10.9.0.53"));
    AwsState state = (AwsState) stack.aws().clouds().snapshot().states().get("aws");
    ResolverRule one = state.resolvers().rules().get(rule.id());
    for (int i = 0; i < 999; i++) {
      state = state.with(state.resolvers().with(copy(one, "rslvr-rr-" + i)));
    }
    AwsState full = state;

    assertThatThrownBy(
            () ->
                ResolverRules.create(
                    full, copy(one, "rslvr-rr-x"), new Caller("111111111111", "us-east-1")))
        .hasMessage("LimitExceededException: Account '111111111111' has exceeded 'max-rules'");
  }

  private static ResolverRule copy(ResolverRule rule, String id) {
    return new ResolverRule(
        id,
        rule.name(),
        rule.type(),
        rule.domain(),
        rule.account(),
        rule.region(),
        rule.endpoint(),
        rule.targets(),
        rule.tags());
  }

  @Test
  void staysWhileVpcsFollowIt() {
    Live rule = create(forward("corp.example", outbound, "10.9.0.53"));
    Live association = stack.associate(rule, hub);

    assertThat(refusal(() -> stack.aws().delete(RULE, rule)))
        .isEqualTo(
            "ResourceInUseException: Please disassociate this resolver rule from VPC first before"
                + " deleting");

    stack.aws().delete(ResolverStack.ASSOCIATION, association);
    stack.aws().delete(RULE, rule);
    assertThat(stack.aws().provider().read(RULE, rule.id(), Map.of())).isEmpty();
  }

  @Test
  void isCheckedBeforeAnythingIsPlanned() {
    assertThat(problems(with("domainName", "x".repeat(257))))
        .containsExactly(
            "expected length of domain_name to be in the range (1 - 256), got " + "x".repeat(257));
    assertThat(problems(with("ruleType", "PASS")))
        .containsExactly(
            "expected rule_type to be one of [\"FORWARD\" \"SYSTEM\" \"RECURSIVE\" \"DELEGATE\"],"
                + " got PASS");
    Map<String, Object> target = new HashMap<>();
    target.put("ip", "fd00::1");
    target.put("ipv6", "10.0.0.1");
    target.put("port", 0);
    target.put("protocol", "DoT");
    assertThat(problems(with("targetIps", List.of(target))))
        .containsExactly(
            "expected ip to contain a valid IPv4 address, got: fd00::1",
            "expected ipv6 to contain a valid IPv6 address, got: 10.0.0.1",
            "expected port to be in the range (1 - 65535), got 0",
            "expected protocol to be one of [\"DoH\" \"Do53\" \"DoH-FIPS\"], got DoT");
  }
}
