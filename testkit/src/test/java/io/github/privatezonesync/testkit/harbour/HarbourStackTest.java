package io.github.privatezonesync.testkit.harbour;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import io.github.privatezonesync.testkit.show.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stack in a cloud of one's own is tested and shown as those in other clouds. */
class HarbourStackTest {
  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("dns"))
          .on(new HarbourCloud())
          .network(new SimulatedNetwork("harbour", "dock-1", "bergen", "owner", "north"))
          .network(new SimulatedNetwork("harbour", "dock-2", "cadiz", "owner", "south"));

  static void stack(Context ctx) {
    PrivateZoneSync dns =
        new PrivateZoneSync(
            "dns",
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(
                    HarbourTarget.builder()
                        .key("harbour")
                        .dock(Dock.of("bergen", "dock-1", "north"))
                        .dock(Dock.of("cadiz", "dock-2", "south"))
                        .build())
                .records(a("db", "10.0.4.7"))
                .services(
                    RegionalService.named("api")
                        .endpoint("north", "10.0.1.10")
                        .endpoint("south", "10.0.2.10")
                        .nearest())
                .build());
    ctx.export("zones", dns.zones());
  }

  @Test
  void everyDockResolvesEveryName() {
    clouds.deploy(HarbourStackTest::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).everyNetworkAgreesOn("db.corp.internal", "A");
    assertThat(clouds).from("cadiz").resolves("api.corp.internal", "A").to("10.0.2.10");
  }

  @Test
  void aDockThatDoesNotExistIsRefusedInTheWordsOfTheCloud() {
    TestClouds empty = TestClouds.of(PulumiProgram.project("dns")).on(new HarbourCloud());

    assertThat(empty.deployToFailure(HarbourStackTest::stack).failures())
        .anySatisfy(
            failure -> assertThat(failure).matches(".*: NotFound: there is no 'dock-[12]'"));
  }

  @Test
  void theStackIsShown() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    int code =
        Main.run(
            SimulatedClouds.of(List.of(new HarbourCloud())),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            HarbourStackTest.class.getName(),
            "--network=bergen=harbour:dock-1@north",
            "--network=cadiz=harbour:dock-2@south");

    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("api   harbour/cadiz in south   10.0.2.10")
        .contains(
            "The engine received what was planned, and every network resolves what was planned.");
  }
}
