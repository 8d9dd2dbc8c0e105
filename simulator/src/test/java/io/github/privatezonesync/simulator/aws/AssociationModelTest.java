package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.ASSOCIATION;
import static io.github.privatezonesync.simulator.aws.AwsStack.AUTHORIZATION;
import static io.github.privatezonesync.simulator.aws.AwsStack.VPC;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssociationModelTest {
  private final AwsStack owner = AwsStack.fresh();
  private final String hub = owner.vpc("hub");
  private final String second = owner.vpc("second");
  private final Live zone = owner.zone("corp.internal", hub);

  @Test
  void associatesWithOneCall() {
    owner.forgetCalls();
    Live association = associate(owner, second);

    assertThat(association.id()).isEqualTo(zone.id() + ":" + second + ":us-east-1");
    assertThat(association.state())
        .isEqualTo(
            Map.of(
                "zoneId",
                zone.id(),
                "vpcId",
                second,
                "vpcRegion",
                "us-east-1",
                "owningAccount",
                "111111111111"));
    assertThat(owner.calls())
        .containsExactly("AssociateVPCWithHostedZone " + zone.id() + " " + second);
  }

  @Test
  void refusesWhatIsAssociatedAlready() {
    assertThat(AwsStack.refusal(() -> associate(owner, hub)))
        .isEqualTo(
            "associating Route 53 Hosted Zone (%s) to EC2 VPC (%s): ConflictingDomainExists: The VPC %s in region us-east-1 has already been associated with the hosted zone %s with the same domain name."
                .formatted(zone.id(), hub, hub, zone.id()));
  }

  @Test
  void takesTwoStepsForAForeignVpc() {
    AwsStack foreign = owner.as("222222222222");
    String vpc = foreign.vpc("lab");
    String refused = AwsStack.refusal(() -> associate(foreign, vpc));
    Live authorization =
        owner.create(AUTHORIZATION, "lab", Map.of("zoneId", zone.id(), "vpcId", vpc));
    Live association = associate(foreign, vpc);
    owner.delete(AUTHORIZATION, authorization);

    assertThat(refused)
        .isEqualTo(
            "associating Route 53 Hosted Zone (%s) to EC2 VPC (%s): NotAuthorizedException: The VPC: %s has not authorized to associate with your hosted zone."
                .formatted(zone.id(), vpc, vpc));
    assertThat(association.state()).containsEntry("owningAccount", "111111111111");
    assertThat(foreign.provider().read(ASSOCIATION, association.id(), Map.of())).isPresent();
  }

  @Test
  void isReplacedByEveryChangeButNotByARegionLeftOut() {
    Live association = associate(owner, second);

    assertThat(diff(association, Map.of("zoneId", "Z9", "vpcId", second)))
        .isEqualTo(new Difference(List.of("zoneId"), List.of("zoneId"), false));
    assertThat(diff(association, Map.of("zoneId", zone.id(), "vpcId", hub)))
        .isEqualTo(new Difference(List.of("vpcId"), List.of("vpcId"), false));
    assertThat(
            diff(
                association,
                Map.of("zoneId", zone.id(), "vpcId", second, "vpcRegion", "eu-west-1")))
        .isEqualTo(new Difference(List.of("vpcRegion"), List.of("vpcRegion"), false));
    assertThat(diff(association, Map.of("zoneId", zone.id(), "vpcId", second)))
        .isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void isImportedWithOrWithoutItsRegion() {
    Live association = associate(owner, second);

    assertThat(
            owner
                .provider()
                .read(ASSOCIATION, zone.id() + ":" + second, Map.of())
                .orElseThrow()
                .state())
        .isEqualTo(association.state());
    assertThat(AwsStack.refusal(() -> owner.provider().read(ASSOCIATION, "Z1", Map.of())))
        .isEqualTo(
            "Unexpected format of ID (\"Z1\"), expected ZONEID:VPCID or ZONEID:VPCID:VPCREGION");
  }

  @Test
  void isGoneForAnyoneButTheOwnerOfTheVpc() {
    Live association = associate(owner, second);

    assertThat(
            owner
                .as("222222222222")
                .provider()
                .read(ASSOCIATION, association.id(), association.state()))
        .isEmpty();
  }

  @Test
  void isGoneWithItsVpc() {
    Live association = associate(owner, second);
    owner.provider().delete(VPC, second, Map.of());

    assertThat(owner.provider().read(ASSOCIATION, association.id(), association.state())).isEmpty();
  }

  @Test
  void isDeletedWithoutCallsWhenItIsGone() {
    Live association = associate(owner, second);
    owner.delete(ASSOCIATION, association);
    owner.forgetCalls().delete(ASSOCIATION, association);
    owner.delete(ZONE, zone);
    owner.forgetCalls().delete(ASSOCIATION, association);

    assertThat(owner.calls()).isEmpty();
  }

  @Test
  void refusesToTakeTheLastVpcOut() {
    Live association = associate(owner, second);
    owner.provider().delete(ASSOCIATION, zone.id() + ":" + hub + ":us-east-1", Map.of());

    assertThat(AwsStack.refusal(() -> owner.delete(ASSOCIATION, association)))
        .isEqualTo(
            "disassociating Route 53 Hosted Zone (%s) from EC2 VPC (%s): LastVPCAssociation: Cannot remove last VPC association for the private zone"
                .formatted(zone.id(), second));
  }

  @Test
  void waitsForSlowDeletesByTryingAgain() {
    Live association = associate(owner, second);
    owner.clouds().slowDeletes(2);
    owner.delete(ASSOCIATION, association);

    assertThat(AwsStack.refusal(() -> associate(owner, second)))
        .contains("ConflictingDomainExists");
    assertThat(AwsStack.refusal(() -> associate(owner, second)))
        .contains("ConflictingDomainExists");
    assertThat(associate(owner, second).id()).isEqualTo(association.id());
  }

  private Live associate(AwsStack stack, String vpc) {
    return stack.create(ASSOCIATION, "it", Map.of("zoneId", zone.id(), "vpcId", vpc));
  }

  private Difference diff(Live association, Map<String, Object> inputs) {
    return owner.provider().diff(ASSOCIATION, association.inputs(), association.state(), inputs);
  }
}
