package threeclouds;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension final TestClouds clouds = TestClouds.of(PulumiProgram.project("three-clouds"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).everyNetworkAgreesOn("models.ai.example.internal", "A");
  }

  @Test
  void declaresWhatItsSnapshotsSay() {
    DeclaredStack stack =
        PulumiProgram.project("three-clouds")
            .outputs("gcp:compute/address:Address", made -> Map.of("address", "10.0.1.10"))
            .run(App::stack);

    assertThat(stack.plan("ai")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
