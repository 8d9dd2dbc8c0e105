package quickstart;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension final TestClouds clouds = TestClouds.of(PulumiProgram.project("quickstart"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).everyNetworkAgreesOn("chat.ai.example.internal", "A");
    assertThat(clouds)
        .from("lab")
        .resolves("chat.ai.example.internal", "A")
        .to("10.0.1.10", "10.0.1.11");
    assertThat(clouds).from("lab").resolves("chat.ai.example.internal", "MX").hasNoData();
    assertThat(clouds).from("lab").resolves("new.ai.example.internal", "A").isNxDomain();
  }

  @Test
  void declaresWhatItsSnapshotsSay() {
    DeclaredStack stack = PulumiProgram.project("quickstart").run(App::stack);

    assertThat(stack.plan("ai")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
