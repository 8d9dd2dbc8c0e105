package threeclouds;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppTest {
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
