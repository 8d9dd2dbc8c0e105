package azurehubspoke;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
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

  @Test
  void declaresWhatItsSnapshotsSay() {
    DeclaredStack stack = PulumiProgram.project("azure-hub-spoke").run(App::stack);

    assertThat(stack.plan("internal")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
