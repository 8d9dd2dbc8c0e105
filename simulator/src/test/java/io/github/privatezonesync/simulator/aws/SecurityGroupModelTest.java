package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.ResolverStack.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityGroupModelTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");

  private Live create(Map<String, Object> inputs) {
    return stack.create(GROUP, "dns", inputs);
  }

  @Test
  void isOfAVpcAndGivesItsRulesBack() {
    List<Map<String, Object>> dns =
        List.of(
            Map.of(
                "protocol",
                "udp",
                "fromPort",
                53,
                "toPort",
                53,
                "cidrBlocks",
                List.of("10.0.0.0/8")));
    Live group = create(Map.of("vpcId", hub, "name", "dns", "ingress", dns));

    assertThat(group.state())
        .containsEntry("vpcId", hub)
        .containsEntry("ownerId", "111111111111")
        .containsEntry("description", "Managed by Pulumi")
        .containsEntry("ingress", dns)
        .containsEntry("egress", List.of())
        .containsEntry("arn", "arn:aws:ec2:us-east-1:111111111111:security-group/" + group.id());
    Live imported = stack.provider().read(GROUP, group.id(), Map.of()).orElseThrow();
    assertThat(changes(group)).isEmpty();
    assertThat(changes(imported)).isEmpty();
  }

  private List<String> changes(Live group) {
    return stack.provider().diff(GROUP, group.inputs(), group.state(), group.inputs()).changed();
  }

  @Test
  void changesTagsInPlaceAndIsReplacedByTheRest() {
    Live group = create(Map.of("vpcId", hub, "name", "dns"));
    stack.forgetCalls();
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("vpcId", hub);
    inputs.put("name", "dns");
    inputs.put("tags", Map.of("team", "dns"));

    assertThat(stack.update(GROUP, group, inputs).state())
        .containsEntry("tagsAll", Map.of("team", "dns"));
    assertThat(stack.calls()).containsExactly("CreateTags " + group.id());
    assertThat(
            stack
                .provider()
                .diff(
                    GROUP,
                    group.inputs(),
                    group.state(),
                    Map.of("vpcId", "vpc-9", "name", "other", "description", "other"))
                .replace())
        .containsExactly("name", "description", "vpcId");
  }

  @Test
  void refusesASecondOfItsNameInAVpcAndAMissingVpc() {
    create(Map.of("vpcId", hub, "name", "dns"));
    create(Map.of("vpcId", stack.vpc("other"), "name", "dns"));

    assertThat(AwsStack.refusal(() -> create(Map.of("vpcId", hub, "name", "dns"))))
        .isEqualTo(
            "creating Security Group (dns): InvalidGroup.Duplicate: The security group 'dns'"
                + " already exists for VPC '"
                + hub
                + "'");
    assertThat(AwsStack.refusal(() -> create(Map.of("vpcId", "vpc-9", "name", "dns"))))
        .isEqualTo(
            "creating Security Group (dns): InvalidVpcID.NotFound: The vpc ID 'vpc-9' does not"
                + " exist");
    assertThat(AwsStack.refusal(() -> create(Map.of("name", "dns"))))
        .isEqualTo(
            "creating Security Group (dns): VPCIdNotSpecified: No default VPC for this user");
  }

  @Test
  void holdsItsVpc() {
    Live group = create(Map.of("vpcId", hub, "name", "dns"));
    Live vpc = stack.provider().read(AwsStack.VPC, hub, Map.of()).orElseThrow();

    assertThat(AwsStack.refusal(() -> stack.delete(AwsStack.VPC, vpc)))
        .contains("DependencyViolation");

    stack.delete(GROUP, group);
    stack.delete(AwsStack.VPC, vpc);
  }

  @Test
  void isCheckedBeforeAnythingIsPlanned() {
    assertThat(problems(Map.of("vpcId", hub, "name", "sg-dns")))
        .containsExactly("invalid value for name (cannot begin with sg-)");
    assertThat(problems(Map.of("vpcId", hub, "namePrefix", "dns-")))
        .containsExactly("the simulator does not model names of security groups by a prefix");
  }

  private List<String> problems(Map<String, Object> inputs) {
    return stack.provider().check(GROUP, "it", inputs, "seed").failures().stream()
        .map(Failure::reason)
        .toList();
  }
}
