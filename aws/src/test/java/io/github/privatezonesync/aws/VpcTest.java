package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.problem.InvalidValue;
import org.junit.jupiter.api.Test;

class VpcTest {
  private static final Vpc US = Vpc.of("us", "vpc-0a1b2c3d4e5f60718", "us-east-1");

  @Test
  void hasKeyIdAndRegion() {
    assertThat(US.key()).isEqualTo("us");
    assertThat(US.info().id()).hasToString("vpc-0a1b2c3d4e5f60718");
    assertThat(US.info().region()).contains("us-east-1");
  }

  @Test
  void markingTheAnchorReturnsACopy() {
    assertThat(US.anchor().isMarked()).isTrue();
    assertThat(US.isMarked()).isFalse();
  }

  @Test
  void aPlanTellsTheAnchorAndOtherAccounts() {
    assertThat(US.info().remark()).isEmpty();
    assertThat(US.anchor().info().remark()).isEqualTo("anchor");
    ForeignAccount.with(
        account -> assertThat(US.account(account).info().remark()).isEqualTo("another account"));
    assertThat(AwsTarget.builder().vpc(US).build().info().networks())
        .extracting(vpc -> vpc.info().remark())
        .containsExactly("anchor");
  }

  @Test
  void takesIdsOfEitherLengthAndOfTests() {
    assertThat(US.canonicalId("vpc-0a1b2c3d")).isEqualTo("vpc-0a1b2c3d");
    assertThat(US.canonicalId("vpc-0a1b2c3d4e5f60718")).isEqualTo("vpc-0a1b2c3d4e5f60718");
    assertThat(US.canonicalId("vpc-hub1")).isEqualTo("vpc-hub1");
  }

  @Test
  void refusesWhatIsNoVpcId() {
    assertThatThrownBy(() -> US.canonicalId("subnet-0a1b2c3d"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "'subnet-0a1b2c3d' is not a VPC id; expected vpc- and letters or digits, such as"
                + " vpc-0a1b2c3d4e5f60718");
  }

  @Test
  void readsWhatIsNullAsAnEmptyText() {
    Vpc vpc = Vpc.of(null, (String) null, null);
    assertThat(vpc.key()).isEmpty();
    assertThat(vpc.info().id()).hasToString("");
    assertThat(vpc.info().clientRegions()).containsExactly("");
  }

  @Test
  void keepsTheMarkWhenItsAccountIsGivenAndTakenOff() {
    ForeignAccount.with(
        account -> {
          Vpc foreign = US.anchor().account(account);
          assertThat(foreign.isMarked()).isTrue();
          assertThat(foreign.anchor().info().remark()).isEqualTo("another account");
          assertThat(foreign.account(null).info().remark()).isEqualTo("anchor");
          assertThat(foreign.account(null).info().account()).isEmpty();
        });
  }

  @Test
  void isOfTheZonesAccountUnlessItIsGivenAnother() {
    assertThat(US.account(null).info().provider()).isEmpty();
    ForeignAccount.with(
        account -> assertThat(US.account(account).info().provider()).contains(account));
  }
}
