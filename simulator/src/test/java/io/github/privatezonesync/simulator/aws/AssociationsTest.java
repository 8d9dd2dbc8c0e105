package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class AssociationsTest {
  private static final Caller OWNER = new Caller("111111111111", "us-east-1");
  private static final Caller LAB = new Caller("222222222222", "us-east-1");
  private static final Caller STRANGER = new Caller("333333333333", "us-east-1");

  private final AwsState state =
      Zones.createPrivate(
          AwsState.empty()
              .with(vpc("vpc-1", "111111111111"))
              .with(vpc("vpc-2", "111111111111"))
              .with(vpc("vpc-lab", "222222222222")),
          "Z1",
          "corp.internal",
          "",
          in("vpc-1"),
          OWNER);

  @Test
  void associatesMoreVpcs() {
    AwsState after = Associations.associate(state, "Z1", in("vpc-2"), OWNER);

    assertThat(after.zones().get("Z1").vpcs()).containsOnlyKeys("vpc-1", "vpc-2");
  }

  @Test
  void associatesAForeignVpcByItsOwnerOnceTheZoneAllowsIt() {
    AwsState after =
        Associations.associate(
            AuthorizationBeforeAssociation.authorize(state, "Z1", in("vpc-lab"), OWNER),
            "Z1",
            in("vpc-lab"),
            LAB);
    AwsState withdrawn = AuthorizationBeforeAssociation.withdraw(after, "Z1", "vpc-lab", OWNER);

    assertThat(withdrawn.zones().get("Z1").vpcs()).containsOnlyKeys("vpc-1", "vpc-lab");
    assertThat(withdrawn.zones().get("Z1").authorizations()).isEmpty();
  }

  @Test
  void takesAnAuthorizationTwice() {
    AwsState once = AuthorizationBeforeAssociation.authorize(state, "Z1", in("vpc-lab"), OWNER);

    assertThat(AuthorizationBeforeAssociation.authorize(once, "Z1", in("vpc-lab"), OWNER))
        .isEqualTo(once);
  }

  @Test
  void refusesASecondZoneOfTheSameName() {
    AwsState second = Zones.createPrivate(state, "Z2", "Corp.Internal.", "", in("vpc-2"), OWNER);

    assertThat(refusal(second, s -> Associations.associate(s, "Z2", in("vpc-1"), OWNER)))
        .isEqualTo(
            "ConflictingDomainExists: The VPC vpc-1 in region us-east-1 has already been associated"
                + " with the hosted zone Z1 with the same domain name.");
  }

  @Test
  void refusesTheSameZoneAgain() {
    assertThat(refusal(state, s -> Associations.associate(s, "Z1", in("vpc-1"), OWNER)))
        .isEqualTo(
            "ConflictingDomainExists: The VPC vpc-1 in region us-east-1 has already been associated"
                + " with the hosted zone Z1 with the same domain name.");
  }

  @Test
  void takesParentAndChildOnOneVpc() {
    AwsState after = Zones.createPrivate(state, "Z2", "eu.corp.internal", "", in("vpc-1"), OWNER);

    assertThat(after.zones()).hasSize(2);
  }

  @Test
  void refusesAnAssociationThatTheZoneDoesNotAllow() {
    assertThat(refusal(state, s -> Associations.associate(s, "Z1", in("vpc-lab"), LAB)))
        .isEqualTo(
            "NotAuthorizedException: The VPC: vpc-lab has not authorized to associate with your"
                + " hosted zone.");
  }

  @Test
  void refusesAnAssociationByTheOwnerOfTheZoneAlsoWhenItIsAllowed() {
    AwsState allowed = AuthorizationBeforeAssociation.authorize(state, "Z1", in("vpc-lab"), OWNER);

    assertThat(refusal(allowed, s -> Associations.associate(s, "Z1", in("vpc-lab"), OWNER)))
        .isEqualTo(
            "NotAuthorizedException: User: arn:aws:iam::111111111111:user/simulator is not"
                + " authorized to perform: route53:AssociateVPCWithHostedZone on resource:"
                + " arn:aws:ec2:us-east-1:111111111111:vpc/vpc-lab");
  }

  @Test
  void refusesAnAssociationByAThirdAccount() {
    AwsState allowed = AuthorizationBeforeAssociation.authorize(state, "Z1", in("vpc-lab"), OWNER);

    assertThat(refusal(allowed, s -> Associations.associate(s, "Z1", in("vpc-lab"), STRANGER)))
        .isEqualTo(
            "InvalidVPCId: The VPC vpc-lab in region us-east-1 that you provided is not authorized"
                + " to make the association.");
  }

  @Test
  void refusesTheWrongRegion() {
    NetworkReference elsewhere = new NetworkReference("vpc-2", "eu-west-1");
    String refused =
        "InvalidVPCId: The VPC vpc-2 in region eu-west-1 that you provided is not authorized to"
            + " make the association.";

    assertThat(refusal(state, s -> Associations.associate(s, "Z1", elsewhere, OWNER)))
        .isEqualTo(refused);
    assertThat(
            refusal(
                state, s -> AuthorizationBeforeAssociation.authorize(s, "Z1", elsewhere, OWNER)))
        .isEqualTo(refused);
    assertThat(
            refusal(state, s -> Zones.createPrivate(s, "Z2", "b.internal", "", elsewhere, OWNER)))
        .isEqualTo(refused);
  }

  @Test
  void refusesAMissingVpc() {
    assertThat(refusal(state, s -> Associations.associate(s, "Z1", in("vpc-9"), OWNER)))
        .isEqualTo("InvalidVPCId: The VPC ID is invalid.");
    assertThat(
            refusal(
                state, s -> AuthorizationBeforeAssociation.authorize(s, "Z1", in("vpc-9"), OWNER)))
        .isEqualTo("InvalidVPCId: The VPC ID is invalid.");
  }

  @Test
  void refusesAForeignVpcForANewZone() {
    assertThat(
            refusal(
                state, s -> Zones.createPrivate(s, "Z2", "b.internal", "", in("vpc-lab"), OWNER)))
        .isEqualTo(
            "InvalidVPCId: The VPC vpc-lab in region us-east-1 that you provided is not authorized"
                + " to make the association.");
  }

  @Test
  void refusesAMissingZone() {
    String refused = "NoSuchHostedZone: No hosted zone found with ID: Z9";

    assertThat(refusal(state, s -> Associations.associate(s, "Z9", in("vpc-2"), OWNER)))
        .isEqualTo(refused);
    assertThat(refusal(state, s -> Associations.disassociate(s, "Z9", "vpc-2", OWNER)))
        .isEqualTo(refused);
    assertThat(
            refusal(
                state, s -> AuthorizationBeforeAssociation.authorize(s, "Z9", in("vpc-2"), OWNER)))
        .isEqualTo(refused);
    assertThat(
            refusal(state, s -> AuthorizationBeforeAssociation.withdraw(s, "Z9", "vpc-2", OWNER)))
        .isEqualTo(refused);
  }

  @Test
  void refusesAPublicZone() {
    AwsState open = Zones.createPublic(state, "Z2", "example.com", "", OWNER);

    assertThat(refusal(open, s -> Associations.associate(s, "Z2", in("vpc-1"), OWNER)))
        .isEqualTo(
            "PublicZoneVPCAssociation: Attempting to associate public zone: Z2 with vpc: vpc-1");
  }

  @Test
  void refusesToTakeTheLastVpcOut() {
    assertThat(refusal(state, s -> Associations.disassociate(s, "Z1", "vpc-1", OWNER)))
        .isEqualTo("LastVPCAssociation: Cannot remove last VPC association for the private zone");
  }

  @Test
  void refusesToTakeOutWhatIsNotAssociated() {
    assertThat(refusal(state, s -> Associations.disassociate(s, "Z1", "vpc-2", OWNER)))
        .isEqualTo(
            "VPCAssociationNotFound: The specified VPC and hosted zone are not currently"
                + " associated.");
  }

  @Test
  void refusesToTakeOutWhatIsOfOthers() {
    assertThat(refusal(state, s -> Associations.disassociate(s, "Z1", "vpc-1", STRANGER)))
        .isEqualTo(
            "AccessDenied: User: arn:aws:iam::333333333333:user/simulator is not authorized to"
                + " access this resource");
  }

  @Test
  void refusesToWithdrawAnAuthorizationThatIsNotThere() {
    assertThat(
            refusal(state, s -> AuthorizationBeforeAssociation.withdraw(s, "Z1", "vpc-lab", OWNER)))
        .isEqualTo(
            "VPCAssociationAuthorizationNotFound: The VPC that you specified is not authorized to"
                + " be associated with the hosted zone.");
  }

  @Test
  void refusesAnAuthorizationForTheZoneOfAnother() {
    assertThat(
            refusal(
                state, s -> AuthorizationBeforeAssociation.authorize(s, "Z1", in("vpc-lab"), LAB)))
        .isEqualTo(
            "AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not authorized to"
                + " access this resource");
  }

  @Test
  void refusesMoreThanThreeHundredVpcs() {
    AwsState many = state;
    for (int i = 0; i < 299; i++) {
      many =
          Associations.associate(
              many.with(vpc("vpc-x" + i, "111111111111")), "Z1", in("vpc-x" + i), OWNER);
    }

    assertThat(refusal(many, s -> Associations.associate(s, "Z1", in("vpc-2"), OWNER)))
        .isEqualTo("LimitsExceeded: Limits Exceeded: Cannot associate more VPCs to hosted zone.");
  }

  @Test
  void refusesMoreThanAThousandAuthorizations() {
    AwsState many = state;
    for (int i = 0; i < 1_000; i++) {
      many =
          AuthorizationBeforeAssociation.authorize(
              many.with(vpc("vpc-x" + i, "222222222222")), "Z1", in("vpc-x" + i), OWNER);
    }

    assertThat(
            refusal(
                many, s -> AuthorizationBeforeAssociation.authorize(s, "Z1", in("vpc-lab"), OWNER)))
        .isEqualTo(
            "TooManyVPCAssociationAuthorizations: Limits Exceeded: Cannot authorize more VPCs for"
                + " hosted zone.");
  }

  @Test
  void letsSlowDeletesStandInTheWayForSoManyCalls() {
    AwsState slow = Associations.associate(state, "Z1", in("vpc-2"), OWNER).withSlowDeletes(2);
    AwsState gone = Associations.disassociate(slow, "Z1", "vpc-2", OWNER).afterCall();
    UnaryOperator<AwsState> again = s -> Associations.associate(s, "Z1", in("vpc-2"), OWNER);
    String refused =
        "ConflictingDomainExists: The VPC vpc-2 in region us-east-1 has already been associated"
            + " with the hosted zone Z1 with the same domain name.";

    assertThat(refusal(gone, again)).isEqualTo(refused);
    assertThat(refusal(gone.afterCall(), again)).isEqualTo(refused);
    assertThat(again.apply(gone.afterCall().afterCall()).zones().get("Z1").vpcs()).hasSize(2);
  }

  private static NetworkReference in(String id) {
    return new NetworkReference(id, "us-east-1");
  }

  private static Network vpc(String id, String account) {
    return new Network(
        id, id, account, "us-east-1", "10.0.0.0/16", true, true, HashTreePMap.empty());
  }

  /** In the words of AWS only. */
  private static String refusal(AwsState state, UnaryOperator<AwsState> call) {
    List<String> messages = new ArrayList<>();
    assertThatThrownBy(() -> call.apply(state))
        .satisfies(refusal -> messages.add(refusal.getMessage()));
    return messages.get(0).replaceFirst("\n.*", "");
  }
}
