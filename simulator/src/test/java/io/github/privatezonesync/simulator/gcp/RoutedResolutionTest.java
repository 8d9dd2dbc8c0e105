package io.github.privatezonesync.simulator.gcp;

import static io.github.privatezonesync.simulator.gcp.RoutingTest.checked;
import static io.github.privatezonesync.simulator.gcp.RoutingTest.geo;
import static io.github.privatezonesync.simulator.gcp.RoutingTest.inputs;
import static io.github.privatezonesync.simulator.gcp.RoutingTest.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients in the regions of a network get from a zone with routing policies. */
class RoutedResolutionTest {
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final DomainName DB = DomainName.of("db.corp.internal.");
  private static final Map<String, Object> GEO =
      Map.of("geos", List.of(geo("us-east1", "10.0.0.1"), geo("europe-west1", "10.0.0.2")));

  private final Project project = new Project();

  @BeforeEach
  void zone() {
    project.network("hub");
    project.zone("corp", "corp.internal.", HUB);
  }

  private void set(Object policy) {
    project.create(RecordSetModel.TYPE, "db", inputs(policy));
  }

  private Answer ask(String region) {
    return project.clouds().snapshot().resolve(new Client(HUB, region), DB, DnsType.A);
  }

  private List<String> possible(Client client) {
    return project.clouds().snapshot().possibleAnswers(client, DB, DnsType.A).stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void geoAnswersByTheRegionOfTheClient() {
    set(GEO);

    assertThat(ask("us-east1").data()).containsExactly("10.0.0.1");
    assertThat(ask("europe-west1").data()).containsExactly("10.0.0.2");
    assertThat(ask("europe-north1").data()).containsExactly("10.0.0.2");
    assertThat(ask("southamerica-east1").data()).containsExactly("10.0.0.1");
    assertThat(ask("europe-north1").path())
        .contains(
            "'db.corp.internal.' A in zone 'corp.internal.' (zone corp of project acme): geo, set"
                + " 'europe-west1' wins, 1,836 km from europe-west1");
  }

  @Test
  void geoAnswersNothingToAClientWithoutARegion() {
    set(GEO);
    Answer answer = project.resolve(HUB, "db.corp.internal.", DnsType.A);

    assertThat(answer.outcome()).isEqualTo(Outcome.NODATA);
    assertThat(answer.path())
        .last()
        .asString()
        .endsWith(
            "NODATA, the client is in no region; ask as one of a region, such as"
                + " NETWORK@europe-west1");
  }

  @Test
  void geoAnswersNothingToAClientOfARegionThatNobodyKnows() {
    set(GEO);

    assertThat(ask("europe-west99").outcome()).isEqualTo(Outcome.NODATA);
  }

  @Test
  void geoPassesOverLoadBalancersThatAreUnhealthy() {
    set(
        Map.of(
            "geos",
            List.of(
                Map.of("location", "us-east1", "healthCheckedTargets", checked("10.0.0.1")),
                Map.of("location", "europe-west1", "healthCheckedTargets", checked("10.0.0.2")))));
    Snapshot before = project.clouds().snapshot();

    project.clouds().unhealthy("10.0.0.1");
    assertThat(ask("us-east1").data()).containsExactly("10.0.0.2");
    assertThat(before.resolve(new Client(HUB, "us-east1"), DB, DnsType.A).data())
        .containsExactly("10.0.0.1");
    project.clouds().unhealthy("10.0.0.2");
    assertThat(ask("us-east1").data()).containsExactly("10.0.0.1");
    project.clouds().healthy("10.0.0.2");
    assertThat(ask("us-east1").data()).containsExactly("10.0.0.2");
  }

  @Test
  void weightedAnswersNeedNoRegion() {
    set(Map.of("wrrs", List.of(weighted(1, "10.0.0.1"), weighted(3, "10.0.0.2"))));

    assertThat(possible(Client.of(HUB)))
        .containsExactly(
            "75%: db.corp.internal. A: 10.0.0.2", "25%: db.corp.internal. A: 10.0.0.1");
    assertThat(project.address(HUB, "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void weightedAnswersAreDrawn() {
    set(Map.of("wrrs", List.of(weighted(1, "10.0.0.1"), weighted(3, "10.0.0.2"))));
    Snapshot snapshot = project.clouds().snapshot();
    Random random = new Random(3);
    int draws = 10_000;
    int second = 0;
    for (int i = 0; i < draws; i++) {
      Answer answer = snapshot.resolve(Client.of(HUB), DB, DnsType.A, random);
      second += answer.data().equals(List.of("10.0.0.2")) ? 1 : 0;
    }

    assertThat(second / (double) draws).isCloseTo(0.75, within(0.03));
  }

  @Test
  void backupsAnswerForAPrimaryThatIsUnhealthy() {
    set(
        Map.of(
            "primaryBackup",
            Map.of(
                "primary",
                checked("10.0.0.1"),
                "backupGeos",
                List.of(geo("us-east1", "10.0.0.2"), geo("europe-west1", "10.0.0.3")))));

    assertThat(ask("europe-west1").data()).containsExactly("10.0.0.1");
    project.clouds().unhealthy("10.0.0.1");
    assertThat(ask("europe-west1").data()).containsExactly("10.0.0.3");
    assertThat(ask("us-east4").data()).containsExactly("10.0.0.2");
  }

  @Test
  void cnamesLeadToRoutedSets() {
    set(GEO);
    project.set("corp", "www.corp.internal.", "CNAME", "db.corp.internal.");

    assertThat(
            project
                .clouds()
                .snapshot()
                .resolve(
                    new Client(HUB, "us-east1"), DomainName.of("www.corp.internal."), DnsType.A))
        .hasToString("www.corp.internal. A: CNAME db.corp.internal., 10.0.0.1");
  }

  @Test
  void knowsIpv6AddressesInEveryForm() {
    project.create(
        RecordSetModel.TYPE,
        "db",
        inputs(
            "AAAA",
            Map.of(
                "geos",
                List.of(
                    Map.of("location", "us-east1", "healthCheckedTargets", checked("fd00::1")),
                    geo("europe-west1", "fd00::2")))));

    project.clouds().unhealthy("FD00:0:0::1");

    assertThat(
            project
                .clouds()
                .snapshot()
                .resolve(new Client(HUB, "us-east1"), DB, DnsType.AAAA)
                .data())
        .containsExactly("fd00::2");
  }
}
