package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.PossibleAnswer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Snapshots of clouds with routed sets. */
class SnapshotRoutingTest {
  private static final String HUB = "projects/p/global/networks/hub";
  private static final DomainName DB = DomainName.of("db.corp.internal.");

  private final SimulatedClouds clouds =
      SimulatedClouds.fresh()
          .network(new SimulatedNetwork("gcp", HUB, "hub", "p", null))
          .network(new SimulatedNetwork("aws", "vpc-1", "us", "111111111111", "us-east-1"))
          .network(new SimulatedNetwork("aws", "vpc-2", "eu", "111111111111", "eu-west-1"));
  private final SimulatedProvider google =
      clouds.provider("gcp", Map.of("project", "p", "region", "us-east1"));
  private final SimulatedProvider amazon = clouds.provider("aws", Map.of());

  private void googleZone() {
    google.create(
        "gcp:dns/managedZone:ManagedZone",
        "corp",
        Map.of(
            "name",
            "corp",
            "dnsName",
            "corp.internal.",
            "description",
            "d",
            "visibility",
            "private",
            "privateVisibilityConfig",
            Map.of("networks", List.of(Map.of("networkUrl", HUB)))));
    for (String region : List.of("us-east1", "europe-west1")) {
      google.create(
          "gcp:compute/subnetwork:Subnetwork",
          region,
          Map.of("name", region, "network", "hub", "ipCidrRange", "10.0.0.0/24", "region", region));
    }
  }

  private void googleSet(String property, Object value) {
    google.create(
        "gcp:dns/recordSet:RecordSet",
        "db",
        Map.of(
            "managedZone", "corp", "name", DB.toString(), "type", "A", "ttl", 60, property, value));
  }

  private static Map<String, Object> geo(String location, String address) {
    return Map.of("location", location, "rrdatas", List.of(address));
  }

  private void googleGeo() {
    googleZone();
    googleSet(
        "routingPolicy",
        Map.of("geos", List.of(geo("us-east1", "10.0.0.1"), geo("europe-west1", "10.0.0.2"))));
  }

  private void amazonLatency() {
    String zone =
        amazon
            .create(
                "aws:route53/zone:Zone",
                "corp",
                Map.of(
                    "name",
                    "corp.internal",
                    "vpcs",
                    List.of(
                        Map.of("vpcId", "vpc-1", "vpcRegion", "us-east-1"),
                        Map.of("vpcId", "vpc-2", "vpcRegion", "eu-west-1"))))
            .id();
    for (String region : List.of("us-east-1", "eu-west-1")) {
      amazon.create(
          "aws:route53/record:Record",
          region,
          Map.of(
              "zoneId",
              zone,
              "name",
              "db.corp.internal",
              "type",
              "A",
              "ttl",
              60,
              "records",
              List.of(region.equals("us-east-1") ? "10.0.0.1" : "10.0.0.2"),
              "setIdentifier",
              region,
              "latencyRoutingPolicies",
              List.of(Map.of("region", region))));
    }
  }

  @Test
  void tellsTheRegionsOfANetworkApartWhereSetsAreRouted() {
    googleGeo();
    Snapshot snapshot = clouds.snapshot();
    Client us = new Client(HUB, "us-east1");
    Client eu = new Client(HUB, "europe-west1");

    assertThat(snapshot.view(us)).isSameAs(snapshot.view(us)).isNotSameAs(snapshot.view(eu));
    assertThat(snapshot.resolve(us, DB, DnsType.A).data()).containsExactly("10.0.0.1");
    assertThat(snapshot.resolve(eu, DB, DnsType.A).data()).containsExactly("10.0.0.2");
    assertThat(snapshot.resolve(us, DB, DnsType.A).data()).containsExactly("10.0.0.1");
    assertThat(snapshot.resolve(Client.of(HUB), DB, DnsType.A).data()).isEmpty();
  }

  @Test
  void givesAllRegionsOneViewWhereNothingIsRouted() {
    googleZone();
    googleSet("rrdatas", List.of("10.0.0.1"));
    Snapshot snapshot = clouds.snapshot();

    assertThat(snapshot.view(new Client(HUB, "us-east1")))
        .isSameAs(snapshot.view(new Client(HUB, "europe-west1")))
        .isSameAs(snapshot.view(Client.of(HUB)));
  }

  @Test
  void hasSharesThatAddUpToOne() {
    googleZone();
    googleSet(
        "routingPolicy",
        Map.of(
            "wrrs",
            List.of(
                Map.of("weight", 0.1, "rrdatas", List.of("10.0.0.1")),
                Map.of("weight", 0.2, "rrdatas", List.of("10.0.0.2")),
                Map.of("weight", 0.7, "rrdatas", List.of("10.0.0.3")))));
    List<PossibleAnswer> possible =
        clouds.snapshot().possibleAnswers(Client.of(HUB), DB, DnsType.A);

    assertThat(possible)
        .extracting(Object::toString)
        .containsExactly(
            "70%: db.corp.internal. A: 10.0.0.3",
            "20%: db.corp.internal. A: 10.0.0.2", "10%: db.corp.internal. A: 10.0.0.1");
    assertThat(clouds.snapshot().resolve(Client.of(HUB), DB, DnsType.A, new Random(1)))
        .isIn(possible.stream().map(PossibleAnswer::answer).toList());
  }

  @Test
  void agreesWhereRegionsOfBothCloudsGetTheSame() {
    googleZone();
    googleSet("rrdatas", List.of("10.0.0.1"));

    assertThat(Parity.of(clouds.snapshot()).rows()).hasSize(1);
  }

  @Test
  void comparesNetworksThatSpanRegionsByRegion() {
    googleGeo();
    amazonLatency();

    assertThat(Parity.of(clouds.snapshot()))
        .hasToString(
            """
            3 networks: us, eu, hub (europe-west1, us-east1)
            1 question about names in corp.internal.

            different: 1 question
              name  type  ttl  answer    networks
              db    A     60s  10.0.0.1  us, hub@us-east1
                          60s  10.0.0.2  eu, hub@europe-west1
            """);
  }

  @Test
  void refusesToLetAnythingElseFail() {
    assertThatThrownBy(() -> clouds.healthy("database"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no cloud checks 'database'; give the id of a health check that is there, or an IP"
                + " address");
  }
}
