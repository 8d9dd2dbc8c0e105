package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.RULE;
import static io.github.privatezonesync.simulator.aws.ResolverStack.SHARE;
import static io.github.privatezonesync.simulator.aws.ResolverStack.SHARED_RESOURCE;
import static io.github.privatezonesync.simulator.aws.ResolverStack.SHARED_WITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that one account shares with others. */
class ResourceShareModelTest {
  private static final String LAB_ACCOUNT = "222222222222";

  private final ResolverStack stack = ResolverStack.fresh();
  private final ResolverStack lab = stack.as(LAB_ACCOUNT);
  private final String hub = stack.vpc("hub");
  private final String labVpc = lab.vpc("lab");
  private final Live outbound =
      stack.endpoint(
          "OUTBOUND", hub, stack.subnet(hub, "10.0.1.0/24"), stack.subnet(hub, "10.0.2.0/24"));
  private final Live rule = stack.rule("corp.example", outbound, "10.9.0.53");

  private Live refreshed(Live live, String type) {
    return stack.aws().provider().read(type, live.id(), live.state()).orElseThrow();
  }

  private boolean forwardsInLab() {
    return lab.aws()
        .resolve(labVpc, "db.corp.example", "A")
        .path()
        .get(0)
        .contains("rule " + rule.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {LAB_ACCOUNT, "arn:aws:organizations::111111111111:organization/o-abc123"})
  void letsAnotherAccountFollowARule(String principal) {
    assertThatThrownBy(() -> lab.associate(rule, labVpc))
        .isInstanceOf(OperationFailedException.class)
        .hasMessageContaining("[RSLVR-00703]")
        .hasMessageContaining("make a ResourceShare with a ResourceAssociation of the rule");

    Live share = stack.share("dns");
    stack.shareResource(share, rule);
    stack.shareWith(share, principal);

    lab.associate(rule, labVpc);
    assertThat(forwardsInLab()).isTrue();
    assertThat(refreshed(rule, RULE).state()).containsEntry("shareStatus", "SHARED_BY_ME");
  }

  @Test
  void isSeenByOtherAccountsOnlyAfterSomeCalls() {
    stack.aws().clouds().slowArrivals(2);
    Live share = stack.share("dns");
    stack.shareResource(share, rule);
    stack.shareWith(share, LAB_ACCOUNT);

    assertThatThrownBy(() -> lab.associate(rule, labVpc))
        .hasMessageContaining("[RSLVR-00703]")
        .hasMessageContaining("which does not see it yet (calls until then: 2); try again");
    assertThatThrownBy(() -> lab.associate(rule, labVpc))
        .hasMessageContaining("which does not see it yet (calls until then: 1); try again");
    lab.associate(rule, labVpc);
  }

  @Test
  void takesTheRuleFromVpcsOfOthersWhenItIsUnshared() {
    Live share = stack.share("dns");
    stack.shareResource(share, rule);
    Live principal = stack.shareWith(share, LAB_ACCOUNT);
    Live association = lab.associate(rule, labVpc);
    stack.associate(rule, hub);

    stack.aws().delete(SHARED_WITH, principal);

    assertThat(forwardsInLab()).isFalse();
    assertThat(lab.aws().resolve(labVpc, "db.corp.example", "A").outcome())
        .isEqualTo(Outcome.ELSEWHERE);
    assertThat(lab.aws().provider().read(ResolverStack.ASSOCIATION, association.id(), Map.of()))
        .isEmpty();
    assertThat(stack.aws().resolve(hub, "db.corp.example", "A").path().get(0))
        .contains("rule " + rule.id());
  }

  @Test
  void staysSharedWhileAnotherShareHasIt() {
    Live share = stack.share("dns");
    Live resource = stack.shareResource(share, rule);
    stack.shareWith(share, LAB_ACCOUNT);
    Live second = stack.share("more");
    stack.shareResource(second, rule);
    stack.shareWith(second, LAB_ACCOUNT);
    lab.associate(rule, labVpc);

    stack.aws().delete(SHARED_RESOURCE, resource);
    assertThat(forwardsInLab()).isTrue();

    stack.aws().delete(SHARE, second);
    assertThat(forwardsInLab()).isFalse();
  }

  @Test
  void letsNobodyElseChangeReadTagsOfOrDeleteARule() {
    Live share = stack.share("dns");
    stack.shareResource(share, rule);
    stack.shareWith(share, LAB_ACCOUNT);

    assertThatThrownBy(() -> lab.aws().provider().read(RULE, rule.id(), Map.of()))
        .hasMessageContaining(
            "[RSLVR-00907] You are not authorized to do this operation on shared resource");
    assertThatThrownBy(() -> lab.aws().delete(RULE, rule)).hasMessageContaining("[RSLVR-00907]");
    assertThatThrownBy(
            () ->
                lab.aws()
                    .update(RULE, rule, ResolverStack.forward("corp.example", outbound, "1.1.1.1")))
        .hasMessageContaining("[RSLVR-00907]");
  }

  @Test
  void isReadImportedUnchangedAndChangedInPlace() {
    Live share = stack.share("dns");
    Live imported = stack.aws().provider().read(SHARE, share.id(), Map.of()).orElseThrow();
    stack.aws().forgetCalls();

    assertThat(
            stack
                .aws()
                .provider()
                .diff(SHARE, imported.inputs(), imported.state(), imported.inputs())
                .changed())
        .isEmpty();
    Live changed =
        stack
            .aws()
            .update(
                SHARE,
                share,
                Map.of(
                    "name",
                    "names",
                    "allowExternalPrincipals",
                    true,
                    "tags",
                    Map.of("team", "dns")));
    assertThat(changed.state())
        .containsEntry("name", "names")
        .containsEntry("allowExternalPrincipals", true)
        .containsEntry("tagsAll", Map.of("team", "dns"));
    assertThat(stack.aws().calls())
        .containsExactly("UpdateResourceShare " + share.id(), "TagResource " + share.id());
    assertThat(lab.aws().provider().read(SHARE, share.id(), Map.of())).isEmpty();
  }

  @Test
  void hasMembersWithIdsOfTwoParts() {
    Live share = stack.share("dns");
    Live resource = stack.shareResource(share, rule);
    Live principal = stack.shareWith(share, LAB_ACCOUNT);

    assertThat(resource.id()).isEqualTo(share.id() + "," + rule.state().get("arn"));
    assertThat(principal.id()).isEqualTo(share.id() + "," + LAB_ACCOUNT);
    assertThat(
            stack
                .aws()
                .provider()
                .read(SHARED_WITH, principal.id(), Map.of())
                .orElseThrow()
                .inputs())
        .isEqualTo(Map.of("principal", LAB_ACCOUNT, "resourceShareArn", share.id()));
    assertThat(AwsStack.refusal(() -> stack.shareWith(share, LAB_ACCOUNT)))
        .isEqualTo("RAM Principal Association (" + principal.id() + ") already exists");
    assertThat(
            stack
                .aws()
                .provider()
                .diff(
                    SHARED_WITH,
                    principal.inputs(),
                    principal.state(),
                    Map.of("principal", "333333333333", "resourceShareArn", "arn:aws:ram:::x"))
                .replace())
        .containsExactly("principal", "resourceShareArn");
  }

  @Test
  void refusesWhatIsNotThere() {
    Live share = stack.share("dns");
    String missing = "arn:aws:route53resolver:us-east-1:111111111111:resolver-rule/rslvr-rr-9";

    assertThat(
            AwsStack.refusal(
                () ->
                    stack
                        .aws()
                        .create(
                            SHARED_RESOURCE,
                            "it",
                            Map.of("resourceShareArn", share.id(), "resourceArn", missing))))
        .endsWith("UnknownResourceException: Resource " + missing + " could not be found.");
    assertThat(AwsStack.refusal(() -> lab.shareWith(share, LAB_ACCOUNT)))
        .endsWith("UnknownResourceException: ResourceShare " + share.id() + " could not be found.");
    assertThat(
            AwsStack.refusal(
                () ->
                    stack.shareWith(
                        share, "arn:aws:organizations::111111111111:ou/o-abc123/ou-ab12-abcdefgh")))
        .contains("NotModelled");
  }

  @Test
  void takesResourcesOfOtherServices() {
    Live share = stack.share("net");

    stack
        .aws()
        .create(
            SHARED_RESOURCE,
            "tgw",
            Map.of(
                "resourceShareArn",
                share.id(),
                "resourceArn",
                "arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-1"));
  }

  @Test
  void isCheckedBeforeAnythingIsPlanned() {
    assertThat(
            stack
                .aws()
                .provider()
                .check(
                    SHARED_WITH,
                    "it",
                    Map.of("principal", "2222", "resourceShareArn", "dns"),
                    "seed")
                .failures()
                .stream()
                .map(Failure::reason))
        .containsExactly(
            "\"principal\" (2222) is an invalid ARN",
            "\"resource_share_arn\" (dns) is an invalid ARN");
    assertThat(
            stack
                .aws()
                .provider()
                .check(SHARE, "it", Map.of("permissionArns", List.of("arn:aws:ram::aws:x")), "seed")
                .failures())
        .extracting(Failure::reason)
        .containsExactly("the simulator does not model permissions of a resource share");
  }
}
