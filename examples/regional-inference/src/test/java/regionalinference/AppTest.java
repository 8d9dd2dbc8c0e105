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
    assertThat(clouds.regionalAnswers())
        .hasToString(
            """
            name       asked from               resolves to  endpoint in   distance
            inference  aws/eu in eu-west-1      10.20.0.10   eu-west-1     0 km
            inference  aws/us in us-east-1      10.10.0.10   us-east-1     0 km
            inference  azure/jp in japaneast    10.50.0.10   japaneast     0 km
            inference  azure/we in westeurope   10.31.0.10   europe-west4  176 km
            inference  gcp/hub in europe-west4  10.31.0.10   europe-west4  0 km
            inference  gcp/hub in us-central1   10.30.0.10   us-central1   0 km
            vector-db  aws/eu in eu-west-1      10.20.0.20   eu-west-1     0 km
            vector-db  aws/us in us-east-1      10.10.0.20   us-east-1     0 km
            vector-db  azure/jp in japaneast    10.50.0.20   japaneast     0 km
            vector-db  azure/we in westeurope   10.31.0.20   europe-west4  176 km
            vector-db  gcp/hub in europe-west4  10.31.0.20   europe-west4  0 km
            vector-db  gcp/hub in us-central1   10.30.0.20   us-central1   0 km
            """);
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
}
