package quickstart;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.plan.RegionLossDrill;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import io.github.privatezonesync.testkit.show.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  private static final String INFERENCE = "inference.ai.example.internal";

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
  void everyNetworkGetsTheNearestEndpoint() {
    clouds.deploy(App::stack);

    assertThat(clouds).from("us").resolves(INFERENCE, "A").to("10.10.0.10");
    assertThat(clouds).from("eu").resolves(INFERENCE, "A").to("10.40.0.10");
    assertThat(clouds).from("lab").resolves(INFERENCE, "A").to("10.40.0.10");
    assertThat(clouds).from("we").resolves(INFERENCE, "A").to("10.40.0.10");
    assertThat(clouds).from("iad").resolves(INFERENCE, "A").to("10.10.0.10");
    assertThat(clouds).from("hub", "us-central1").resolves(INFERENCE, "A").to("10.0.0.10");
    assertThat(clouds).from("hub", "europe-west4").resolves(INFERENCE, "A").to("10.40.0.10");
    assertThat(clouds).from("data", "us-east1").resolves(INFERENCE, "A").to("10.10.0.10");
  }

  @Test
  void theNetworksOfGoogleAskTheDataCentreForItsNames() {
    clouds
        .around(
            outside ->
                outside.with(
                    OutsideServer.of("dc", "10.9.0.53", "10.9.0.54")
                        .zone(ZoneFile.parse(DomainName.of("corp.example"), "db 300 A 10.9.8.7"))))
        .deploy(App::stack);

    assertThat(clouds).from("hub").resolves("db.corp.example", "A").to("10.9.8.7");
    assertThat(clouds).from("data").resolves("db.corp.example", "A").to("10.9.8.7");
    assertThat(clouds).from("us").resolves("db.corp.example", "A").isAnsweredElsewhere();
  }

  @Test
  void everyNameSurvivesTheLossOfARegion() {
    DeclaredStack stack = PulumiProgram.project("quickstart").run(App::stack);

    assertThat(RegionLossDrill.of(stack.plan("ai"))).everyNameSurvivesTheLossOfAnyOneRegion();
  }

  @Test
  void answersAsPlannedWhenItIsShown() {
    StringWriter shown = new StringWriter();

    int exitCode =
        Main.run(new PrintWriter(shown), new PrintWriter(System.err, true), "quickstart.App");

    assertThat(shown.toString().strip())
        .endsWith(
            "The engine received what was planned, and every network resolves what was"
                + " planned.");
    assertThat(exitCode).isZero();
  }

  @Test
  void plansWhatItsSnapshotSays() {
    DeclaredStack stack = PulumiProgram.project("quickstart").run(App::stack);

    assertThat(stack.plan("ai")).matchesSnapshot("plan.txt");
  }
}
