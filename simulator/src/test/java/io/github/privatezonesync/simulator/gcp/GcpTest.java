package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GcpTest {
  private static final String HUB = "projects/acme/global/networks/hub";

  private final Gcp gcp = new Gcp();
  private final Project project = new Project();

  @Test
  void isTheProviderOfTheSdk() {
    assertThat(gcp.provider()).isEqualTo("gcp");
    assertThat(gcp.version()).isEqualTo("7.0.0");
    assertThat(gcp.stateType()).isEqualTo(GcpState.class);
    assertThat(gcp.empty()).isEqualTo(GcpState.empty());
  }

  @Test
  void callsInTheProjectAndRegionOfTheProvider() {
    assertThat(gcp.caller(Map.of("project", "acme", "region", "europe-west1")))
        .isEqualTo(new Caller("acme", "europe-west1"));
    assertThat(gcp.caller(Map.of())).isEqualTo(new Caller("simulated-project", ""));
  }

  @Test
  void networksAnswerFromThePrivateZonesThatTheySee() {
    project.network("hub");
    project.network("lab");
    project.zone("corp", "corp.internal.", HUB);
    project.set("corp", "db.corp.internal.", "A", "10.0.0.1");
    project.set("corp", "www.corp.internal.", "CNAME", "db.corp.internal.");
    project.set("corp", "corp.internal.", "TXT", "\"hello world\"");

    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
    assertThat(project.address("hub", "www.corp.internal."))
        .isEqualTo("www.corp.internal. A: CNAME db.corp.internal., 10.0.0.1");
    assertThat(project.resolve("hub", "corp.internal.", DnsType.TXT).data())
        .containsExactly("\"hello world\"");
    assertThat(project.address("hub", "none.corp.internal."))
        .isEqualTo("none.corp.internal. A: NXDOMAIN");
    assertThat(project.address("lab", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
  }

  @Test
  void listsNetworksAndZones() {
    project.network("lab");
    project.network("hub");
    project.zone("corp", "corp.internal.", HUB);

    assertThat(project.clouds().snapshot().networks())
        .containsExactly(
            new SimulatedNetwork("gcp", HUB, "hub", "acme", null),
            new SimulatedNetwork("gcp", "projects/acme/global/networks/lab", "lab", "acme", null));
    assertThat(project.clouds().snapshot().zones())
        .singleElement()
        .satisfies(
            zone -> {
              assertThat(zone.id()).isEqualTo("projects/acme/managedZones/corp");
              assertThat(zone.account()).isEqualTo("acme");
              assertThat(zone.networks()).containsExactly(HUB);
              assertThat(zone.isPrivate()).isTrue();
              assertThat(zone.data().origin().toString()).isEqualTo("corp.internal.");
            });
  }

  @Test
  void takesNetworksThatNoResourceMakes() {
    SimulatedNetwork network = new SimulatedNetwork("gcp", HUB, "the hub", "acme", null);

    assertThat(gcp.networks(gcp.withNetwork(gcp.empty(), network))).containsExactly(network);
  }

  @Test
  void refusesNetworksOfOtherClouds() {
    assertThatThrownBy(
            () ->
                gcp.withNetwork(
                    gcp.empty(), new SimulatedNetwork("gcp", "vpc-1", "hub", "acme", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "network 'vpc-1' of account 'acme' is none of Google Cloud; its id is"
                + " projects/{account}/global/networks/{name}");
  }

  @Test
  void publicZonesAreInNoView() {
    project.network("hub");
    project.create(ZoneModel.TYPE, "site", Map.of("name", "site", "dnsName", "site.example."));
    project.set("site", "www.site.example.", "A", "192.0.2.1");

    assertThat(project.clouds().snapshot().zones())
        .singleElement()
        .satisfies(
            zone -> {
              assertThat(zone.isPrivate()).isFalse();
              assertThat(zone.networks()).isEmpty();
            });
    assertThat(project.address("hub", "www.site.example."))
        .isEqualTo("www.site.example. A: ELSEWHERE");
  }

  @Test
  void zonesAreSortedByProjectThenName() {
    project.zone("b", "b.internal.");
    project.zone("a", "a.internal.");
    project.other("beta").zone("a", "a.internal.");
    project.other("abel").zone("z", "z.internal.");

    List<String> ids = project.clouds().snapshot().zones().stream().map(SimulatedZone::id).toList();
    assertThat(ids)
        .containsExactly(
            "projects/abel/managedZones/z",
            "projects/acme/managedZones/a",
            "projects/acme/managedZones/b",
            "projects/beta/managedZones/a");
  }
}
