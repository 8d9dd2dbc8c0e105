package reversezones;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("reverse-zones").config("gcp:project", "acme"));

  @Test
  void namesAndAddressesLeadBackToEachOther() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned().reverseAgrees();
    assertThat(clouds)
        .everyNetworkAgreesOn("7.4.0.10.in-addr.arpa", "PTR")
        .from("hub")
        .resolves("7.4.0.10.in-addr.arpa", "PTR")
        .to("vector-db.example.internal.");
    assertThat(clouds).from("hub").resolves("1.4.0.10.in-addr.arpa", "PTR").isNxDomain();
    assertThat(clouds)
        .from("us")
        .resolves("1.4.0.10.in-addr.arpa", "PTR")
        .to("gateway.example.internal.");
  }
}
