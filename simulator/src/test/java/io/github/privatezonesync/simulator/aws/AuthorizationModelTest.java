package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.AUTHORIZATION;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorizationModelTest {
  private final AwsStack owner = AwsStack.fresh();
  private final AwsStack lab = owner.as("222222222222");
  private final Live zone = owner.zone("corp.internal", owner.vpc("hub"));
  private final String vpc = lab.vpc("lab");

  @Test
  void isCreatedReadImportedAndDeleted() {
    owner.forgetCalls();
    Live authorization = authorize(owner);

    assertThat(authorization.id()).isEqualTo(zone.id() + ":" + vpc);
    assertThat(authorization.state())
        .isEqualTo(Map.of("zoneId", zone.id(), "vpcId", vpc, "vpcRegion", "us-east-1"));
    assertThat(
            owner
                .provider()
                .read(AUTHORIZATION, authorization.id(), Map.of())
                .orElseThrow()
                .inputs())
        .isEqualTo(authorization.state());
    owner.delete(AUTHORIZATION, authorization);
    owner.delete(AUTHORIZATION, authorization);

    assertThat(owner.provider().read(AUTHORIZATION, authorization.id(), Map.of())).isEmpty();
    assertThat(owner.calls())
        .containsExactly(
            "CreateVPCAssociationAuthorization " + zone.id() + " " + vpc,
            "DeleteVPCAssociationAuthorization " + zone.id() + " " + vpc);
  }

  @Test
  void isReplacedByEveryChange() {
    Live authorization = authorize(owner);

    assertThat(
            owner
                .provider()
                .diff(
                    AUTHORIZATION,
                    authorization.inputs(),
                    authorization.state(),
                    Map.of("zoneId", "Z9", "vpcId", "vpc-9", "vpcRegion", "eu-west-1"))
                .replace())
        .containsExactly("zoneId", "vpcId", "vpcRegion");
  }

  @Test
  void isRefusedToOthersThanTheOwnerOfTheZone() {
    String denied =
        "AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not authorized to access"
            + " this resource";

    assertThat(AwsStack.refusal(() -> authorize(lab)))
        .isEqualTo("creating Route53 VPC Association Authorization: " + denied);
    assertThat(
            AwsStack.refusal(
                () -> lab.provider().read(AUTHORIZATION, zone.id() + ":" + vpc, Map.of())))
        .isEqualTo("listing Route53 VPC Association Authorizations: " + denied);
  }

  @Test
  void isGoneWithItsZone() {
    Live authorization = authorize(owner);
    owner.delete(ZONE, zone);

    assertThat(owner.provider().read(AUTHORIZATION, authorization.id(), Map.of())).isEmpty();
  }

  private Live authorize(AwsStack stack) {
    return stack.create(AUTHORIZATION, "lab", Map.of("zoneId", zone.id(), "vpcId", vpc));
  }
}
