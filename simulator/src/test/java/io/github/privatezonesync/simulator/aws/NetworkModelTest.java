package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkModelTest {
  private final AwsStack stack = AwsStack.fresh();

  @Test
  void hasDnsSupportButNoDnsHostnamesAtFirst() {
    Live vpc = stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16"));

    assertThat(vpc.id()).isEqualTo("vpc-00000000000000001");
    assertThat(vpc.state())
        .containsEntry("enableDnsSupport", true)
        .containsEntry("enableDnsHostnames", false)
        .containsEntry("ownerId", "111111111111")
        .containsEntry("arn", "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-00000000000000001");
    assertThat(stack.calls()).containsExactly("CreateVpc vpc-00000000000000001");
  }

  @Test
  void setsAttributesWithOneCallEach() {
    stack.create(
        VPC,
        "hub",
        Map.of("cidrBlock", "10.0.0.0/16", "enableDnsSupport", false, "enableDnsHostnames", true));

    assertThat(stack.calls())
        .containsExactly(
            "CreateVpc vpc-00000000000000001",
            "ModifyVpcAttribute vpc-00000000000000001 enableDnsHostnames",
            "ModifyVpcAttribute vpc-00000000000000001 enableDnsSupport");
  }

  @Test
  void changesAttributesAndTagsInPlace() {
    Live vpc = stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16"));
    stack.forgetCalls();
    Map<String, Object> inputs =
        Map.of(
            "cidrBlock",
            "10.0.0.0/16",
            "enableDnsSupport",
            true,
            "enableDnsHostnames",
            true,
            "tags",
            Map.of("team", "dns"));

    assertThat(stack.provider().diff(VPC, vpc.inputs(), vpc.state(), inputs).changed())
        .containsExactly("enableDnsHostnames", "tags");
    Live changed = stack.update(VPC, vpc, inputs);

    assertThat(changed.state())
        .containsEntry("enableDnsHostnames", true)
        .containsEntry("tags", Map.of("team", "dns"));
    assertThat(stack.calls())
        .containsExactly(
            "ModifyVpcAttribute vpc-00000000000000001 enableDnsHostnames",
            "CreateTags vpc-00000000000000001");
  }

  @Test
  void keepsHostnamesThatTheProgramDoesNotMention() {
    Live vpc =
        stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16", "enableDnsHostnames", true));

    Live changed = stack.update(VPC, vpc, Map.of("cidrBlock", "10.0.0.0/16"));

    assertThat(changed.state()).containsEntry("enableDnsHostnames", true);
  }

  @Test
  void isReplacedWhenItsAddressesChange() {
    Live vpc = stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16"));

    assertThat(
            stack
                .provider()
                .diff(
                    VPC,
                    vpc.inputs(),
                    vpc.state(),
                    Map.of("cidrBlock", "10.1.0.0/16", "enableDnsSupport", true)))
        .isEqualTo(new Difference(List.of("cidrBlock"), List.of("cidrBlock"), false));
    assertThat(
            stack
                .provider()
                .diff(
                    VPC,
                    vpc.inputs(),
                    vpc.state(),
                    Map.of("cidrBlock", Unknown.VALUE, "enableDnsSupport", true)))
        .isEqualTo(new Difference(List.of("cidrBlock"), List.of("cidrBlock"), false));
  }

  @Test
  void isSeenByItsAccountAndRegionOnly() {
    Live vpc = stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16"));

    assertThat(stack.provider().read(VPC, vpc.id(), Map.of())).isPresent();
    assertThat(stack.in("eu-west-1").provider().read(VPC, vpc.id(), Map.of())).isEmpty();
    assertThat(stack.as("222222222222").provider().read(VPC, vpc.id(), Map.of())).isEmpty();
    assertThat(
            AwsStack.refusal(
                () -> stack.in("eu-west-1").update(VPC, vpc, Map.of("cidrBlock", "10.0.0.0/16"))))
        .isEqualTo(
            "updating EC2 VPC (vpc-00000000000000001): InvalidVpcID.NotFound: The vpc ID"
                + " 'vpc-00000000000000001' does not exist");
  }

  @Test
  void isImportedWithItsInputs() {
    Live vpc =
        stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16", "enableDnsHostnames", true));

    assertThat(stack.provider().read(VPC, vpc.id(), Map.of()).orElseThrow().inputs())
        .isEqualTo(
            Map.of(
                "cidrBlock", "10.0.0.0/16", "enableDnsHostnames", true, "enableDnsSupport", true));
  }

  @Test
  void isDeletedAndThenGone() {
    Live vpc = stack.create(VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16"));

    stack.delete(VPC, vpc);
    stack.forgetCalls().delete(VPC, vpc);

    assertThat(stack.provider().read(VPC, vpc.id(), Map.of())).isEmpty();
    assertThat(stack.calls()).isEmpty();
  }

  @Test
  void isDeletedUnderAZoneThatKeepsItsId() {
    String vpc = stack.vpc("hub");
    stack.zone("corp.internal", vpc);

    stack.provider().delete(VPC, vpc, Map.of());

    assertThat(stack.clouds().snapshot().zones().get(0).networks()).containsExactly(vpc);
    assertThat(stack.clouds().snapshot().networks()).isEmpty();
  }

  @Test
  void namesWhatIsOfTheWrongKind() {
    Checked wrong =
        stack
            .provider()
            .check(VPC, "hub", Map.of("cidrBlock", List.of(1), "enableDnsSupport", "yes"), "seed");

    assertThat(wrong.failures())
        .containsExactly(
            new Failure("cidrBlock", "cidrBlock: expected text, got '[1]'"),
            new Failure("enableDnsSupport", "enableDnsSupport: expected a boolean, got 'yes'"));
  }
}
