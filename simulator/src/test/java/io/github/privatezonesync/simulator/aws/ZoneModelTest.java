package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.ASSOCIATION;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneModelTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String eu = stack.in("eu-west-1").vpc("eu");

  @Test
  void givesBackWhatTheSdkHas() {
    Live zone = stack.zone("Corp.Internal.", hub);

    assertThat(zone.id()).isEqualTo("Z0000000000000000003");
    assertThat(zone.state())
        .containsEntry("zoneId", zone.id())
        .containsEntry("arn", "arn:aws:route53:::hostedzone/" + zone.id())
        .containsEntry("name", "corp.internal")
        .containsEntry("comment", "Managed by Pulumi")
        .containsEntry("forceDestroy", false)
        .containsEntry("primaryNameServer", "ns-0.awsdns-00.com.")
        .containsEntry("vpcs", List.of(Map.of("vpcId", hub, "vpcRegion", "us-east-1")));
  }

  @Test
  void isMadeWithOneVpcThenTaggedThenAssociatedWithTheOthers() {
    stack.forgetCalls();
    Live zone =
        stack.create(
            ZONE,
            "zone",
            Map.of(
                "name",
                "corp.internal",
                "tags",
                Map.of("team", "dns"),
                "vpcs",
                List.of(vpc(hub, "us-east-1"), vpc(eu, "eu-west-1"))));

    assertThat(stack.calls())
        .containsExactly(
            "CreateHostedZone " + zone.id() + " corp.internal",
            "ChangeTagsForResource " + zone.id(),
            "AssociateVPCWithHostedZone " + zone.id() + " " + eu);
    assertThat(stack.clouds().snapshot().zones().get(0).networks()).containsExactly(hub, eu);
  }

  @Test
  void isPublicWithoutVpcs() {
    stack.zone("corp.internal");

    assertThat(stack.clouds().snapshot().zones().get(0).isPrivate()).isFalse();
  }

  @Test
  void refusesTheRegionOfTheProviderForAVpcOfAnotherRegion() {
    assertThat(AwsStack.refusal(() -> stack.zone("corp.internal", eu)))
        .isEqualTo(
            "creating Route53 Hosted Zone (corp.internal): InvalidVPCId: The VPC "
                + eu
                + " in region us-east-1 that you provided is not authorized to make the"
                + " association.");
  }

  @Test
  void leavesTheZoneBehindWhenALaterVpcIsRefused() {
    stack.zone("corp.internal", stack.vpc("third"));
    String third = stack.clouds().snapshot().network("third").id();

    assertThat(AwsStack.refusal(() -> stack.zone("corp.internal", hub, third)))
        .startsWith("associating Route53 Hosted Zone (")
        .endsWith("with the same domain name.");
    assertThat(stack.clouds().snapshot().zones()).hasSize(2);
  }

  @Test
  void overlooksCaseDotAndOrder() {
    Live zone =
        stack.create(
            ZONE,
            "zone",
            Map.of(
                "name",
                "corp.internal",
                "vpcs",
                List.of(vpc(eu, "eu-west-1"), Map.of("vpcId", hub))));
    Map<String, Object> inputs = new HashMap<>(zone.inputs());
    inputs.put("name", "CORP.internal.");
    inputs.put("vpcs", List.of(Map.of("vpcId", hub), vpc(eu, "eu-west-1")));

    assertThat(diff(zone, inputs)).isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void isReplacedByAnotherName() {
    Live zone = stack.zone("corp.internal", hub);

    assertThat(diff(zone, Map.of("name", "other.internal")).replace()).containsExactly("name");
    assertThat(diff(zone, Map.of("name", Unknown.VALUE)).replace()).containsExactly("name");
  }

  @Test
  void isChangedWhileAVpcIsNotKnown() {
    Live zone = stack.zone("corp.internal", hub);

    assertThat(diff(zone, Map.of("vpcs", List.of(Map.of("vpcId", Unknown.VALUE)))))
        .isEqualTo(new Difference(List.of("vpcs"), List.of(), false));
  }

  @Test
  void addsVpcsBeforeItRemovesAny() {
    Live zone = stack.zone("corp.internal", hub);
    stack.forgetCalls();

    Live changed =
        stack.update(ZONE, zone, with(zone, Map.of("vpcs", List.of(vpc(eu, "eu-west-1")))));

    assertThat(stack.calls())
        .containsExactly(
            "AssociateVPCWithHostedZone " + zone.id() + " " + eu,
            "DisassociateVPCFromHostedZone " + zone.id() + " " + hub);
    assertThat(changed.state())
        .containsEntry("vpcs", List.of(Map.of("vpcId", eu, "vpcRegion", "eu-west-1")));
  }

  @Test
  void changesCommentTagsAndForceDestroyInPlace() {
    Live zone = stack.zone("corp.internal", hub);
    stack.forgetCalls();
    Map<String, Object> inputs =
        with(zone, Map.of("comment", "ours", "tags", Map.of("team", "dns"), "forceDestroy", true));

    assertThat(diff(zone, inputs).changed()).containsExactly("comment", "forceDestroy", "tags");
    Live changed = stack.update(ZONE, zone, inputs);

    assertThat(changed.state())
        .containsEntry("comment", "ours")
        .containsEntry("tags", Map.of("team", "dns"))
        .containsEntry("forceDestroy", true);
    assertThat(stack.calls())
        .containsExactly(
            "UpdateHostedZoneComment " + zone.id(), "ChangeTagsForResource " + zone.id());
  }

  @Test
  void fightsWithAssociationsOnceItsStateShowsThem() {
    Live zone = stack.zone("corp.internal", hub);
    stack.in("eu-west-1").create(ASSOCIATION, "eu", Map.of("zoneId", zone.id(), "vpcId", eu));

    assertThat(diff(zone, zone.inputs()).changed()).isEmpty();
    Live refreshed =
        stack.provider().refresh(ZONE, zone.id(), zone.inputs(), zone.state()).orElseThrow();
    assertThat(
            stack.provider().diff(ZONE, zone.inputs(), refreshed.state(), zone.inputs()).changed())
        .containsExactly("vpcs");
    stack.update(ZONE, refreshed, zone.inputs());

    assertThat(stack.clouds().snapshot().zones().get(0).networks()).containsExactly(hub);
  }

  @Test
  void takesLiveVpcsForInputsInARefresh() {
    Live zone = stack.zone("corp.internal", hub);
    stack.in("eu-west-1").create(ASSOCIATION, "eu", Map.of("zoneId", zone.id(), "vpcId", eu));

    assertThat(
            stack
                .provider()
                .refresh(ZONE, zone.id(), zone.inputs(), zone.state())
                .orElseThrow()
                .inputs())
        .containsEntry(
            "vpcs",
            List.of(
                Map.of("vpcId", hub, "vpcRegion", "us-east-1"),
                Map.of("vpcId", eu, "vpcRegion", "eu-west-1")));
  }

  @Test
  void isDeletedWithoutCallsWhenItIsGone() {
    Live zone = stack.zone("corp.internal", hub);

    stack.delete(ZONE, zone);
    stack.forgetCalls().delete(ZONE, zone);

    assertThat(stack.calls()).isEmpty();
    assertThat(stack.provider().read(ZONE, zone.id(), Map.of())).isEmpty();
  }

  @Test
  void refusesToGoWithRecordSetsInIt() {
    Live zone = stack.zone("corp.internal", hub);
    stack.record(zone, "db.corp.internal", "A", "10.0.0.1");

    assertThat(AwsStack.refusal(() -> stack.delete(ZONE, zone)))
        .isEqualTo(
            "deleting Route53 Hosted Zone ("
                + zone.id()
                + "): HostedZoneNotEmpty: The specified hosted zone contains non-required resource"
                + " record sets and so cannot be deleted.");
  }

  @Test
  void emptiesItselfByTheHundredWhenItIsForced() {
    Live zone = stack.zone("corp.internal", hub);
    for (int i = 0; i < 101; i++) {
      stack.record(zone, "h" + i + ".corp.internal", "A", "10.0.0.1");
    }
    Live forced = stack.update(ZONE, zone, with(zone, Map.of("forceDestroy", true)));
    stack.forgetCalls().delete(ZONE, forced);

    assertThat(stack.calls())
        .containsExactly(
            "ChangeResourceRecordSets " + zone.id() + " 100 deletions",
            "ChangeResourceRecordSets " + zone.id() + " 1 deletions",
            "DeleteHostedZone " + zone.id() + " corp.internal");
  }

  @Test
  void isImportedByItsIdWithOrWithoutPath() {
    Live zone = stack.zone("corp.internal", hub);

    Live imported = stack.provider().read(ZONE, "/hostedzone/" + zone.id(), Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo(zone.id());
    assertThat(imported.inputs())
        .isEqualTo(
            Map.of(
                "name",
                "corp.internal",
                "comment",
                "Managed by Pulumi",
                "vpcs",
                List.of(Map.of("vpcId", hub, "vpcRegion", "us-east-1"))));
  }

  @Test
  void isNotReadByAnotherAccount() {
    Live zone = stack.zone("corp.internal", hub);

    assertThat(
            AwsStack.refusal(
                () -> stack.as("222222222222").provider().read(ZONE, zone.id(), Map.of())))
        .isEqualTo(
            "reading Route53 Hosted Zone ("
                + zone.id()
                + "): AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not"
                + " authorized to access this resource");
  }

  @Test
  void isNamedByTheProviderAndKeepsThatName() {
    Checked first = stack.provider().check(ZONE, "zone", Map.of(), "seed");
    Checked again = stack.provider().check(ZONE, "zone", first.inputs(), Map.of(), "other seed");
    Checked replaced = stack.provider().check(ZONE, "zone", Map.of(), "other seed");

    assertThat((String) first.inputs().get("name")).matches("zone-[0-9a-f]{7}");
    assertThat(again.inputs()).isEqualTo(first.inputs());
    assertThat(replaced.inputs().get("name")).isNotEqualTo(first.inputs().get("name"));
  }

  @Test
  void wantsToGoFirstWhenItIsReplacedUnderTheSameName() {
    Live zone = stack.zone("corp.internal", hub);

    assertThat(diff(zone, with(zone, Map.of("delegationSetId", "N1"))))
        .isEqualTo(new Difference(List.of("delegationSetId"), List.of("delegationSetId"), true));
  }

  @Test
  void findsInputsWrong() {
    Map<String, Object> inputs =
        Map.of(
            "name",
            "x".repeat(1_025),
            "comment",
            "x".repeat(257),
            "delegationSetId",
            "N1",
            "vpcs",
            List.of(Map.of("vpcId", hub)));

    assertThat(stack.provider().check(ZONE, "zone", inputs, "seed").failures())
        .containsExactly(
            new Failure("name", "expected length of name to be in the range (1 - 1024)"),
            new Failure("comment", "expected length of comment to be in the range (0 - 256)"),
            new Failure("delegationSetId", "\"delegation_set_id\": conflicts with vpc"));
  }

  private Difference diff(Live zone, Map<String, Object> changes) {
    return stack.provider().diff(ZONE, zone.inputs(), zone.state(), with(zone, changes));
  }

  private static Map<String, Object> with(Live zone, Map<String, Object> changes) {
    Map<String, Object> inputs = new HashMap<>(zone.inputs());
    inputs.putAll(changes);
    inputs.putIfAbsent("forceDestroy", false);
    return inputs;
  }

  private static Map<String, Object> vpc(String id, String region) {
    return Map.of("vpcId", id, "vpcRegion", region);
  }
}
