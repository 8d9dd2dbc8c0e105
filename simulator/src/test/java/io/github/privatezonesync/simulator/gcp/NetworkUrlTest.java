package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkUrlTest {
  private static final String HUB = "projects/acme/global/networks/hub";

  @ParameterizedTest
  @CsvSource({
    "projects/acme/global/networks/hub,"
        + "https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub",
    "https://compute.googleapis.com/compute/v1/projects/acme/global/networks/hub,"
        + "https://compute.googleapis.com/compute/v1/projects/acme/global/networks/hub",
    "hub,https://www.googleapis.com/compute/v1/hub",
    "'',''"
  })
  void putsThePathBeforeWhatIsNoUrl(String given, String url) {
    assertThat(NetworkUrl.expand(given)).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub",
        "https://compute.googleapis.com/compute/beta/projects/acme/global/networks/hub"
      })
  void knowsTheNetworkOfAUrl(String url) {
    assertThat(NetworkUrl.network(url)).contains(HUB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.googleapis.com/compute/v1/hub",
        "https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub/x",
        "https://example.com/projects/acme/global/networks/hub",
        "projects/acme/global/networks/hub"
      })
  void knowsUrlsOfNoNetwork(String url) {
    assertThat(NetworkUrl.network(url)).isEmpty();
  }

  @Test
  void comparesWhatComesAfterThePath() {
    assertThat(NetworkUrl.relative("https://www.googleapis.com/compute/v1/" + HUB)).isEqualTo(HUB);
    assertThat(NetworkUrl.relative("hub")).isEqualTo("hub");
  }

  @ParameterizedTest
  @CsvSource({
    "projects/acme/global/networks/hub,hub,true",
    "projects/acme/global/networks/hub,lab,false",
    "https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub,"
        + "projects/acme/global/networks/hub,true",
    "projects/acme/global/networks/hub,projects/beta/global/networks/hub,false",
    "'','',true",
    "'',hub,false"
  })
  void takesABareNameForAnyPathToIt(String before, String after, boolean same) {
    assertThat(NetworkUrl.sameResource(before, after)).isEqualTo(same);
  }
}
