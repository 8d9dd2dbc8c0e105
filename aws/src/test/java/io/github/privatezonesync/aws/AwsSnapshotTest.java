package io.github.privatezonesync.aws;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import com.pulumi.aws.Provider;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** All record types and VPCs of three regions and two accounts, as text to read in a review. */
class AwsSnapshotTest {
  @Test
  void declaresARecordSetOfEveryType() {
    DeclaredStack stack = declare(UnaryOperator.identity());

    assertThat(stack.plan("dns")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }

  @Test
  void declaresExclusiveRecordSetsOfEveryType() {
    DeclaredStack stack = declare(AwsTarget.Builder::exclusiveRecords);

    assertThat(stack.plan("dns")).matchesSnapshot("exclusive-plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("exclusive-resources.txt");
  }

  private static DeclaredStack declare(UnaryOperator<AwsTarget.Builder> change) {
    return PulumiProgram.project("shop")
        .stack("prod")
        .run(
            ctx -> {
              AwsTarget.Builder builder =
                  AwsTarget.builder()
                      .provider(new Provider("network-account"))
                      .vpc(Vpc.of("us", "vpc-0a1b2c3d4e5f60701", "us-east-1").anchor())
                      .vpc(Vpc.of("eu", "vpc-0a1b2c3d4e5f60702", "eu-west-1"))
                      .vpc(
                          Vpc.of("lab", "vpc-0a1b2c3d4e5f60703", "ap-south-1")
                              .account(new Provider("lab-account")));
              AwsTarget target = change.apply(builder).build();
              RecordSetArgs[] records =
                  target.info().capabilities().types().stream()
                      .map(GoldenRecords::of)
                      .toArray(RecordSetArgs[]::new);
              PrivateZoneSync unused = new PrivateZoneSync("dns", Deployed.args(target, records));
            });
  }
}
