package awscrossaccount;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import org.junit.jupiter.api.Test;

class AppTest {
  @Test
  void declaresWhatItsSnapshotsSay() {
    DeclaredStack stack = PulumiProgram.project("aws-cross-account").run(App::stack);

    assertThat(stack.plan("internal")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
