package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.HashTreePMap;

/** What the API refuses about zones, word for word. */
class ZonesTest {
  private static final String TYPE = ZoneModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String CREATING = "Error creating ManagedZone: googleapi: ";

  private final Project project = new Project();

  @BeforeEach
  void network() {
    project.network("hub");
  }

  private String creating(Map<String, Object> inputs) {
    return Project.refusal(() -> project.create(TYPE, "corp", inputs));
  }

  private String creating(String name, String dnsName, String... networks) {
    return creating(Project.zoneInputs(name, dnsName, networks));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Corp", "1corp", "corp-", "corp.internal", "corp_internal"})
  void refusesNames(String name) {
    assertThat(creating(name, "corp.internal."))
        .isEqualTo(
            CREATING + "Error 400: Invalid value for 'entity.managedZone.name': '%s', invalid",
            name);
  }

  @Test
  void refusesNamesOfMoreThan63Characters() {
    String name = "c".repeat(64);

    assertThat(creating(name, "corp.internal."))
        .isEqualTo(
            CREATING + "Error 400: Invalid value for 'entity.managedZone.name': '%s', invalid",
            name);
    assertThat(project.zone("c".repeat(63), "corp.internal.").id()).endsWith("c".repeat(63));
  }

  @Test
  void refusesTheNameThatALogicalNameWithDotsGives() {
    assertThat(
            Project.refusal(
                () -> project.create(TYPE, "corp.internal", Map.of("dnsName", "corp.internal."))))
        .matches(
            "Error creating ManagedZone: googleapi: Error 400: Invalid value for"
                + " 'entity\\.managedZone\\.name': 'corp\\.internal-[0-9a-f]{7}', invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Corp.internal", "corp..internal.", "-corp.internal.", "*.internal.", "a b.c."})
  void refusesDnsNames(String dnsName) {
    assertThat(creating("corp", dnsName))
        .isEqualTo(
            CREATING + "Error 400: Invalid value for 'entity.managedZone.dnsName': '%s', invalid",
            dnsName);
  }

  @Test
  void refusesDnsNamesOfMoreThan253Characters() {
    String label = "a".repeat(62) + ".";
    String longest = label.repeat(4) + "b.";
    String tooLong = label.repeat(4) + "bc.";

    assertThat(creating("corp", tooLong))
        .isEqualTo(
            CREATING + "Error 400: Invalid value for 'entity.managedZone.dnsName': '%s', invalid",
            tooLong);
    assertThat(project.zone("corp", longest).state()).containsEntry("dnsName", longest);
  }

  @Test
  void needsADescription() {
    assertThat(creating(Project.with(Project.zoneInputs("corp", "a.b."), "description", "")))
        .isEqualTo(
            CREATING
                + "Error 400: The 'entity.managedZone.description' parameter is required but was"
                + " missing., required");
  }

  @Test
  void refusesANameThatIsTaken() {
    project.zone("corp", "corp.internal.");

    assertThat(creating("corp", "other.internal."))
        .isEqualTo(
            CREATING
                + "Error 409: The resource 'entity.managedZone' named 'corp' already exists,"
                + " alreadyExists");
    assertThat(project.other("beta").zone("corp", "corp.internal.").id())
        .isEqualTo("projects/beta/managedZones/corp");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "com.", "CO.uk.", "dev.", "xn--p1ai.", "city.ck."})
  void refusesNamesThatAreReserved(String dnsName) {
    assertThat(creating("corp", dnsName))
        .isEqualTo(
            CREATING
                + "Error 400: The domain '"
                + dnsName
                + "' (or its child domains) may be reserved or registered already, prohibited by"
                + " policy, or there may be no DNS name server shards remaining for the name. For"
                + " more information see https://cloud.google.com/dns/quotas#nameserver_limits.,"
                + " managedZoneDnsNameNotAvailable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal.", "consul.", "example.com.", "10.in-addr.arpa."})
  void takesNamesUnderWhichNobodyRegisters(String dnsName) {
    assertThat(project.zone("corp", dnsName).state()).containsEntry("dnsName", dnsName);
  }

  @Test
  void takesADescriptionOf1024Characters() {
    Map<String, Object> inputs = Project.zoneInputs("corp", "corp.internal.");
    String longest = "\u00fc".repeat(1_024);

    assertThat(creating(Project.with(inputs, "description", longest + "c")))
        .isEqualTo(
            CREATING
                + "Error 400: Invalid value for 'entity.managedZone.description': '%s', invalid",
            longest + "c");
    Live zone = project.create(TYPE, "corp", Project.with(inputs, "description", longest));
    assertThat(
            Project.refusal(
                () ->
                    project.update(TYPE, zone, Project.with(inputs, "description", longest + "c"))))
        .contains("Invalid value for 'entity.managedZone.description'");
  }

  private String labelled(Map<String, String> labels) {
    return creating(Project.with(Project.zoneInputs("corp", "corp.internal."), "labels", labels));
  }

  @ParameterizedTest
  @CsvSource({
    "creator, FOO",
    "Creator, foo",
    "1st, foo",
    "_a, foo",
    "'', foo",
    "a.b, foo",
    "a, foo bar",
    "a, me@example.com"
  })
  void refusesLabels(String key, String value) {
    assertThat(labelled(Map.of("a-good-one", "yes", key, value)))
        .startsWith(CREATING + "Error 400: Invalid value for 'entity.managedZone.labels': '")
        .endsWith("', invalid");
  }

  @Test
  void namesALabelByItsPlace() {
    assertThat(labelled(Map.of("creator", "FOO", "owner", "BAR")))
        .isEqualTo(
            CREATING + "Error 400: Invalid value for 'entity.managedZone.labels': '0', invalid");
  }

  @Test
  void takes64LabelsOf63Characters() {
    Map<String, String> labels =
        IntStream.range(0, 64)
            .boxed()
            .collect(
                Collectors.toMap(i -> "k".repeat(61) + "%02d".formatted(i), i -> "v".repeat(63)));
    Map<String, Object> inputs = Project.zoneInputs("corp", "corp.internal.");

    assertThat(labelled(Map.of("k".repeat(64), ""))).contains("managedZone.labels");
    assertThat(labelled(Map.of("k", "v".repeat(64)))).contains("managedZone.labels");
    assertThat(project.create(TYPE, "corp", Project.with(inputs, "labels", labels)).state())
        .containsEntry("labels", labels);

    labels.put("caf\u00e9-1_x", "");
    assertThat(labelled(labels))
        .isEqualTo(
            CREATING
                + "Error 400: Invalid value for 'entity.managedZone.labels': '65 labels', invalid");
    labels.remove("k".repeat(61) + "00");
    assertThat(
            project
                .create(
                    TYPE,
                    "other",
                    Project.with(Project.zoneInputs("other", "other.internal."), "labels", labels))
                .state())
        .containsEntry("labels", labels);
  }

  @Test
  void refusesABareNetworkName() {
    assertThat(creating("corp", "corp.internal.", "hub"))
        .isEqualTo(
            CREATING
                + "Error 400: Invalid value for"
                + " 'entity.managedZone.privateVisibilityConfig.networks[0].networkUrl':"
                + " 'https://www.googleapis.com/compute/v1/hub', invalid");
  }

  @Test
  void refusesANetworkThatIsMissingInItsProject() {
    assertThat(creating("corp", "corp.internal.", HUB, "projects/acme/global/networks/lab"))
        .isEqualTo(
            CREATING
                + "Error 404: The 'entity.managedZone.privateVisibilityConfig.networks[1]' resource"
                + " named 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/lab'"
                + " does not exist., notFound");
  }

  @Test
  void refusesANetworkOfAProjectThatIsMissing() {
    assertThat(creating("corp", "corp.internal.", "projects/none/global/networks/hub"))
        .isEqualTo(CREATING + "Error 403: Forbidden, forbidden");
  }

  @Test
  void takesNetworksOfOtherProjects() {
    project.other("beta").network("spoke");

    project.zone("corp", "corp.internal.", HUB, "projects/beta/global/networks/spoke");

    assertThat(project.address("spoke", "x.corp.internal."))
        .isEqualTo("x.corp.internal. A: NXDOMAIN");
  }

  @Test
  void refusesASecondPrivateZoneOfOneNameOnANetwork() {
    project.zone("corp", "corp.internal.", HUB);

    assertThat(creating("corp2", "CORP.internal.", HUB))
        .isEqualTo(
            CREATING
                + "Error 400: The resource 'entity.managedZone.privateVisibilityConfig.networks[0]'"
                + " is invalid because the network"
                + " 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub'"
                + " already sees the private zone 'projects/acme/managedZones/corp' with the DNS"
                + " name 'corp.internal.'., conflict");
  }

  @Test
  void allowsOneNameOnTwoNetworksAndNamesBelowIt() {
    project.network("lab");
    project.zone("corp", "corp.internal.", HUB);
    project.zone("corp2", "corp.internal.", "projects/acme/global/networks/lab");
    project.zone("below", "eu.corp.internal.", HUB);

    assertThat(project.clouds().snapshot().zones()).hasSize(3);
  }

  @Test
  void refusesTheSecondZoneOfOneNameInAnUpdateToo() {
    project.zone("corp", "corp.internal.", HUB);
    Live second = project.zone("corp2", "corp.internal.");

    assertThat(
            Project.refusal(
                () ->
                    project.update(
                        TYPE, second, Project.zoneInputs("corp2", "corp.internal.", HUB))))
        .isEqualTo(
            "Error updating ManagedZone \"projects/acme/managedZones/corp2\": googleapi: Error 400:"
                + " The resource 'entity.managedZone.privateVisibilityConfig.networks[0]' is"
                + " invalid because the network"
                + " 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub'"
                + " already sees the private zone 'projects/acme/managedZones/corp' with the DNS"
                + " name 'corp.internal.'., conflict");
  }

  @Test
  void refusesToUpdateAZoneThatIsGone() {
    Live zone = project.zone("corp", "corp.internal.", HUB);
    project.delete(TYPE, zone);

    assertThat(
            Project.refusal(
                () ->
                    project.update(TYPE, zone, Project.zoneInputs("corp", "corp.internal.", HUB))))
        .isEqualTo(
            "Error updating ManagedZone \"projects/acme/managedZones/corp\": googleapi: Error 404:"
                + " The 'parameters.managedZone' resource named 'corp' does not exist., notFound");
  }

  @Test
  void refusesToDeleteAZoneWithRecordSets() {
    Live zone = project.zone("corp", "corp.internal.", HUB);
    project.set("corp", "db.corp.internal.", "A", "10.0.0.1");

    assertThat(Project.refusal(() -> project.delete(TYPE, zone)))
        .isEqualTo(
            "Error when reading or editing ManagedZone: googleapi: Error 400: The resource named"
                + " 'corp' cannot be deleted because it contains one or more 'resource records'.,"
                + " containerNotEmpty");
  }

  @Test
  void refusesMoreZonesThanAProjectMayHave() {
    Zone zone =
        Zone.create(
            ZoneRequest.of(new Properties(Project.zoneInputs("z", "z.internal.")), "acme"), 1);
    var zones = HashTreePMap.<String, Zone>empty();
    for (int i = 0; i < 10_000; i++) {
      zones = zones.plus(Ids.zone("acme", "z" + i), zone);
    }
    GcpState full =
        new GcpState(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            zones,
            HashTreePMap.empty(),
            EntryPoints.none(),
            0,
            0,
            SlowDeletes.none(),
            List.of());
    ZoneRequest request =
        ZoneRequest.of(
            new Properties(
                Project.with(Project.zoneInputs("corp", "corp.internal."), "description", "d")),
            "acme");

    assertThat(Project.refused(() -> Zones.create(full, request)))
        .isEqualTo(
            "googleapi: Error 403: The request would exceed quota for managed zones per project.,"
                + " quotaExceeded");
  }
}
