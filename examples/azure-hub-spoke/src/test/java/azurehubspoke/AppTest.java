package azurehubspoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension
  final TestClouds clouds = TestClouds.of(PulumiProgram.project("azure-hub-spoke"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).from("spoke").resolves("models.example.internal", "A").to("10.40.1.10");
  }
}
