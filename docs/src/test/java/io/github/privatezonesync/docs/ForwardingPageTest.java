package io.github.privatezonesync.docs;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import awshybridhub.App;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
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
  void theLossOfARegionLeavesWhoAsksThereWithoutAnswers() {
    ForwardingPlan plan =
        PulumiProgram.project("three-clouds-and-a-data-centre")
            .on(SimulatedClouds.fresh())
            .run(threecloudsandadatacentre.App::stack)
            .forwarding("everywhere");

    assertThat(plan).survivesTheLossOf("eu-west-1");
    assertThatThrownBy(() -> assertThat(plan).survivesTheLossOf("westeurope"))
        .hasMessageStartingWith(
            """
            without westeurope nobody answers
              'az.example.internal.' from aws/hub
              'az.example.internal.' from gcp/hub
            """);
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
