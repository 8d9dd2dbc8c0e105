package quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.plan.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionalAnswerTest {
  private final SimulatedClouds clouds = SimulatedClouds.fresh();
  private final SyncPlan plan =
      PulumiProgram.project("quickstart").on(clouds).run(App::stack).plan("ai");

  /** A plan that was not deployed, for one of the networks. */
  private static SyncPlan other(String name) {
    return SyncPlan.of(
        new Identity("quickstart", "dev", "ai"),
        PrivateZoneSyncArgs.builder()
            .domain("ai.example.internal")
            .targets(
                AwsTarget.builder().vpc(Vpc.of("eu", "vpc-1a2b3c4d", "eu-west-1").anchor()).build())
            .services(RegionalService.named(name).endpoint("us-east-1", "10.10.0.10"))
            .build());
  }

  private List<String> differences(SyncPlan planned) {
    return RegionalAnswer.of(planned, clouds.snapshot()).stream()
        .map(RegionalAnswer::difference)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void everyNetworkGetsTheEndpointThatIsPlanned() {
    assertEquals(List.of(), differences(plan));
    assertEquals(7, RegionalAnswer.of(plan, clouds.snapshot()).size());
  }

  @Test
  void tellsWhoGetsAnotherEndpointThanPlanned() {
    assertEquals(
        List.of(
            "aws/eu in eu-west-1 resolves 'inference' to 10.40.0.10,"
                + " planned is 10.10.0.10 in us-east-1"),
        differences(other("inference")));
  }

  @Test
  void tellsWhoGetsNothing() {
    assertEquals(
        List.of(
            "aws/eu in eu-west-1 resolves 'vectors' to NXDOMAIN,"
                + " planned is 10.10.0.10 in us-east-1"),
        differences(other("vectors")));
  }
}
