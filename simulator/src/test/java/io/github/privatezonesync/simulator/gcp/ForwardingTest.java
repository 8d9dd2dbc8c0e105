package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What networks get over forwarding zones, peering zones and outbound server policies. */
class ForwardingTest {
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String LAB = "projects/acme/global/networks/lab";
  private static final String DC = "10.9.0.53";

  private final Project project = new Project();

  @BeforeEach
  void networks() {
    project.network("hub");
    project.network("lab");
    outside(OutsideServer.of("dc", DC).zone(zone("corp.example", "db 60 A 10.9.0.1")));
  }

  private void outside(OutsideServer server) {
    project.clouds().outside(around -> around.with(server));
  }

  private static ZoneData zone(String origin, String file) {
    return ZoneFile.parse(DomainName.of(origin), file);
  }

  private Live create(Map<String, Object> zone) {
    return project.create(ZoneModel.TYPE, "zone", zone);
  }

  private List<String> path(String network, String name) {
    return project.resolve(network, name, DnsType.A).path();
  }

  /** What somebody outside gets who asks at an address. */
  static String asked(Project project, String address, String name) {
    project
        .clouds()
        .outside(around -> around.with(OutsideServer.of("client").forwards(".", address)));
    return project
        .clouds()
        .snapshot()
        .resolveOutside("client", DomainName.of(name), DnsType.A)
        .toString();
  }

  @Test
  void aForwardingZoneAsksItsServers() {
    create(Project.forwarding("fwd", "corp.example.", HUB, DC));

    assertThat(project.address("hub", "db.corp.example."))
        .isEqualTo("db.corp.example. A: 10.9.0.1");
    assertThat(project.address("hub", "none.corp.example."))
        .isEqualTo("none.corp.example. A: NXDOMAIN");
    assertThat(project.address("lab", "db.corp.example."))
        .isEqualTo("db.corp.example. A: ELSEWHERE");
    assertThat(path("hub", "db.corp.example."))
        .startsWith(
            "'db.corp.example.': forwarding zone fwd of project acme for 'corp.example.' wins, the"
                + " longest match",
            "'db.corp.example.' A: 10.9.0.53 is asked, one that answers");
  }

  @Test
  void anyOfTheServersAnswers() {
    create(Project.forwarding("fwd", "corp.example.", HUB, "10.9.0.54", DC));
    project.clouds().outside(around -> around.silent("10.9.0.54"));

    assertThat(project.address("hub", "db.corp.example."))
        .isEqualTo("db.corp.example. A: 10.9.0.1");

    project.clouds().outside(around -> around.silent(DC));
    assertThat(project.address("hub", "db.corp.example."))
        .isEqualTo("db.corp.example. A: SERVFAIL");
  }

  @Test
  void theLongestNameWinsOfWhateverKind() {
    create(Project.forwarding("fwd", "corp.example.", HUB, DC));
    project.zone("example", "example.", HUB);
    project.set("example", "db.corp.example.", "A", "10.0.0.1");
    project.zone("eu", "eu.corp.example.", HUB);
    project.set("eu", "db.eu.corp.example.", "A", "10.0.0.2");

    assertThat(project.address("hub", "db.corp.example.")).endsWith("10.9.0.1");
    assertThat(project.address("hub", "db.eu.corp.example.")).endsWith("10.0.0.2");
  }

  @Test
  void aPeeringZoneAsksTheOtherNetwork() {
    create(Project.forwarding("fwd", "corp.example.", HUB, DC));
    project.zone("own", "own.example.", HUB);
    project.set("own", "db.own.example.", "A", "10.0.0.1");
    create(Project.peering("peer", ".", LAB, HUB));

    assertThat(project.address("lab", "db.own.example.")).endsWith(" 10.0.0.1");
    assertThat(project.address("lab", "db.corp.example.")).endsWith(" 10.9.0.1");
    assertThat(path("lab", "db.own.example."))
        .startsWith(
            "'db.own.example.': peering zone peer of project acme for '.' wins, the longest match",
            "network hub: 'db.own.example.': zone 'own.example.' (zone own of project acme) wins,"
                + " the longest match");
  }

  @Test
  void aPeeringZoneAsksFromTheRegionOfTheClient() {
    project.zone("own", "own.example.", HUB);
    project.create(RecordSetModel.TYPE, "db", byRegion("own", "db.own.example."));
    create(Project.peering("peer", "own.example.", LAB, HUB));

    assertThat(askedFrom("us-east1")).isEqualTo("db.own.example. A: 10.1.0.7");
    assertThat(askedFrom("europe-west1")).isEqualTo("db.own.example. A: 10.0.0.7");
  }

  private String askedFrom(String region) {
    return project
        .clouds()
        .snapshot()
        .resolve(new Client(LAB, region), DomainName.of("db.own.example."), DnsType.A)
        .toString();
  }

  /** A set with one address for Europe and one for America. */
  static Map<String, Object> byRegion(String zone, String name) {
    return Map.of(
        "managedZone",
        zone,
        "name",
        name,
        "type",
        "A",
        "ttl",
        60,
        "routingPolicy",
        Map.of(
            "geos",
            List.of(
                Map.of("location", "europe-west1", "rrdatas", List.of("10.0.0.7")),
                Map.of("location", "us-east1", "rrdatas", List.of("10.1.0.7")))));
  }

  @Test
  void aPeeringZoneOfAnotherProjectIsLeftToItsNetwork() {
    Project other = project.other("beta");
    other.network("spoke");
    String spoke = "projects/beta/global/networks/spoke";
    other.create(ZoneModel.TYPE, "peer", Project.peering("peer", "own.example.", spoke, HUB));
    project.zone("own", "own.example.", HUB);
    project.set("own", "db.own.example.", "A", "10.0.0.1");

    assertThat(project.address(spoke, "db.own.example.")).endsWith(" 10.0.0.1");
  }

  @Test
  void networksThatPeerWithEachOtherFail() {
    create(Project.peering("to-hub", "corp.example.", LAB, HUB));
    create(Project.peering("to-lab", "corp.example.", HUB, LAB));

    assertThat(project.address("hub", "db.corp.example.")).endsWith("SERVFAIL");
    assertThat(path("hub", "db.corp.example."))
        .anySatisfy(step -> assertThat(step).contains("goes round in a circle"));
  }

  @Test
  void aCnameIsFollowedIntoForwardedAndPeeredDomains() {
    create(Project.forwarding("fwd", "corp.example.", HUB, DC));
    project.zone("own", "own.example.", HUB);
    project.set("own", "db.own.example.", "CNAME", "db.corp.example.");
    project.set("own", "gone.own.example.", "CNAME", "www.example.com.");
    project.zone("lab", "lab.example.", LAB);
    project.set("lab", "db.lab.example.", "CNAME", "db.own.example.");
    create(Project.peering("peer", "own.example.", LAB, HUB));

    assertThat(project.address("hub", "db.own.example."))
        .isEqualTo("db.own.example. A: CNAME db.corp.example., 10.9.0.1");
    assertThat(project.address("lab", "db.lab.example."))
        .isEqualTo("db.lab.example. A: CNAME db.own.example., CNAME db.corp.example., 10.9.0.1");
    assertThat(project.address("hub", "gone.own.example.")).endsWith("NXDOMAIN");
  }

  @Test
  void anOutboundPolicyAsksItsServersForEverything() {
    project.zone("own", "own.example.", HUB);
    project.set("own", "db.own.example.", "A", "10.0.0.1");
    project.create(
        ServerPolicyModel.TYPE,
        "out",
        Map.of(
            "name",
            "out",
            "networks",
            List.of(Map.of("networkUrl", HUB)),
            "alternativeNameServerConfig",
            Map.of("targetNameServers", List.of(Map.of("ipv4Address", DC)))));

    assertThat(project.address("hub", "db.corp.example.")).endsWith(" 10.9.0.1");
    assertThat(project.address("hub", "db.own.example.")).endsWith("ELSEWHERE");
    assertThat(path("hub", "db.corp.example."))
        .startsWith(
            "'db.corp.example.': private zones are not asked, the outbound server policy out of"
                + " project acme sends every query to 10.9.0.53",
            "'db.corp.example.' A: 10.9.0.53 is asked, one that answers");
  }

  @Test
  void noNetworkAsksAnEntryPointOfAnother() {
    project.subnetwork("hub", "hub", "10.0.0.0/24");
    project.subnetwork("lab", "lab", "10.1.0.0/24");
    project.create(ServerPolicyModel.TYPE, "in", Project.inbound("in", HUB, LAB));
    project.zone("own", "own.example.", LAB);
    project.set("own", "db.own.example.", "A", "10.1.0.7");
    create(Project.forwarding("to-lab", "own.example.", HUB, "10.1.0.2"));
    create(Project.forwarding("to-hub", "hub.example.", LAB, "10.0.0.2"));

    assertThat(project.address("hub", "db.own.example.")).endsWith("SERVFAIL");
    assertThat(project.address("lab", "db.hub.example.")).endsWith("SERVFAIL");
    assertThat(path("hub", "db.own.example."))
        .containsExactly(
            "'db.own.example.': forwarding zone to-lab of project acme for 'own.example.' wins, the"
                + " longest match",
            "'db.own.example.' A: SERVFAIL, no name server answers: 10.1.0.2 is the inbound address"
                + " of 'projects/acme/regions/europe-west1/subnetworks/lab', which no network of"
                + " Google Cloud can ask");
  }

  @Test
  void aServerOutsideMayStandBetweenTwoNetworks() {
    project.subnetwork("lab", "lab", "10.1.0.0/24");
    project.create(ServerPolicyModel.TYPE, "in", Project.inbound("in", LAB));
    project.zone("own", "own.example.", LAB);
    project.set("own", "db.own.example.", "A", "10.1.0.7");
    create(Project.forwarding("fwd", "own.example.", HUB, DC));
    outside(OutsideServer.of("dc", DC).forwards("own.example", "10.1.0.2"));

    assertThat(project.address("hub", "db.own.example.")).endsWith(" 10.1.0.7");
  }

  @Test
  void withoutThePrivatePathAnAddressBeyondRfc1918IsNotReached() {
    String shared = "100.64.0.53";
    outside(OutsideServer.of("dc", shared).zone(zone("corp.example", "db 60 A 10.9.0.1")));
    Live zone = create(Project.forwarding("fwd", "corp.example.", HUB, shared));
    assertThat(project.address("hub", "db.corp.example.")).endsWith(" 10.9.0.1");

    project.update(
        ZoneModel.TYPE,
        zone,
        Project.with(
            Project.forwarding("fwd", "corp.example.", HUB),
            "forwardingConfig",
            Map.of("targetNameServers", List.of(Map.of("ipv4Address", shared)))));

    assertThat(path("hub", "db.corp.example."))
        .contains(
            "'db.corp.example.' A: SERVFAIL, no name server answers: 100.64.0.53 is not on the"
                + " internet, where it is asked without forwardingPath private");
  }
}
