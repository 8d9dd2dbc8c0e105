package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.SUBNET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubnetModelTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");

  @Test
  void isInTheFirstZoneOfTheRegionUnlessToldOtherwise() {
    Live subnet = create(Map.of("vpcId", hub, "cidrBlock", "10.0.1.0/24"));

    assertThat(subnet.state())
        .containsEntry("availabilityZone", "us-east-1a")
        .containsEntry("ownerId", "111111111111")
        .containsEntry("arn", "arn:aws:ec2:us-east-1:111111111111:subnet/" + subnet.id());
  }

  @Test
  void refusesAMissingVpc() {
    assertThat(AwsStack.refusal(() -> create(Map.of("vpcId", "vpc-9", "cidrBlock", "10.0.1.0/24"))))
        .isEqualTo("creating EC2 Subnet: InvalidVpcID.NotFound: The vpc ID 'vpc-9' does not exist");
  }

  @Test
  void changesTagsInPlaceAndIsReplacedByTheRest() {
    Live subnet = create(Map.of("vpcId", hub, "cidrBlock", "10.0.1.0/24"));
    stack.forgetCalls();

    stack.update(
        SUBNET,
        subnet,
        Map.of("vpcId", hub, "cidrBlock", "10.0.1.0/24", "tags", Map.of("team", "dns")));

    assertThat(stack.calls()).containsExactly("CreateTags " + subnet.id());
    assertThat(
            stack
                .provider()
                .diff(
                    SUBNET,
                    subnet.inputs(),
                    subnet.state(),
                    Map.of(
                        "vpcId",
                        "vpc-9",
                        "cidrBlock",
                        "10.0.2.0/24",
                        "availabilityZone",
                        "us-east-1b"))
                .replace())
        .containsExactly("vpcId", "cidrBlock", "availabilityZone");
  }

  private Live create(Map<String, Object> inputs) {
    return stack.create(SUBNET, "it", inputs);
  }
}
