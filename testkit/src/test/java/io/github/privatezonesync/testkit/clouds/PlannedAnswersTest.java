package io.github.privatezonesync.testkit.clouds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedAnswersTest extends DeployedZone {
  @Test
  void areKeptWhereEveryNetworkGetsWhatWasPlanned() {
    assertThat(
            broken(
                HUB,
                set("db", 300, new Ipv4Address("10.0.0.1")),
                set("*.apps", 300, new Ipv4Address("10.0.0.9")),
                set("www", 300, host(RecordType.CNAME, "db.corp.internal")),
                set(
                    "note",
                    300,
                    new Txt(RecordType.TXT, "x".repeat(200) + "y"),
                    new Txt(RecordType.TXT, "owner=search team"))))
        .isEmpty();
  }

  @Test
  void areBrokenByAHostThatIsMissing() {
    assertThat(broken(HUB, Map.of(), List.of("record 'a' CNAME names b"), List.of()))
        .containsExactly("  gcp: record 'a' CNAME names b");
  }

  @Test
  void areBrokenByAliasesThatLeadBackToThemselves() {
    deployAliases(Map.of("one", "two.corp.internal.", "two", "one.corp.internal."));

    assertThat(
            broken(
                HUB,
                set("one", 300, host(RecordType.CNAME, "two.corp.internal")),
                set("two", 300, host(RecordType.CNAME, "one.corp.internal"))))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("which leads to no answer", "form a loop"));
  }

  @Test
  void areBrokenByANetworkThatIsInAnotherRegionThanGiven() {
    String vpc = deployLatency(Map.of("us-east-1", "10.0.0.1"));

    assertThat(broken(vpc, Map.of("eu", "us-east-1"), List.of(), List.of())).isEmpty();
    assertThat(broken(vpc, Map.of("eu", "us-east-2"), List.of(), List.of()))
        .containsExactly("  gcp/eu: the network is in us-east-1 and was given as one of us-east-2");
  }

  @Test
  void areBrokenByOtherValuesAnotherTtlAndNoAnswer() {
    assertThat(broken(HUB, set("db", 300, new Ipv4Address("10.0.0.2"))))
        .singleElement()
        .asString()
        .isEqualTo(
            """
              gcp/eu: planned db.corp.internal. A 300 10.0.0.2, gets db.corp.internal. A: 10.0.0.1
                'db.corp.internal.': zone 'corp.internal.' (zone corp of project net) wins, the longest match
                'db.corp.internal.' A in zone 'corp.internal.' (zone corp of project net): \
            db.corp.internal. A 300 10.0.0.1\
            """);
    assertThat(broken(HUB, set("db", 60, new Ipv4Address("10.0.0.1"))))
        .singleElement()
        .asString()
        .startsWith("  gcp/eu: planned db.corp.internal. A 60 10.0.0.1, gets ");
    assertThat(broken(HUB, set("mail", 300, new Ipv4Address("10.0.0.1"))))
        .singleElement()
        .asString()
        .startsWith("  gcp/eu: planned mail.corp.internal. A 300 10.0.0.1, gets ")
        .contains("NXDOMAIN");
  }

  @Test
  void areBrokenByAnAnswerThroughAnAlias() {
    assertThat(broken(HUB, set("www", 300, new Ipv4Address("10.0.0.1")))).hasSize(1);
  }

  @Test
  void areAskedForAWildcardByItsOwnNameAndByOneThatItCovers() {
    assertThat(broken(HUB, set("*.apps", 300, new Ipv4Address("10.0.0.1"))))
        .extracting(answer -> answer.split(" ", 6)[4])
        .containsExactly("*.apps.corp.internal.", "covered-by-the-wildcard.apps.corp.internal.");
  }

  @Test
  void areAskedForAWildcardThatLeavesRoomForFewLetters() {
    String label = "x".repeat(63);
    String rest = String.join(".", label, label, label, "y".repeat(44));

    assertThat(broken(HUB, set("*." + rest, 300, new Ipv4Address("10.0.0.1"))))
        .extracting(answer -> answer.split(" ", 6)[4])
        .containsExactly("*." + rest + ".corp.internal.", "co." + rest + ".corp.internal.");
  }

  @Test
  void areAskedForFromTheRegionOfEachRoutedSet() {
    deploy(
        "geo",
        Map.of(
            "geos",
            List.of(
                Map.of("location", "europe-west4", "rrdatas", List.of("10.0.2.10")),
                Map.of("location", "us-east4", "rrdatas", List.of("10.0.1.10")))));

    assertThat(
            broken(
                HUB,
                routed("geo", Route.byRegion("europe-west4"), "10.0.2.10"),
                routed("geo", Route.byRegion("us-east4"), "10.0.1.10")))
        .isEmpty();
    assertThat(broken(HUB, routed("geo", Route.byRegion("us-east4"), "10.0.2.10")))
        .singleElement()
        .asString()
        .startsWith(
            "  gcp/eu in us-east4: planned geo.corp.internal. A 300 10.0.2.10, gets geo.corp.internal. A:"
                + " 10.0.1.10\n");
  }

  @Test
  void comeAsOftenAsTheirWeightsSay() {
    deploy(
        "wrr",
        Map.of(
            "wrrs",
            List.of(
                Map.of("weight", 3.0, "rrdatas", List.of("10.0.1.10")),
                Map.of("weight", 1.0, "rrdatas", List.of("10.0.2.10")))));

    assertThat(
            broken(
                HUB,
                routed("wrr", Route.weighted("us", 3), "10.0.1.10"),
                routed("wrr", Route.weighted("eu", 1), "10.0.2.10")))
        .isEmpty();
    assertThat(
            broken(
                HUB,
                routed("wrr", Route.weighted("us", 1), "10.0.1.10"),
                routed("wrr", Route.weighted("eu", 1), "10.0.3.10")))
        .extracting(answer -> answer.lines().findFirst().orElse(""))
        .containsExactlyInAnyOrder(
            "  gcp/eu: planned wrr.corp.internal. A 10.0.1.10 in 0.500 of the answers, comes in 0.750",
            "  gcp/eu: planned wrr.corp.internal. A 10.0.3.10 in 0.500 of the answers, comes in 0.000");
  }

  @Test
  void areThoseOfThePrimarySetOfAFailover() {
    deploy(
        "ha",
        Map.of(
            "primaryBackup",
            Map.of(
                "primary",
                Map.of("internalLoadBalancers", List.of(loadBalancer("10.0.1.10"))),
                "backupGeos",
                List.of(Map.of("location", "europe-west4", "rrdatas", List.of("10.0.2.10"))))));

    assertThat(
            broken(
                HUB,
                routed("ha", Route.primary("us-east4"), "10.0.1.10"),
                routed("ha", Route.secondary("europe-west4"), "10.0.2.10")))
        .isEmpty();
    assertThat(broken(HUB, routed("ha", Route.primary("europe-west4"), "10.0.2.10")))
        .singleElement()
        .asString()
        .startsWith("  gcp/eu: planned ha.corp.internal. A 300 10.0.2.10, gets ");
    SimulatedClouds unused = clouds.unhealthy("10.0.1.10");
    assertThat(broken(HUB, routed("ha", Route.primary("us-east4"), "10.0.1.10"))).hasSize(1);
  }

  private static Map<String, Object> loadBalancer(String address) {
    return Map.of(
        "loadBalancerType", "regionalL4ilb",
        "ipAddress", address,
        "port", "443",
        "ipProtocol", "tcp",
        "networkUrl", HUB,
        "project", "net",
        "region", "us-east4");
  }

  @Test
  void areAnyOfTheEndpointsWhereTheCloudDecides() {
    String vpc = deployLatency(Map.of("us-east-1", "10.0.1.10", "eu-west-1", "10.0.2.10"));

    assertThat(
            broken(
                vpc,
                routed("api", Route.byLatency("us-east-1"), "10.0.1.10"),
                routed("api", Route.byLatency("eu-west-1"), "10.0.2.10")))
        .isEmpty();
  }

  @Test
  void areBrokenByASetThatIsNotThereWhereTheCloudDecides() {
    String vpc = deployLatency(Map.of("us-east-1", "10.0.1.10", "eu-west-1", "10.0.2.10"));

    assertThat(
            broken(
                vpc,
                routed("api", Route.byLatency("us-east-1"), "10.0.1.10"),
                routed("api", Route.byLatency("eu-west-1"), "10.0.3.10"),
                routed("api", Route.byLatency("sa-east-1"), "10.0.2.10")))
        .containsExactlyInAnyOrder(
            "  gcp/eu: planned api.corp.internal. A 300 10.0.3.10 latency to eu-west-1, the zone has"
                + " no such set",
            "  gcp/eu: planned api.corp.internal. A 300 10.0.2.10 latency to sa-east-1, the zone has"
                + " no such set");
  }

  @Test
  void areBrokenByAnAnswerOfNoEndpointWhereTheCloudDecides() {
    String vpc = deployLatency(Map.of("us-east-1", "10.0.1.10", "eu-west-1", "10.0.2.10"));

    assertThat(broken(vpc, routed("api", Route.byLatency("eu-west-1"), "10.0.2.10")))
        .singleElement()
        .asString()
        .startsWith(
            "  gcp/eu: planned api.corp.internal. A one of 10.0.2.10, gets api.corp.internal. A:"
                + " 10.0.1.10\n");
  }

  @Test
  void areBrokenInANetworkThatDoesNotExist() {
    assertThat(broken("projects/net/global/networks/none"))
        .containsExactly("  gcp/eu: there is no network 'projects/net/global/networks/none'");
  }

  private static RecordSet set(String name, int ttl, RecordData... data) {
    return new RecordSet(
        RecordName.parse(name, DOMAIN),
        data[0].type(),
        Ttl.of(Duration.ofSeconds(ttl)),
        Arrays.stream(data).<RecordValue>map(RecordValue.Known::new).toList());
  }

  private static HostData host(RecordType type, String name) {
    return new HostData(type, DomainName.parse(name));
  }
}
