package awslatency;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension final TestClouds clouds = TestClouds.of(PulumiProgram.project("aws-latency"));

  @Test
  void everyVpcGetsOneOfTheEndpoints() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
  }

  @Test
  void thePlanSaysWhatEachVpcMayGet() {
    DeclaredStack stack = PulumiProgram.project("aws-latency").run(App::stack);

    assertThat(stack.plan("internal").answers().rows())
        .hasSize(4)
        .allSatisfy(
            row -> {
              assertThat(row.endpoints()).isEqualTo("ap-northeast-1 or eu-west-1 or us-east-1");
              assertThat(row.choice().reason()).isEqualTo("decided by AWS");
            });
  }

  @Test
  void aDrainedRegionAnswersNobody() {
    PulumiProgram program =
        PulumiProgram.project("aws-latency").config("aws-latency:drain", "eu-west-1");
    TestClouds drained = TestClouds.of(program);

    DeclaredStack stack = drained.deploy(App::stack);

    assertThat(drained).answersAsPlanned();
    assertThat(stack.plan("internal").answers().rows())
        .allSatisfy(row -> assertThat(row.endpoints()).isEqualTo("ap-northeast-1 or us-east-1"));
  }

  @Test
  void everyNameSurvivesTheLossOfARegion() {
    DeclaredStack stack = PulumiProgram.project("aws-latency").run(App::stack);

    assertThat(RegionLossDrill.of(stack.plan("internal"))).everyNameSurvivesTheLossOfAnyOneRegion();
  }
}
