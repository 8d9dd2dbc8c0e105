package io.github.privatezonesync.gcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.problem.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GcpNetworkTest {
  private final GcpNetwork network = GcpNetwork.of("hub", "unused");

  @Test
  void spansAllRegions() {
    assertThat(network.info().region()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "projects/net/global/networks/hub",
        "https://www.googleapis.com/compute/v1/projects/net/global/networks/hub",
        "https://compute.googleapis.com/compute/v1/projects/net/global/networks/hub",
        "https://www.googleapis.com/compute/beta/projects/net/global/networks/hub"
      })
  void givesEverySpellingOfOneNetworkItsSelfLink(String id) {
    assertThat(network.canonicalId(id))
        .isEqualTo("https://www.googleapis.com/compute/v1/projects/net/global/networks/hub");
  }

  @Test
  void takesAProjectOfADomain() {
    assertThat(network.canonicalId("projects/example.com:net/global/networks/hub-1"))
        .isEqualTo(
            "https://www.googleapis.com/compute/v1/projects/example.com:net/global/networks/hub-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hub",
        "global/networks/hub",
        "projects/net/global/networks/",
        "projects/net/global/networks/Hub",
        "projects/net/global/networks/hub-",
        "projects/net/global/networks/hub/",
        "projects/net/regions/us-east1/subnetworks/hub",
        "https://example.com/compute/v1/projects/net/global/networks/hub",
        "vpc-0a1b2c3d"
      })
  void refusesAnythingElse(String id) {
    assertThatThrownBy(() -> network.canonicalId(id))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "'%s' is not a VPC network; expected projects/{project}/global/networks/{network}"
                .formatted(id));
  }

  @Test
  void limitsTheNameOfANetworkTo63Characters() {
    String longest = "projects/net/global/networks/" + "n".repeat(63);

    assertThat(network.canonicalId(longest)).endsWith(longest);
    assertThatThrownBy(() -> network.canonicalId(longest + "n")).isInstanceOf(InvalidValue.class);
  }
}
