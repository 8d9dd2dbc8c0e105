package ocimultivcn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(
          PulumiProgram.project("oci-multi-vcn")
              .config("compartment", "ocid1.compartment.oc1..aaaaaaaa2b"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).from("iad").resolves("models.example.internal", "A").to("10.60.1.10");
    assertThat(clouds).everyNetworkAgreesOn("models.example.internal", "A");
  }
}
