package awshybridhub;

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
      TestClouds.of(PulumiProgram.project("aws-hybrid-hub"))
          .outside(
              OutsideServer.of("dc", "10.9.0.53", "10.9.0.54")
                  .zone(ZoneFile.parse(DomainName.of("corp.example"), "db 300 A 10.9.8.7"))
                  .forwards("aws.example.internal", "10.10.1.10", "10.10.2.10"));

  @ParameterizedTest
  @ValueSource(strings = {"hub", "lab"})
  void everyVpcAsksTheDataCentre(String vpc) {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds)
        .from(vpc)
        .resolves("db.corp.example", "A")
        .to("10.9.8.7")
        .via("10.9.0.53 is asked");
  }

  @Test
  void theDataCentreAsksTheHub() {
    clouds.deploy(App::stack);

    assertThat(clouds)
        .fromOutside("dc")
        .resolves("inference.aws.example.internal", "A")
        .to("10.10.4.7");
  }

  @Test
  void oneServerOfTheDataCentreIsEnough() {
    clouds.deploy(App::stack);
    clouds.silent("10.9.0.53");

    assertThat(clouds).from("lab").resolves("db.corp.example", "A").to("10.9.8.7");
  }
}
