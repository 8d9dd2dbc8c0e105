package gcpmultinetwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("gcp-multi-network").config("gcp:project", "acme-dns"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds)
        .from("shared")
        .resolves("models.example.internal", "A")
        .to("10.0.1.10", "10.0.1.11")
        .via("project acme-dns");
  }
}
