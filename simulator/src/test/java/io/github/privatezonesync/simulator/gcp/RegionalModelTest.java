package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subnetworks and addresses. */
class RegionalModelTest {
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String LINK = "https://www.googleapis.com/compute/v1/" + HUB;
  private static final String EU = "projects/acme/regions/europe-west1/subnetworks/eu";
  private static final Map<String, Object> SUBNETWORK =
      Map.of("name", "eu", "ipCidrRange", "10.0.0.0/16", "network", HUB);

  private final Project project = new Project();

  @BeforeEach
  void network() {
    project.network("hub");
    project.calls();
  }

  @ParameterizedTest
  @ValueSource(strings = {HUB, LINK, "hub"})
  void aSubnetworkIsPartOfANetwork(String network) {
    Map<String, Object> inputs = Project.with(SUBNETWORK, "network", network);

    Live subnetwork = project.create(SubnetModel.TYPE, "eu", inputs);

    assertThat(project.calls()).containsExactly("subnetworks.insert " + EU);
    assertThat(subnetwork.id()).isEqualTo(EU);
    assertThat(subnetwork.state())
        .containsEntry("network", LINK)
        .containsEntry("region", "europe-west1")
        .containsEntry("project", "acme")
        .containsEntry("selfLink", "https://www.googleapis.com/compute/v1/" + EU);
    assertThat(project.diff(SubnetModel.TYPE, subnetwork, inputs).changed()).isEmpty();
    assertThat(project.refresh(SubnetModel.TYPE, subnetwork)).contains(subnetwork);
  }

  @Test
  void aSubnetworkMakesItsRegionAClientOfTheNetwork() {
    project.create(SubnetModel.TYPE, "eu", SUBNETWORK);
    project.create(
        SubnetModel.TYPE,
        "us",
        Project.with(Project.with(SUBNETWORK, "name", "us"), "region", "us-east1"));

    Snapshot snapshot = project.clouds().snapshot();

    assertThat(snapshot.clients(snapshot.network(HUB)))
        .containsExactly(
            Client.of(HUB), new Client(HUB, "europe-west1"), new Client(HUB, "us-east1"));
  }

  @Test
  void aSubnetworkNeedsItsNetwork() {
    assertThat(
            Project.refusal(
                () ->
                    project.create(
                        SubnetModel.TYPE, "eu", Project.with(SUBNETWORK, "network", "lab"))))
        .isEqualTo(
            "Error creating Subnetwork: googleapi: Error 400: Invalid value for field"
                + " 'resource.network':"
                + " 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/lab'. The"
                + " referenced network resource cannot be found., invalid");
  }

  @Test
  void aSubnetworkMovesByReplacement() {
    Live subnetwork = project.create(SubnetModel.TYPE, "eu", SUBNETWORK);

    assertThat(
            project.diff(
                SubnetModel.TYPE, subnetwork, Project.with(SUBNETWORK, "region", "us-east1")))
        .isEqualTo(new Difference(List.of("region"), List.of("region"), true));
  }

  @Test
  void aRangeGrowsInPlace() {
    Live subnetwork = project.create(SubnetModel.TYPE, "eu", SUBNETWORK);
    Map<String, Object> larger = Project.with(SUBNETWORK, "ipCidrRange", "10.0.0.0/15");

    assertThat(project.diff(SubnetModel.TYPE, subnetwork, larger))
        .isEqualTo(new Difference(List.of("ipCidrRange"), List.of(), false));
    assertThat(project.update(SubnetModel.TYPE, subnetwork, larger).state())
        .containsEntry("ipCidrRange", "10.0.0.0/15");
  }

  @Test
  void anyOtherRangeIsAnotherSubnetwork() {
    Live subnetwork = project.create(SubnetModel.TYPE, "eu", SUBNETWORK);

    assertThat(
            project.diff(
                SubnetModel.TYPE,
                subnetwork,
                Project.with(SUBNETWORK, "ipCidrRange", "10.0.0.0/17")))
        .isEqualTo(new Difference(List.of("ipCidrRange"), List.of("ipCidrRange"), true));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/16, 10.0.0.0/15, false",
    "10.1.0.0/16, 10.0.0.0/15, false",
    "10.0.0.0/16, 10.0.0.0/16, false",
    "10.0.0.0/16, 10.0.0.0/17, true",
    "10.2.0.0/16, 10.0.0.0/15, true",
    "10.0.0.0/16, none, false"
  })
  void aRangeShrinksIfTheOldOneIsNotInIt(String before, String after, boolean shrinks) {
    assertThat(SubnetModel.isShrinkage(before, after)).isEqualTo(shrinks);
  }

  @Test
  void inputsThatAreNotSimulatedAreGivenBack() {
    Map<String, Object> inputs = Project.with(SUBNETWORK, "privateIpGoogleAccess", true);
    Live subnetwork = project.create(SubnetModel.TYPE, "eu", inputs);
    assertThat(subnetwork.state()).containsEntry("privateIpGoogleAccess", true);
    project.calls();

    Live updated =
        project.update(
            SubnetModel.TYPE, subnetwork, Project.with(SUBNETWORK, "privateIpGoogleAccess", false));

    assertThat(project.calls()).containsExactly("subnetworks.patch " + EU);
    assertThat(updated.state()).containsEntry("privateIpGoogleAccess", false);
  }

  @Test
  void addressesAreMadeUpInOrder() {
    assertThat(address("one", "INTERNAL").state()).containsEntry("address", "10.128.0.1");
    assertThat(address("two", "INTERNAL").state()).containsEntry("address", "10.128.0.2");
    assertThat(address("three", "EXTERNAL").state()).containsEntry("address", "198.18.0.3");
    assertThat(project.calls())
        .containsExactly(
            "addresses.insert projects/acme/regions/europe-west1/addresses/one",
            "addresses.insert projects/acme/regions/europe-west1/addresses/two",
            "addresses.insert projects/acme/regions/europe-west1/addresses/three");
  }

  private Live address(String name, String type) {
    return project.create(AddressModel.TYPE, name, Map.of("name", name, "addressType", type));
  }

  @Test
  void addressesAreKeptWhereTheyAreGiven() {
    Map<String, Object> inputs =
        Map.of("name", "db", "addressType", "INTERNAL", "address", "10.0.0.7");

    Live address = project.create(AddressModel.TYPE, "db", inputs);

    assertThat(address.state()).containsEntry("address", "10.0.0.7");
    assertThat(project.diff(AddressModel.TYPE, address, inputs).changed()).isEmpty();
    assertThat(
            project
                .diff(AddressModel.TYPE, address, Project.with(inputs, "address", "10.0.0.8"))
                .replace())
        .containsExactly("address");
  }

  @Test
  void anAddressThatWasMadeUpStays() {
    Live address = address("db", "INTERNAL");

    assertThat(
            project
                .diff(AddressModel.TYPE, address, Map.of("name", "db", "addressType", "INTERNAL"))
                .changed())
        .isEmpty();
  }

  @Test
  void addressesAreExternalUnlessItIsSaid() {
    assertThat(project.create(AddressModel.TYPE, "db", Map.of("name", "db")).state())
        .containsEntry("addressType", "EXTERNAL")
        .containsEntry("address", "198.18.0.1");
  }

  @Test
  void needsARegion() {
    SimulatedProvider nowhere = SimulatedClouds.fresh().provider("gcp", Map.of("project", "acme"));

    assertThat(Project.refusal(() -> nowhere.create(AddressModel.TYPE, "db", Map.of("name", "db"))))
        .isEqualTo(
            "Cannot determine region: set in this resource, or set provider-level 'region' or"
                + " 'zone'.");
  }

  @Test
  void refusesNamesAndWhatIsTaken() {
    address("db", "INTERNAL");

    assertThat(Project.refusal(() -> address("db", "INTERNAL")))
        .isEqualTo(
            "Error creating Address: googleapi: Error 409: The resource"
                + " 'projects/acme/regions/europe-west1/addresses/db' already exists,"
                + " alreadyExists");
    assertThat(Project.refusal(() -> address("Db", "INTERNAL")))
        .isEqualTo(
            "Error creating Address: googleapi: Error 400: Invalid value for field 'resource.name':"
                + " 'Db'. Must be a match of regex '(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)',"
                + " invalid");
  }

  @Test
  void refusesToChangeWhatIsGone() {
    Live subnetwork = project.create(SubnetModel.TYPE, "eu", SUBNETWORK);
    project.delete(SubnetModel.TYPE, subnetwork);

    assertThat(
            Project.refusal(
                () ->
                    project.update(
                        SubnetModel.TYPE,
                        subnetwork,
                        Project.with(SUBNETWORK, "privateIpGoogleAccess", true))))
        .isEqualTo(
            "Error updating Subnetwork \""
                + EU
                + "\": googleapi: Error 404: The resource '"
                + EU
                + "' was not found, notFound");
  }

  @Test
  void deletesInOneCallAndNothingTwice() {
    Live address = address("db", "INTERNAL");
    project.calls();

    project.delete(AddressModel.TYPE, address);
    project.delete(AddressModel.TYPE, address);

    assertThat(project.calls())
        .containsExactly("addresses.delete projects/acme/regions/europe-west1/addresses/db");
    assertThat(project.refresh(AddressModel.TYPE, address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({EU, "acme/europe-west1/eu", "europe-west1/eu", "eu"})
  void importsByFourKindsOfId(String id) {
    project.create(SubnetModel.TYPE, "eu", SUBNETWORK);

    Live imported = project.provider().read(SubnetModel.TYPE, id, Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo(EU);
    assertThat(imported.inputs())
        .containsEntry("name", "eu")
        .containsEntry("ipCidrRange", "10.0.0.0/16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b/c/d", "", "projects/acme/regions/europe-west1/addresses/eu"})
  void refusesIdsOfNoKind(String id) {
    assertThat(Project.refusal(() -> project.provider().read(SubnetModel.TYPE, id, Map.of())))
        .isEqualTo(
            "Import id \"%s\" doesn't match any of the accepted formats:"
                + " [projects/*/regions/*/subnetworks/*]",
            id);
  }
}
