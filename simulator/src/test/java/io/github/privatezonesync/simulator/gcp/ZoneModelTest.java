package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
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

class ZoneModelTest {
  private static final String TYPE = ZoneModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String LAB = "projects/acme/global/networks/lab";
  private static final String COMPUTE = "https://www.googleapis.com/compute/v1/";
  private static final Map<String, Object> INPUTS =
      Project.zoneInputs("corp", "corp.internal.", HUB);

  private final Project project = new Project();

  @BeforeEach
  void networks() {
    project.network("hub");
    project.network("lab");
    project.calls();
  }

  private Checked check(Map<String, Object> inputs) {
    return project.provider().check(TYPE, "corp", inputs, "seed");
  }

  private Difference diff(Live old, Map<String, Object> newInputs) {
    return project.diff(TYPE, old, newInputs);
  }

  @Test
  void fillsInWhatTheProviderFillsIn() {
    assertThat(check(Map.of("name", "corp", "dnsName", "corp.internal.")))
        .isEqualTo(
            new Checked(
                Map.of(
                    "name",
                    "corp",
                    "dnsName",
                    "corp.internal.",
                    "description",
                    "Managed by Pulumi",
                    "visibility",
                    "public",
                    "forceDestroy",
                    false),
                List.of()));
  }

  @Test
  void namesAZoneThatHasNoName() {
    Checked checked = check(Map.of("dnsName", "corp.internal."));

    assertThat((String) checked.inputs().get("name")).matches("corp-[0-9a-f]{7}");
    assertThat(check(Map.of("dnsName", "corp.internal."))).isEqualTo(checked);
  }

  @Test
  void givesAnotherNameForAnotherSeed() {
    Object name = check(Map.of("dnsName", "corp.internal.")).inputs().get("name");
    Object other =
        project
            .provider()
            .check(TYPE, "corp", Map.of("dnsName", "corp.internal."), "other")
            .inputs()
            .get("name");

    assertThat(other).isNotEqualTo(name);
  }

  @Test
  void needsADnsName() {
    assertThat(check(Map.of("name", "corp")).failures())
        .containsExactly(
            new Failure(
                "dnsName",
                "Missing required argument. The argument \"dns_name\" is required, but no"
                    + " definition was found."));
  }

  @Test
  void knowsTwoVisibilities() {
    assertThat(check(Project.with(INPUTS, "visibility", "internal")).failures())
        .containsExactly(
            new Failure(
                "visibility",
                "expected visibility to be one of [\"private\" \"public\" \"\"], got internal"));
  }

  @Test
  void needsSomethingInTheVisibilityConfig() {
    assertThat(check(Project.with(INPUTS, "privateVisibilityConfig", Map.of())).failures())
        .containsExactly(
            new Failure(
                "privateVisibilityConfig",
                "\"private_visibility_config.0.networks\": one of"
                    + " `private_visibility_config.0.gke_clusters,private_visibility_config.0.networks`"
                    + " must be specified"));
  }

  @Test
  void waitsForAVisibilityConfigThatIsUnknown() {
    assertThat(check(Project.with(INPUTS, "privateVisibilityConfig", Unknown.VALUE)).failures())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"serviceDirectoryConfig,zones of the service directory", "dnssecConfig,DNSSEC"})
  void doesNotPretendToKnowOtherKindsOfZones(String property, String what) {
    assertThat(check(Project.with(INPUTS, property, Map.of())).failures())
        .containsExactly(new Failure(property, "the simulator does not model " + what));
  }

  @Test
  void takesReverseLookupOnlyWhenItIsOff() {
    assertThat(check(Project.with(INPUTS, "reverseLookup", true)).failures())
        .containsExactly(
            new Failure(
                "reverseLookup", "the simulator does not model managed reverse lookup zones"));
    assertThat(check(Project.with(INPUTS, "reverseLookup", false)).failures()).isEmpty();
  }

  @Test
  void createsAZoneInOneCall() {
    Live zone = project.create(TYPE, "corp", INPUTS);

    assertThat(project.calls())
        .containsExactly("managedZones.create projects/acme/managedZones/corp corp.internal.");
    assertThat(zone.id()).isEqualTo("projects/acme/managedZones/corp");
    assertThat(zone.state())
        .containsEntry("name", "corp")
        .containsEntry("dnsName", "corp.internal.")
        .containsEntry("project", "acme")
        .containsEntry("description", "Managed by Pulumi")
        .containsEntry("visibility", "private")
        .containsEntry("forceDestroy", false)
        .containsEntry(
            "privateVisibilityConfig",
            Map.of("networks", List.of(Map.of("networkUrl", COMPUTE + HUB))))
        .containsEntry("nameServers", List.of("ns-gcp-private.googledomains.com."))
        .containsEntry("managedZoneId", 1.0)
        .containsKey("creationTime")
        .doesNotContainKey("labels");
  }

  @Test
  void putsNameServersAndAStartOfAuthorityAtTheApex() {
    project.create(TYPE, "corp", INPUTS);

    assertThat(project.clouds().snapshot().zones().get(0).data().recordSets())
        .extracting(Object::toString)
        .containsExactly(
            "corp.internal. NS 21600 ns-gcp-private.googledomains.com.",
            "corp.internal. SOA 21600 ns-gcp-private.googledomains.com."
                + " cloud-dns-hostmaster.google.com. 1 21600 3600 259200 300");
  }

  @Test
  void createsInAnotherProjectWhenItIsTold() {
    Live zone = project.create(TYPE, "corp", Project.with(INPUTS, "project", "beta"));

    assertThat(zone.id()).isEqualTo("projects/beta/managedZones/corp");
    assertThat(zone.state()).containsEntry("project", "beta");
  }

  @Test
  void seesNoDifferenceAfterACreation() {
    Live zone = project.create(TYPE, "corp", INPUTS);

    assertThat(diff(zone, INPUTS)).isEqualTo(new Difference(List.of(), List.of(), false));
  }

  @Test
  void seesNoDifferenceInTheOrderAndFormOfNetworks() {
    Live zone =
        project.create(TYPE, "corp", Project.zoneInputs("corp", "corp.internal.", HUB, LAB));

    assertThat(
            diff(zone, Project.zoneInputs("corp", "corp.internal.", COMPUTE + LAB, HUB)).changed())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "name,other,true",
    "dnsName,other.internal.,true",
    "visibility,public,true",
    "project,beta,true",
    "description,other,false",
    "forceDestroy,true,false"
  })
  void knowsWhatReplacesAZone(String property, String value, boolean replaces) {
    Live zone = project.create(TYPE, "corp", INPUTS);
    Object typed = value.equals("true") ? (Object) true : value;

    Difference difference = diff(zone, Project.with(INPUTS, property, typed));

    assertThat(difference.changed()).containsExactly(property);
    assertThat(difference.replace()).isEqualTo(replaces ? List.of(property) : List.<String>of());
  }

  @Test
  void ignoresTheCaseOfTheVisibility() {
    Live zone = project.create(TYPE, "corp", INPUTS);

    assertThat(diff(zone, Project.with(INPUTS, "visibility", "PRIVATE")).changed()).isEmpty();
  }

  @Test
  void deletesBeforeItReplacesWhereTheChosenNameStays() {
    Live zone = project.create(TYPE, "corp", INPUTS);

    assertThat(diff(zone, Project.with(INPUTS, "dnsName", "other.internal.")).deleteBeforeReplace())
        .isTrue();
    assertThat(diff(zone, Project.with(INPUTS, "name", "other")).deleteBeforeReplace()).isFalse();
    assertThat(diff(zone, Project.with(INPUTS, "description", "x")).deleteBeforeReplace())
        .isFalse();
  }

  @Test
  void replacesAZoneOfAMadeUpNameWithoutDeletingItFirst() {
    Map<String, Object> inputs =
        Map.of("dnsName", "corp.internal.", "description", "d", "visibility", "private");
    Live zone = project.create(TYPE, "corp", inputs);

    Difference difference = diff(zone, Project.with(inputs, "dnsName", "other.internal."));

    assertThat(difference).isEqualTo(new Difference(List.of("dnsName"), List.of("dnsName"), false));
  }

  @Test
  void takesWhatIsUnknownAsADifference() {
    Live zone = project.create(TYPE, "corp", INPUTS);

    assertThat(diff(zone, Project.zoneInputs("corp", "corp.internal.", HUB)).changed()).isEmpty();
    assertThat(
            diff(
                    zone,
                    Project.with(
                        INPUTS,
                        "privateVisibilityConfig",
                        Map.of("networks", List.of(Map.of("networkUrl", Unknown.VALUE)))))
                .changed())
        .containsExactly("privateVisibilityConfig");
    assertThat(diff(zone, Project.with(INPUTS, "dnsName", Unknown.VALUE)).replace())
        .containsExactly("dnsName");
  }

  @Test
  void keepsDnsNamesInLowerCaseSoThatCapitalsDifferForEver() {
    Map<String, Object> capitals = Project.zoneInputs("corp", "Corp.Internal.", HUB);
    Live zone = project.create(TYPE, "corp", capitals);

    assertThat(zone.state()).containsEntry("dnsName", "corp.internal.");
    assertThat(diff(zone, capitals).replace()).containsExactly("dnsName");
  }

  @Test
  void changesNetworksInOneCall() {
    Live zone = project.create(TYPE, "corp", INPUTS);
    project.calls();

    Live updated = project.update(TYPE, zone, Project.zoneInputs("corp", "corp.internal.", LAB));

    assertThat(project.calls())
        .containsExactly("managedZones.update projects/acme/managedZones/corp corp.internal.");
    assertThat(updated.state())
        .containsEntry(
            "privateVisibilityConfig",
            Map.of("networks", List.of(Map.of("networkUrl", COMPUTE + LAB))));
    assertThat(project.address("hub", "x.corp.internal.")).endsWith("ELSEWHERE");
    assertThat(project.address("lab", "x.corp.internal.")).endsWith("NXDOMAIN");
  }

  @Test
  void keepsItsRecordSetsInAnUpdate() {
    Live zone = project.create(TYPE, "corp", INPUTS);
    project.set("corp", "db.corp.internal.", "A", "10.0.0.1");

    project.update(TYPE, zone, Project.with(INPUTS, "description", "other"));

    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void writesTheWholeZoneSoThatTwoOwnersFight() {
    Live mine = project.create(TYPE, "corp", INPUTS);
    project.update(TYPE, mine, Project.zoneInputs("corp", "corp.internal.", HUB, LAB));

    project.update(TYPE, mine, Project.with(INPUTS, "description", "mine"));

    assertThat(project.clouds().snapshot().zones().get(0).networks()).containsExactly(HUB);
  }

  @Test
  void showsLabelsThatTheProgramManages() {
    Live zone = project.create(TYPE, "corp", Project.with(INPUTS, "labels", Map.of("team", "dns")));

    assertThat(zone.state())
        .containsEntry("labels", Map.of("team", "dns"))
        .containsEntry("effectiveLabels", Map.of("team", "dns"))
        .containsEntry("pulumiLabels", Map.of("team", "dns"));
    assertThat(diff(zone, INPUTS).changed()).containsExactly("labels");
  }

  @Test
  void keepsClustersWithoutAnyNetworkSeeingTheZone() {
    Map<String, Object> config =
        Map.of(
            "gkeClusters",
            List.of(Map.of("gkeClusterName", "projects/acme/locations/l/clusters/c")));
    Map<String, Object> inputs = Project.with(INPUTS, "privateVisibilityConfig", config);

    Live zone = project.create(TYPE, "corp", inputs);

    assertThat(diff(zone, inputs).changed()).isEmpty();
    assertThat(project.clouds().snapshot().zones().get(0).networks()).isEmpty();
  }

  @Test
  void keepsWhetherQueriesAreLogged() {
    Map<String, Object> logging =
        Project.with(INPUTS, "cloudLoggingConfig", Map.of("enableLogging", true));

    Live zone = project.create(TYPE, "corp", logging);

    assertThat(diff(zone, logging).changed()).isEmpty();
    assertThat(diff(zone, INPUTS).changed()).isEmpty();
    assertThat(
            diff(zone, Project.with(INPUTS, "cloudLoggingConfig", Map.of("enableLogging", false)))
                .changed())
        .containsExactly("cloudLoggingConfig");
  }

  @Test
  void refreshShowsNetworksThatAnotherTookOff() {
    Live zone = project.create(TYPE, "corp", INPUTS);
    project.update(TYPE, zone, Project.zoneInputs("corp", "corp.internal.", LAB));

    Live refreshed = project.refresh(TYPE, zone).orElseThrow();

    assertThat(refreshed.inputs())
        .containsEntry(
            "privateVisibilityConfig",
            Map.of("networks", List.of(Map.of("networkUrl", COMPUTE + LAB))));
    assertThat(diff(refreshed, INPUTS).changed()).containsExactly("privateVisibilityConfig");
  }

  @Test
  void readsTheSameAgain() {
    Live zone =
        project.create(
            TYPE,
            "corp",
            Project.with(
                Project.with(INPUTS, "forceDestroy", true), "labels", Map.of("team", "dns")));

    assertThat(project.refresh(TYPE, zone)).contains(zone);
  }

  @ParameterizedTest
  @CsvSource({"projects/acme/managedZones/corp", "acme/corp", "corp"})
  void importsByThreeKindsOfId(String id) {
    project.create(TYPE, "corp", Project.with(INPUTS, "forceDestroy", true));

    Live imported = project.provider().read(TYPE, id, Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo("projects/acme/managedZones/corp");
    assertThat(imported.inputs())
        .containsEntry("dnsName", "corp.internal.")
        .doesNotContainKey("forceDestroy");
    assertThat(imported.state()).containsEntry("forceDestroy", false);
    assertThat(project.diff(TYPE, imported, INPUTS).changed()).isEmpty();
  }

  @Test
  void importsNothingThatIsNotThere() {
    assertThat(project.provider().read(TYPE, "corp", Map.of())).isEmpty();
  }

  @Test
  void refusesIdsOfNoKind() {
    assertThat(
            Project.refusal(
                () -> project.provider().read(TYPE, "zones/acme/managedZones/corp", Map.of())))
        .isEqualTo(
            "Import id \"zones/acme/managedZones/corp\" doesn't match any of the accepted formats:"
                + " [projects/*/managedZones/*]");
  }

  @Test
  void deletesAnEmptyZone() {
    Live zone = project.create(TYPE, "corp", INPUTS);
    project.calls();

    project.delete(TYPE, zone);

    assertThat(project.calls())
        .containsExactly("managedZones.delete projects/acme/managedZones/corp corp.internal.");
    assertThat(project.refresh(TYPE, zone)).isEmpty();
    assertThat(project.clouds().snapshot().zones()).isEmpty();
  }

  @Test
  void deletesNothingTwice() {
    Live zone = project.create(TYPE, "corp", INPUTS);
    project.delete(TYPE, zone);
    project.calls();

    project.delete(TYPE, zone);

    assertThat(project.calls()).isEmpty();
  }

  @Test
  void deletesSetBySetWhenItIsForced() {
    Live zone = project.create(TYPE, "corp", Project.with(INPUTS, "forceDestroy", true));
    project.set("corp", "db.corp.internal.", "A", "10.0.0.1");
    project.set("corp", "@.corp.internal.", "TXT", "\"x\"");
    project.calls();

    project.delete(TYPE, zone);

    assertThat(project.calls())
        .containsExactly(
            "changes.create projects/acme/managedZones/corp @.corp.internal. TXT",
            "changes.create projects/acme/managedZones/corp db.corp.internal. A",
            "managedZones.delete projects/acme/managedZones/corp corp.internal.");
  }

  @Test
  void previewsWhatOnlyTheCloudKnows() {
    assertThat(project.provider().previewCreate(TYPE, check(INPUTS).inputs()))
        .containsEntry("project", Unknown.VALUE)
        .containsEntry("managedZoneId", Unknown.VALUE)
        .containsEntry("nameServers", Unknown.VALUE)
        .containsEntry("dnsName", "corp.internal.");
  }
}
