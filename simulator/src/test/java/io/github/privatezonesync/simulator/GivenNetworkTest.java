package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenNetworkTest {
  private static final String VNET =
      "/subscriptions/s1/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v";

  @Test
  void takesNameAccountAndRegionAsGiven() {
    assertThat(network("eu=aws:222222222222/vpc-0def@eu-west-1"))
        .isEqualTo(new SimulatedNetwork("aws", "vpc-0def", "eu", "222222222222", "eu-west-1"));
  }

  @Test
  void takesTheLastPartOfTheIdForTheName() {
    assertThat(network("gcp:projects/p/global/networks/hub"))
        .isEqualTo(new SimulatedNetwork("gcp", "projects/p/global/networks/hub", "hub", "p", null));
    assertThat(network("azure-native:" + VNET + "@westeurope"))
        .isEqualTo(new SimulatedNetwork("azure-native", VNET, "v", "s1", "westeurope"));
  }

  @Test
  void takesTheAccountOfAnUnconfiguredProviderWhereTheIdNamesNone() {
    SimulatedClouds clouds = SimulatedClouds.fresh();

    assertThat(GivenNetwork.parse("aws:vpc-0abc@us-east-1").in(clouds).account())
        .isEqualTo(clouds.provider("aws", Map.of()).caller().account())
        .hasSize(12);
  }

  @Test
  void takesACompartmentForAVcnAndTheTenancyOfAnUnconfiguredProviderIfThereIsNone() {
    String vcn = "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub";
    String compartment = "ocid1.compartment.oc1..aaaaaaaanetwork";

    assertThat(network("hub=oci:" + compartment + "/" + vcn))
        .isEqualTo(new SimulatedNetwork("oci", vcn, "hub", compartment, null));
    assertThat(network("oci:" + vcn))
        .isEqualTo(
            new SimulatedNetwork("oci", vcn, vcn, "ocid1.tenancy.oc1..aaaaaaaasimulated", null));
  }

  @Test
  void refusesWhatIsNotOfTheForm() {
    for (String text :
        List.of("", "vpc-0abc", "aws:", "AWS:vpc-1", "=aws:vpc-1", "aws:vpc-1@", "aws:a@b@c")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> GivenNetwork.parse(text))
          .withMessage(
              "'%s' is no network; it is given as [NAME=]CLOUD:[ACCOUNT/]ID[@REGION], such as"
                  + " aws:vpc-0abc@us-east-1",
              text);
    }
  }

  @Test
  void refusesACloudThatIsNotSimulated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network("ibm:vpc-1"))
        .withMessage("there is no simulated cloud 'ibm'; there are aws, azure-native, gcp, oci");
  }

  private static SimulatedNetwork network(String text) {
    return GivenNetwork.parse(text).in(SimulatedClouds.fresh());
  }
}
