package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forwarding zones and peering zones as resources. */
class ZoneKindTest {
  private static final String TYPE = ZoneModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String LAB = "projects/acme/global/networks/lab";
  private static final String COMPUTE = "https://www.googleapis.com/compute/v1/";
  private static final Map<String, Object> FORWARDING =
      Project.forwarding("corp", "corp.example.", HUB, "10.9.0.53", "10.9.0.54");
  private static final Map<String, Object> PEERING =
      Project.peering("corp", "corp.example.", HUB, LAB);

  private final Project project = new Project();

  @BeforeEach
  void networks() {
    project.network("hub");
    project.network("lab");
    project.calls();
  }

  private List<Failure> failures(Map<String, Object> inputs) {
    return project.provider().check(TYPE, "corp", inputs, "seed").failures();
  }

  private String creating(Map<String, Object> inputs) {
    return Project.refusal(() -> project.create(TYPE, "corp", inputs));
  }

  private static Map<String, Object> servers(Object... servers) {
    return Project.with(
        FORWARDING, "forwardingConfig", Map.of("targetNameServers", List.of(servers)));
  }

  @Test
  void aForwardingZoneShowsItsServersAndHoldsNoSets() {
    Live zone = project.create(TYPE, "corp", FORWARDING);

    assertThat(project.calls())
        .containsExactly("managedZones.create projects/acme/managedZones/corp corp.example.");
    assertThat(zone.state()).containsEntry("forwardingConfig", FORWARDING.get("forwardingConfig"));
    assertThat(project.diff(TYPE, zone, FORWARDING).changed()).isEmpty();
    assertThat(project.refresh(TYPE, zone)).contains(zone);
    assertThat(project.clouds().snapshot().zones()).isEmpty();
  }

  @Test
  void aPeeringZoneShowsTheUrlOfItsNetwork() {
    Live zone = project.create(TYPE, "corp", PEERING);

    assertThat(zone.state())
        .containsEntry(
            "peeringConfig", Map.of("targetNetwork", Map.of("networkUrl", COMPUTE + LAB)));
    assertThat(project.diff(TYPE, zone, PEERING).changed()).isEmpty();
    assertThat(
            project
                .diff(TYPE, zone, Project.peering("corp", "corp.example.", HUB, COMPUTE + LAB))
                .changed())
        .isEmpty();
    assertThat(project.refresh(TYPE, zone)).contains(zone);
  }

  @Test
  void anImportHasTheKind() {
    project.create(TYPE, "corp", FORWARDING);
    project.create(TYPE, "lab", Project.peering("lab", "lab.example.", HUB, LAB));

    Live forwarding = project.provider().read(TYPE, "corp", Map.of()).orElseThrow();
    Live peering = project.provider().read(TYPE, "lab", Map.of()).orElseThrow();

    assertThat(project.diff(TYPE, forwarding, FORWARDING).changed()).isEmpty();
    assertThat(forwarding.inputs()).containsKey("forwardingConfig");
    assertThat(peering.inputs()).containsKey("peeringConfig");
  }

  @Test
  void serversAreASet() {
    Live zone = project.create(TYPE, "corp", FORWARDING);

    assertThat(
            project
                .diff(
                    TYPE,
                    zone,
                    Project.forwarding("corp", "corp.example.", HUB, "10.9.0.54", "10.9.0.53"))
                .changed())
        .isEmpty();
    assertThat(
            project
                .diff(
                    TYPE,
                    zone,
                    servers(
                        Map.of("ipv4Address", "10.9.0.53", "forwardingPath", "private"),
                        Map.of("ipv4Address", "10.9.0.54")))
                .changed())
        .containsExactly("forwardingConfig");
  }

  @Test
  void serversAndNetworkChangeInPlace() {
    Live forwarding = project.create(TYPE, "corp", FORWARDING);
    Live peering = project.create(TYPE, "lab", Project.peering("lab", "lab.example.", HUB, LAB));
    Map<String, Object> other = Project.forwarding("corp", "corp.example.", HUB, "10.9.0.55");
    Map<String, Object> self = Project.peering("lab", "lab.example.", LAB, HUB);
    project.calls();

    assertThat(project.diff(TYPE, forwarding, other))
        .isEqualTo(new Difference(List.of("forwardingConfig"), List.of(), false));
    assertThat(project.update(TYPE, forwarding, other).state())
        .containsEntry("forwardingConfig", other.get("forwardingConfig"));
    assertThat(project.update(TYPE, peering, self).state())
        .containsEntry(
            "peeringConfig", Map.of("targetNetwork", Map.of("networkUrl", COMPUTE + HUB)));
    assertThat(project.calls())
        .containsExactly(
            "managedZones.update projects/acme/managedZones/corp corp.example.",
            "managedZones.update projects/acme/managedZones/lab lab.example.");
  }

  @Test
  void whatIsUnknownIsADifferenceAndNoProblem() {
    Live zone = project.create(TYPE, "corp", FORWARDING);
    Map<String, Object> unknown = servers(Map.of("ipv4Address", Unknown.VALUE));

    assertThat(failures(unknown)).isEmpty();
    assertThat(project.diff(TYPE, zone, unknown))
        .isEqualTo(new Difference(List.of("forwardingConfig"), List.of(), false));
  }

  @Test
  void theProviderMissesWhatItNeeds() {
    assertThat(failures(Project.with(FORWARDING, "forwardingConfig", Map.of())))
        .containsExactly(missing("forwardingConfig", "target_name_servers"));
    assertThat(failures(servers(Map.of("forwardingPath", "private"))))
        .containsExactly(missing("forwardingConfig", "ipv4_address"));
    assertThat(failures(Project.with(PEERING, "peeringConfig", Map.of())))
        .containsExactly(missing("peeringConfig", "target_network"));
    assertThat(failures(Project.with(PEERING, "peeringConfig", Map.of("targetNetwork", Map.of()))))
        .containsExactly(missing("peeringConfig", "network_url"));
  }

  private static Failure missing(String property, String argument) {
    return new Failure(
        property,
        "Missing required argument. The argument \"%s\" is required, but no definition was found."
            .formatted(argument));
  }

  @Test
  void theProviderKnowsTwoPaths() {
    assertThat(failures(servers(Map.of("ipv4Address", "10.9.0.53", "forwardingPath", "vpn"))))
        .containsExactly(
            new Failure(
                "forwardingConfig",
                "expected forwarding_path to be one of [\"default\" \"private\" \"\"], got vpn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.169.254",
        "0.0.0.0",
        "127.0.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "fd00::1",
        ""
      })
  void refusesTargetsThatAreNone(String address) {
    assertThat(creating(Project.forwarding("corp", "corp.example.", HUB, "10.9.0.53", address)))
        .isEqualTo(
            "Error creating ManagedZone: googleapi: Error 400: Invalid value for"
                + " 'entity.managedZone.forwardingConfig.targetNameServers[1]': '%s', invalid",
            address);
  }

  @Test
  void refusesAForwardingZoneWithoutTargets() {
    assertThat(creating(servers()))
        .isEqualTo(
            "Error creating ManagedZone: googleapi: Error 400: The"
                + " 'entity.managedZone.forwardingConfig.targetNameServers' parameter is required"
                + " but was missing., required");
  }

  @Test
  void refusesTwoKindsAtOnce() {
    assertThat(creating(Project.with(FORWARDING, "peeringConfig", PEERING.get("peeringConfig"))))
        .isEqualTo(
            "Error creating ManagedZone: googleapi: Error 400: The resource"
                + " 'entity.managedZone.peeringConfig' is invalid because the zone has a"
                + " forwardingConfig too., invalid");
  }

  @Test
  void refusesKindsOfPublicZones() {
    assertThat(creating(Project.with(FORWARDING, "visibility", "public")))
        .isEqualTo(
            "Error creating ManagedZone: googleapi: Error 400: The resource"
                + " 'entity.managedZone.forwardingConfig' is invalid because the zone is public.,"
                + " invalid");
    assertThat(creating(Project.with(PEERING, "visibility", "public")))
        .contains("'entity.managedZone.peeringConfig' is invalid because the zone is public");
  }

  @Test
  void refusesANetworkThatIsMissing() {
    assertThat(
            creating(
                Project.peering(
                    "corp", "corp.example.", HUB, "projects/acme/global/networks/none")))
        .isEqualTo(
            "Error creating ManagedZone: googleapi: Error 404: The"
                + " 'entity.managedZone.peeringConfig.targetNetwork' resource named"
                + " 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/none' does"
                + " not exist., notFound");
    assertThat(
            creating(
                Project.peering(
                    "corp", "corp.example.", HUB, "projects/other/global/networks/hub")))
        .isEqualTo("Error creating ManagedZone: googleapi: Error 403: Forbidden, forbidden");
    assertThat(creating(Project.peering("corp", "corp.example.", HUB, "lab")))
        .isEqualTo(
            "Error creating ManagedZone: googleapi: Error 400: Invalid value for"
                + " 'entity.managedZone.peeringConfig.targetNetwork.networkUrl':"
                + " 'https://www.googleapis.com/compute/v1/lab', invalid");
  }

  @Test
  void refusesASecondZoneOfTheNameOfWhateverKind() {
    project.create(TYPE, "corp", FORWARDING);
    String taken =
        "Error creating ManagedZone: googleapi: Error 400: The resource"
            + " 'entity.managedZone.privateVisibilityConfig.networks[0]' is invalid because the"
            + " network 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub'"
            + " already sees the private zone 'projects/acme/managedZones/corp' with the DNS name"
            + " 'corp.example.'., conflict";

    assertThat(creating(Project.zoneInputs("own", "corp.example.", HUB))).isEqualTo(taken);
    assertThat(creating(Project.peering("peer", "corp.example.", HUB, LAB))).isEqualTo(taken);
  }

  @Test
  void aZoneKeepsItsKind() {
    Live zone = project.create(TYPE, "corp", FORWARDING);

    assertThat(project.diff(TYPE, zone, PEERING))
        .isEqualTo(new Difference(List.of("forwardingConfig", "peeringConfig"), List.of(), false));
    assertThat(Project.refusal(() -> project.update(TYPE, zone, PEERING)))
        .isEqualTo(
            "Error updating ManagedZone \"projects/acme/managedZones/corp\": googleapi: Error 400:"
                + " The resource 'entity.managedZone' is invalid because the zone 'corp' can"
                + " neither become nor cease to be a forwarding or peering zone., invalid");
  }

  @ParameterizedTest
  @CsvSource({
    "true,Peering,peeringChangeDisallowed",
    "false,Forwarding,forwardingChangeDisallowed"
  })
  void takesNoRecordSets(boolean peering, String kind, String reason) {
    Live zone = project.create(TYPE, "corp", peering ? PEERING : FORWARDING);

    assertThat(Project.refusal(() -> project.set("corp", "db.corp.example.", "A", "10.0.0.1")))
        .isEqualTo(
            "Error creating DNS RecordSet: googleapi: Error 400: Resource record sets for the zone"
                + " 'corp' cannot be modified because it is a %s zone., %s",
            kind, reason);

    project.delete(TYPE, zone);
    assertThat(project.refresh(TYPE, zone)).isEmpty();
  }

  @Test
  void onlyPeeringZonesMayBeOfTheRoot() {
    assertThat(creating(Project.forwarding("root", ".", HUB, "10.9.0.53")))
        .endsWith("managedZoneDnsNameNotAvailable");
    assertThat(project.create(TYPE, "root", Project.peering("root", ".", HUB, LAB)).state())
        .containsEntry("dnsName", ".");
  }

  @Test
  void theNetworkThatIsPeeredWithMayGo() {
    project.create(TYPE, "corp", PEERING);
    Live lab = project.provider().read(NetworkModel.TYPE, LAB, Map.of()).orElseThrow();

    project.delete(NetworkModel.TYPE, lab);

    assertThat(project.address("hub", "db.corp.example."))
        .isEqualTo("db.corp.example. A: SERVFAIL");
  }
}
