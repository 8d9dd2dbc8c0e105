package recordsasdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension
  final TestClouds clouds = TestClouds.of(PulumiProgram.project("records-as-data"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).everyNetworkAgreesOn("models.ai.example.internal", "A");
    assertThat(clouds).from("us").resolves("legacy.corp.example.internal", "A").to("10.10.0.20");
  }
}
