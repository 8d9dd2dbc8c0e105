package threecloudsandadatacentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppTest {
  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("three-clouds-and-a-data-centre"))
          .outside(
              OutsideServer.of("dc", "10.9.0.53", "10.9.0.54")
                  .zone(ZoneFile.parse(DomainName.of("corp.example"), "inference 300 A 10.9.8.7"))
                  .forwards("aws.example.internal", "10.10.1.10", "10.10.2.10")
                  .forwards("gcp.example.internal", "10.30.0.2")
                  .forwards("az.example.internal", "10.40.0.4"));

  @ParameterizedTest
  @CsvSource({
    "aws.example.internal, 10.10.4.7",
    "gcp.example.internal, 10.30.4.7",
    "az.example.internal, 10.40.4.7",
    "corp.example, 10.9.8.7",
  })
  void everyDomainIsResolvedFromEverywhere(String domain, String address) {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    for (String network : new String[] {"aws/hub", "gcp/hub", "azure/hub"}) {
      assertThat(clouds).from(network).resolves("inference." + domain, "A").to(address);
    }
    assertThat(clouds).fromOutside("dc").resolves("inference." + domain, "A").to(address);
  }
}
