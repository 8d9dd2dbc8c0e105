package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.ASSOCIATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleAssociationModelTest {
  private final ResolverStack stack = ResolverStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String spoke = stack.vpc("spoke");
  private final String a = stack.subnet(hub, "10.0.1.0/24");
  private final String b = stack.subnet(hub, "10.0.2.0/24");
  private final Live outbound = stack.endpoint("OUTBOUND", hub, a, b);
  private final Live rule = stack.rule("corp.example", outbound, "10.9.0.53");

  private static String refusal(ThrowingCallable operation) {
    return AwsStack.refusal(operation)
        .replaceFirst("^creating Route53 Resolver Rule Association: ", "");
  }

  @Test
  void isReadImportedUnchangedAndDeleted() {
    Live association = stack.associate(rule, spoke);

    Live imported =
        stack.aws().provider().read(ASSOCIATION, association.id(), Map.of()).orElseThrow();
    assertThat(association.id()).startsWith("rslvr-rrassoc-");
    assertThat(imported.inputs())
        .containsEntry("resolverRuleId", rule.id())
        .containsEntry("vpcId", spoke);
    assertThat(
            stack
                .aws()
                .provider()
                .diff(ASSOCIATION, imported.inputs(), imported.state(), imported.inputs())
                .changed())
        .isEmpty();
    assertThat(
            stack
                .aws()
                .provider()
                .diff(
                    ASSOCIATION,
                    imported.inputs(),
                    imported.state(),
                    Map.of("name", "other", "resolverRuleId", "rslvr-rr-9", "vpcId", hub))
                .replace())
        .containsExactly("name", "resolverRuleId", "vpcId");

    stack.aws().delete(ASSOCIATION, association);
    stack.aws().forgetCalls();
    stack.aws().delete(ASSOCIATION, association);
    assertThat(stack.aws().calls()).isEmpty();
  }

  @Test
  void refusesTwoRulesOfOneDomainAndOneRuleTwice() {
    Live same = stack.systemRule("Corp.example.");
    stack.associate(rule, hub);
    String expected =
        "InvalidRequestException: [RSLVR-00802] Cannot associate rules with same domain name with"
            + " same VPC. Conflict with resolver rule \""
            + rule.id()
            + "\"";

    assertThat(refusal(() -> stack.associate(rule, hub))).isEqualTo(expected);
    assertThat(refusal(() -> stack.associate(same, hub))).isEqualTo(expected);
    stack.associate(same, spoke);
  }

  @Test
  void refusesARuleThatAsksTheVpcItself() {
    Live inbound = stack.endpoint("INBOUND", hub, a, b);
    Live back = stack.rule("cloud.example", outbound, "10.9.0.53", "10.0.1.5");

    assertThat(inbound.state().toString()).contains("10.0.1.5");
    assertThat(refusal(() -> stack.associate(back, hub)))
        .isEqualTo(
            "InvalidRequestException: [RSLVR-00804] Cannot associate rule %s to VPC %s because the VPC include an INBOUND resolver endpoints with rule's target IP. Please try a different rule or update rule's target IP."
                .formatted(back.id(), hub));
    stack.associate(back, spoke);
  }

  @Test
  void refusesARuleOrAVpcThatIsNotSeen() {
    String theirs = stack.as("222222222222").vpc("theirs");

    assertThat(
            refusal(
                () ->
                    stack
                        .aws()
                        .create(
                            ASSOCIATION,
                            "it",
                            Map.of("resolverRuleId", "rslvr-rr-9", "vpcId", hub))))
        .isEqualTo(
            "ResourceNotFoundException: [RSLVR-00703] Resolver rule with ID \"rslvr-rr-9\" does not"
                + " exist.");
    assertThat(refusal(() -> stack.associate(rule, theirs)))
        .isEqualTo("InvalidParameterException: The vpc ID '" + theirs + "' does not exist");
    assertThatThrownBy(() -> new ResolverStack(stack.aws().in("eu-west-1")).associate(rule, hub))
        .hasMessageContaining("[RSLVR-00703]")
        .hasMessageContaining(
            "rule '%s' is in the region 'us-east-1', and the call is one in 'eu-west-1'"
                .formatted(rule.id()));
  }

  @Test
  void outlivesItsVpcAndHoldsItsRule() {
    Live association = stack.associate(rule, spoke);
    Live vpc = stack.aws().provider().read(AwsStack.VPC, spoke, Map.of()).orElseThrow();

    stack.aws().delete(AwsStack.VPC, vpc);

    assertThat(AwsStack.refusal(() -> stack.aws().delete(ResolverStack.RULE, rule)))
        .contains("Please disassociate");
    stack.aws().delete(ASSOCIATION, association);
    stack.aws().delete(ResolverStack.RULE, rule);
  }

  @Test
  void refusesMoreThanTwoThousandOfARegion() {
    AwsState state = (AwsState) stack.aws().clouds().snapshot().states().get("aws");
    for (int i = 0; i < 2_000; i++) {
      state = state.with(state.resolvers().with(association("rslvr-rrassoc-" + i, "vpc-x" + i)));
    }
    AwsState full = state;

    assertThatThrownBy(
            () ->
                RuleAssociations.associate(
                    full,
                    association("rslvr-rrassoc-x", spoke),
                    new Caller("111111111111", "us-east-1")))
        .hasMessage(
            "LimitExceededException: Account '111111111111' has exceeded 'max-rule-association'");
  }

  private RuleAssociation association(String id, String vpc) {
    return new RuleAssociation(id, "it", rule.id(), vpc, "111111111111", "us-east-1");
  }
}
