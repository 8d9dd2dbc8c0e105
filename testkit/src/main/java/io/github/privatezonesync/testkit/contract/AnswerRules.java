package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule of what networks get to see: ANSWER-1. */
abstract class AnswerRules extends NameRules {
  /**
   * Deployed to simulated clouds, every network resolves every record set of the golden ones, of
   * every kind of name and of difficult values, as the plan promised: values and TTL.
   *
   * <p>When it fails: the message tells the path of each wrong answer. The simulator decodes inputs
   * as the cloud's documentation says, so that a rendering that the rules of records pass may still
   * mean something else to the cloud; or the cloud refuses a resource and says why.
   */
  @Test
  @DisplayName("ANSWER-1 lets every network resolve what the plan promised")
  protected void letsEveryNetworkResolveWhatThePlanPromised() {
    List<RecordSetArgs> records = new ArrayList<>(goldenRecords());
    records.addAll(recordsOfEveryKindOfName());
    records.addAll(recordsOfDifficultValues());
    RecordSetArgs[] all = records.toArray(RecordSetArgs[]::new);
    SimulatedClouds clouds = clouds();
    DeclaredStack stack =
        Stage.program()
            .on(clouds)
            .run(
                ctx ->
                    Stage.declare(Stage.args(Stage.DOMAIN, List.of(target(ownNetworks())), all)));
    assertThat(stack.zones())
        .as("networks and record sets that were asked for")
        .allSatisfy(
            zone -> {
              assertThat(zone.networks()).hasSize(ownNetworks().networks().size());
              assertThat(zone.recordSets()).hasSize(all.length);
            });
    assertThat(stack.zones())
        .flatMap(zone -> PlannedAnswers.broken(zone, clouds.snapshot()))
        .as("answers that are not as planned")
        .isEmpty();
  }
}
