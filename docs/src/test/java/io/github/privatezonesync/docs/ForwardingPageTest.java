package io.github.privatezonesync.docs;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import awshybridhub.App;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import org.junit.jupiter.api.Test;

/** What the page of forwarding says of the plan. */
class ForwardingPageTest {
  @Test
  void theExampleHasNoFaults() {
    DeclaredStack stack = PulumiProgram.project("aws-hybrid-hub").run(App::stack);

    assertThat(stack.forwarding("hybrid")).hasNoLoops().leavesNoBlackHole().answersAllAlike();
  }

  @Test
  void theNetworkTeamGetsATable() {
    DeclaredStack stack = PulumiProgram.project("aws-hybrid-hub").run(App::stack);

    assertThat(stack.forwarding("hybrid").letIn().toMarkdown())
        .isEqualTo(
            """
            | From | Sources, to be routed back | To | Addresses | Port, UDP and TCP |
            | --- | --- | --- | --- | --- |
            | aws | 10.10.1.11, 10.10.2.11 | servers 'dc' | 10.9.0.53, 10.9.0.54 | 53 |
            | servers 'dc' | 10.9.0.0/24 | aws/hub | 10.10.1.10, 10.10.2.10 | 53 |
            """);
  }
}
