package io.github.privatezonesync.testkit.clouds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkKeysTest {
  private static final SimulatedNetwork HUB = network("hub");
  private static final SimulatedNetwork LAB = network("lab");
  private static final SimulatedClouds CLOUDS = SimulatedClouds.fresh().network(HUB).network(LAB);

  private static SimulatedNetwork network(String name) {
    return new SimulatedNetwork("gcp", "projects/p/global/networks/" + name, name, "p", null);
  }

  private static ResolvedZone zone(String target, Map<String, String> networks) {
    return new ResolvedZone(
        "internal",
        target,
        Optional.empty(),
        DomainName.parse("corp.internal"),
        networks,
        Map.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static NetworkKeys keys(ResolvedZone... zones) {
    return new NetworkKeys(List.of(zones), CLOUDS.snapshot());
  }

  @Test
  void findsANetworkByItsNameItsIdAndAUrlThatEndsWithTheId() {
    assertThat(keys().find("hub")).isEqualTo(HUB);
    assertThat(keys().find("projects/p/global/networks/lab")).isEqualTo(LAB);
    assertThat(keys().find("https://www.googleapis.com/compute/v1/Projects/p/global/networks/lab"))
        .isEqualTo(LAB);
  }

  @Test
  void findsANetworkByTheKeyOfADeclaration() {
    NetworkKeys keys = keys(zone("gcp", Map.of("eu", LAB.id())));
    assertThat(keys.find("eu")).isEqualTo(LAB);
    assertThat(keys.find("gcp/eu")).isEqualTo(LAB);
  }

  @Test
  void listsTheNetworksWhereThereIsNoneOfAName() {
    NetworkKeys keys = keys(zone("gcp", Map.of("eu", LAB.id())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keys.find("us"))
        .withMessage(
            """
            there is no network 'us'; the networks are
              hub: projects/p/global/networks/hub
              eu, gcp/eu, lab: projects/p/global/networks/lab\
            """);
  }

  @Test
  void asksWhichOfSeveralNetworksIsMeant() {
    NetworkKeys keys =
        keys(zone("one", Map.of("eu", HUB.id())), zone("two", Map.of("eu", LAB.id())));
    assertThat(keys.find("two/eu")).isEqualTo(LAB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keys.find("eu"))
        .withMessage(
            """
            'eu' may be any of several networks; give the id or the whole key of one of
              eu, hub, one/eu: projects/p/global/networks/hub
              eu, lab, two/eu: projects/p/global/networks/lab\
            """);
  }

  @Test
  void callsANetworkByTheShortestNameThatIsItsOwn() {
    NetworkKeys keys =
        keys(zone("one", Map.of("eu", HUB.id())), zone("two", Map.of("eu", LAB.id())));
    assertThat(keys.label(HUB)).isEqualTo("hub");
    assertThat(keys(zone("gcp", Map.of("eu", LAB.id()))).label(LAB)).isEqualTo("eu");
  }
}
