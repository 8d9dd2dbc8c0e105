package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The look-up functions of the provider. */
class FunctionsTest {
  private static final String GET_ZONE = "aws:route53/getZone:getZone";
  private static final String GET_VPC = "aws:ec2/getVpc:getVpc";

  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final String second = stack.vpc("second");
  private final Live zone =
      stack.create(
          ZONE,
          "zone",
          Map.of(
              "name",
              "corp.internal",
              "tags",
              Map.of("team", "dns"),
              "vpcs",
              List.of(Map.of("vpcId", hub))));

  @Test
  void findsAZoneByIdNameVpcAndTags() {
    stack.zone("corp.internal", second);
    stack.record(zone, "db.corp.internal", "A", "10.0.0.1");

    for (Map<String, Object> arguments :
        List.<Map<String, Object>>of(
            Map.of("zoneId", zone.id()),
            Map.of("name", "Corp.Internal.", "vpcId", hub),
            Map.of("name", "corp.internal", "privateZone", true, "tags", Map.of("team", "dns")))) {
      assertThat(stack.provider().invoke(GET_ZONE, arguments))
          .containsEntry("zoneId", zone.id())
          .containsEntry("name", "corp.internal")
          .containsEntry("privateZone", true)
          .containsEntry("resourceRecordSetCount", 3)
          .containsEntry("tags", Map.of("team", "dns"));
    }
  }

  @Test
  void findsNoPrivateZoneUnlessItIsAskedForOne() {
    assertThat(
            AwsStack.refusal(
                () -> stack.provider().invoke(GET_ZONE, Map.of("name", "corp.internal"))))
        .isEqualTo("no matching Route 53 Hosted Zone found");
  }

  @Test
  void refusesToChooseBetweenZones() {
    stack.zone("corp.internal", second);

    assertThat(
            AwsStack.refusal(
                () ->
                    stack
                        .provider()
                        .invoke(GET_ZONE, Map.of("name", "corp.internal", "privateZone", true))))
        .isEqualTo(
            "multiple Route 53 Hosted Zones matched; use additional constraints to reduce matches"
                + " to a single Route 53 Hosted Zone");
  }

  @Test
  void findsAVpcOfTheCallersAccountAndRegion() {
    assertThat(stack.provider().invoke(GET_VPC, Map.of("id", hub)))
        .containsEntry("id", hub)
        .containsEntry("cidrBlock", "10.0.0.0/16")
        .containsEntry("enableDnsSupport", true)
        .containsEntry("enableDnsHostnames", true);
    assertThat(
            AwsStack.refusal(
                () -> stack.in("eu-west-1").provider().invoke(GET_VPC, Map.of("id", hub))))
        .isEqualTo("no matching EC2 VPC found");
    assertThat(AwsStack.refusal(() -> stack.provider().invoke(GET_VPC, Map.of())))
        .isEqualTo(
            "multiple EC2 VPCs matched; use additional constraints to reduce matches to a single"
                + " EC2 VPC");
  }

  @Test
  void refusesFiltersThatItDoesNotModel() {
    assertThat(
            AwsStack.refusal(
                () ->
                    stack
                        .provider()
                        .invoke(
                            GET_VPC,
                            Map.of(
                                "filters",
                                List.of(Map.of("name", "tag:Name", "values", List.of("hub")))))))
        .isEqualTo(
            "NotModelled: the simulator does not model the argument 'filters' of"
                + " aws:ec2/getVpc:getVpc");
  }

  @Test
  void tellsWhoCalls() {
    assertThat(
            stack
                .as("222222222222")
                .provider()
                .invoke("aws:index/getCallerIdentity:getCallerIdentity", Map.of()))
        .containsEntry("accountId", "222222222222")
        .containsEntry("arn", "arn:aws:iam::222222222222:user/simulator");
  }

  @Test
  void tellsTheRegion() {
    assertThat(stack.in("eu-west-1").provider().invoke("aws:index/getRegion:getRegion", Map.of()))
        .containsEntry("name", "eu-west-1")
        .containsEntry("endpoint", "ec2.eu-west-1.amazonaws.com");
    assertThat(
            AwsStack.refusal(
                () ->
                    stack
                        .provider()
                        .invoke("aws:index/getRegion:getRegion", Map.of("endpoint", "x"))))
        .isEqualTo(
            "NotModelled: the simulator does not model the argument 'endpoint' of"
                + " aws:index/getRegion:getRegion");
  }
}
