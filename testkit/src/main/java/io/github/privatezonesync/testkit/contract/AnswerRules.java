package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule about what networks resolve: ANSWER-1. */
abstract class AnswerRules extends NameRules {
  /**
   * Deployed to simulated clouds, every network resolves every record set of the golden ones, of
   * every kind of name and of difficult values, as the plan promised: values and TTL. For regional
   * services, every client gets what {@link SyncPlan#answers()} says.
   *
   * <p>When it fails: the message shows the path of each wrong answer. The simulator decodes inputs
   * as the cloud's documentation says, so a rendering that passes the rules of records may still
   * mean something else to the cloud. Or the cloud refuses a resource and says why.
   */
  @Test
  @DisplayName("ANSWER-1 lets every network resolve what the plan promised")
  protected void letsEveryNetworkResolveWhatThePlanPromised() {
    List<RecordSetArgs> records = new ArrayList<>(recordsOfOtherTtls());
    records.addAll(recordsOfEveryKindOfName());
    records.addAll(recordsOfDifficultValues());
    List<RegionalService> services = simpleServices();
    RecordSetArgs[] all = records.toArray(RecordSetArgs[]::new);
    SimulatedClouds clouds = clouds();
    DeclaredStack stack =
        program().on(clouds).run(ctx -> define(Stage.args(target(ownNetworks()), all, services)));
    assertThat(stack.zones())
        .as("networks, record sets and answers that were asked for")
        .allSatisfy(
            zone -> {
              assertThat(zone.networks()).hasSize(ownNetworks().networks().size());
              assertThat(zone.recordSets())
                  .hasSizeGreaterThanOrEqualTo(records.size() + services.size());
              assertThat(zone.answers())
                  .hasSizeGreaterThanOrEqualTo(zone.networks().size() * services.size());
            });
    assertThat(stack.zones())
        .flatMap(zone -> PlannedAnswers.broken(zone, clouds.snapshot()))
        .as("answers that are not as planned")
        .isEmpty();
  }

  /**
   * A service that every cloud has, and a nearest() service if the cloud answers regions
   * differently.
   */
  private List<RegionalService> simpleServices() {
    List<RegionalService> services = new ArrayList<>();
    if (!regions().isEmpty()) {
      services.add(Services.of(this, "every-endpoint").all());
      if (has(Route.Kind.BY_REGION)) {
        services.add(Services.of(this, "near-endpoint").nearest());
      }
    }
    return services;
  }
}
