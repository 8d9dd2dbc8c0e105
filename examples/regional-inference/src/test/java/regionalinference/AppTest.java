package regionalinference;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  private static final String INFERENCE = "inference.ai.example.internal";

  @RegisterExtension
  final TestClouds clouds = TestClouds.of(PulumiProgram.project("regional-inference"));

  @Test
  void everyNetworkGetsTheNearestEndpoint() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).from("us").resolves(INFERENCE, "A").to("10.10.0.10");
    assertThat(clouds).from("eu").resolves(INFERENCE, "A").to("10.20.0.10");
    assertThat(clouds).from("hub", "us-central1").resolves(INFERENCE, "A").to("10.30.0.10");
    assertThat(clouds).from("we").resolves(INFERENCE, "A").to("10.31.0.10");
    assertThat(clouds).from("jp").resolves(INFERENCE, "A").to("10.50.0.10");
  }

  @Test
  void aDrainedRegionAnswersNobody() {
    TestClouds drained =
        TestClouds.of(
            PulumiProgram.project("regional-inference")
                .config("regional-inference:drain", "us-east-1"));

    drained.deploy(App::stack);

    assertThat(drained).answersAsPlanned();
    assertThat(drained).from("us").resolves(INFERENCE, "A").to("10.30.0.10");
  }

  @Test
  void everyNameSurvivesTheLossOfARegion() {
    DeclaredStack stack = PulumiProgram.project("regional-inference").run(App::stack);

    assertThat(RegionLossDrill.of(stack.plan("ai"))).everyNameSurvivesTheLossOfAnyOneRegion();
  }

  @Test
  void declaresWhatItsSnapshotsSay() {
    DeclaredStack stack = PulumiProgram.project("regional-inference").run(App::stack);

    assertThat(stack.plan("ai")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
