package io.github.privatezonesync.testkit.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.PaperStack;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReceivedResourcesTest {
  private final DeclaredStack twoTargets = run("p", PaperStack::defineInTwoTargets);

  private static DeclaredStack run(String project, Consumer<Context> stack) {
    return PulumiProgram.project(project).run(stack);
  }

  @Test
  void areAsPlannedWhereAllWasReceived() {
    assertThat(ReceivedResources.differences(twoTargets.plan("dns"), twoTargets)).isEmpty();
  }

  @Test
  void areNotWhereOneIsMissingOrWasNotPlanned() {
    DeclaredStack one = run("p", PaperStack::define);

    assertThat(ReceivedResources.differences(twoTargets.plan("dns"), one))
        .contains(
            "not planned: paper:dns:Zone 'dns/paper/zone'",
            "planned, but not received: paper:dns:Record 'dns/west/record/both'")
        .hasSize(6 + 9);
  }

  @Test
  void areNotWhereTheNameInTheCloudIsAnother() {
    DeclaredStack other = run("other", PaperStack::defineInTwoTargets);

    assertThat(ReceivedResources.differences(twoTargets.plan("dns"), other))
        .hasSize(4)
        .allMatch(line -> line.matches("named otherwise than '.*': paper:dns:(Zone|Link) '.*'"));
  }
}
