package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StackTest {
  @RegisterExtension final TestClouds clouds = TestClouds.of(PulumiProgram.project("consumer"));

  @Test
  void theNetworkResolvesTheDatabase() {
    clouds.deploy(Stack::define);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).from("eu").resolves("data.example.internal", "A").to("10.0.4.7");
  }
}
