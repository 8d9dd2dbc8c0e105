package gcphubspokes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppTest {
  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("gcp-hub-spokes"))
          .outside(
              OutsideServer.of("dc", "10.9.0.53", "10.9.0.54")
                  .zone(ZoneFile.parse(DomainName.of("corp.example"), "db 300 A 10.9.8.7"))
                  .forwards("gcp.example.internal", "10.30.0.2"));

  @ParameterizedTest
  @ValueSource(strings = {"hub", "ml", "web"})
  void everyNetworkAsksTheDataCentre(String network) {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds)
        .from(network)
        .resolves("db.corp.example", "A")
        .to("10.9.8.7")
        .via("10.9.0.53 is asked");
  }

  @Test
  void theDataCentreAsksTheHub() {
    clouds.deploy(App::stack);

    assertThat(clouds)
        .fromOutside("dc")
        .resolves("inference.gcp.example.internal", "A")
        .to("10.30.4.7");
  }
}
