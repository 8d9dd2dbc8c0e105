package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkModelTest {
  private static final String TYPE = NetworkModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";

  private final Project project = new Project();

  @Test
  void createsANetworkInOneCall() {
    Live network =
        project.create(TYPE, "hub", Map.of("name", "hub", "autoCreateSubnetworks", false));

    assertThat(project.calls()).containsExactly("networks.insert " + HUB);
    assertThat(network.id()).isEqualTo(HUB);
    assertThat(network.state())
        .isEqualTo(
            Map.of(
                "name",
                "hub",
                "project",
                "acme",
                "autoCreateSubnetworks",
                false,
                "deleteDefaultRoutesOnCreate",
                false,
                "networkFirewallPolicyEnforcementOrder",
                "AFTER_CLASSIC_FIREWALL",
                "routingMode",
                "REGIONAL",
                "gatewayIpv4",
                "",
                "selfLink",
                "https://www.googleapis.com/compute/v1/" + HUB));
  }

  @Test
  void namesANetworkThatHasNoNameAndKnowsItByItsLogicalName() {
    Live network = project.create(TYPE, "hub", Map.of("description", "the hub"));

    assertThat(network.id()).matches("projects/acme/global/networks/hub-[0-9a-f]{7}");
    assertThat(network.state())
        .containsEntry("description", "the hub")
        .doesNotContainKey("__defaults");
    assertThat(project.clouds().snapshot().network("hub").id()).isEqualTo(network.id());
  }

  @Test
  void createsInAnotherProjectWhenItIsTold() {
    assertThat(project.create(TYPE, "hub", Map.of("name", "hub", "project", "beta")).id())
        .isEqualTo("projects/beta/global/networks/hub");
  }

  @Test
  void seesNoDifferenceAfterACreation() {
    Live network = project.network("hub");

    assertThat(project.diff(TYPE, network, Map.of("name", "hub")))
        .isEqualTo(new Difference(List.of(), List.of(), false));
    assertThat(project.refresh(TYPE, network)).contains(network);
  }

  @ParameterizedTest
  @CsvSource({"project,beta,true", "description,other,true", "routingMode,GLOBAL,false"})
  void knowsWhatReplacesANetwork(String property, String value, boolean replaces) {
    Live network = project.network("hub");

    assertThat(project.diff(TYPE, network, Map.of("name", "hub", property, value)))
        .isEqualTo(
            new Difference(List.of(property), replaces ? List.of(property) : List.of(), replaces));
  }

  @Test
  void changesItsRoutingModeInPlace() {
    Live network = project.network("hub");
    project.calls();

    Live updated = project.update(TYPE, network, Map.of("name", "hub", "routingMode", "GLOBAL"));

    assertThat(project.calls()).containsExactly("networks.patch " + HUB);
    assertThat(updated.state()).containsEntry("routingMode", "GLOBAL");
  }

  @Test
  void refusesNames() {
    assertThat(Project.refusal(() -> project.network("Hub")))
        .isEqualTo(
            "Error creating Network: googleapi: Error 400: Invalid value for field 'resource.name':"
                + " 'Hub'. Must be a match of regex '(?:[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?)',"
                + " invalid");
  }

  @Test
  void refusesANameThatIsTaken() {
    project.network("hub");

    assertThat(Project.refusal(() -> project.network("hub")))
        .isEqualTo(
            "Error creating Network: googleapi: Error 409: The resource '"
                + HUB
                + "' already exists, alreadyExists");
  }

  @Test
  void refusesToChangeANetworkThatIsGone() {
    Live network = project.network("hub");
    project.delete(TYPE, network);

    assertThat(
            Project.refusal(
                () ->
                    project.update(TYPE, network, Map.of("name", "hub", "routingMode", "GLOBAL"))))
        .isEqualTo(
            "Error updating Network \""
                + HUB
                + "\": googleapi: Error 404: The resource '"
                + HUB
                + "' was not found, notFound");
  }

  @Test
  void deletesANetworkAndNothingTwice() {
    Live network = project.network("hub");
    project.calls();

    project.delete(TYPE, network);
    project.delete(TYPE, network);

    assertThat(project.calls()).containsExactly("networks.delete " + HUB);
    assertThat(project.clouds().snapshot().networks()).isEmpty();
  }

  @Test
  void cannotBeDeletedWhileAZoneNamesIt() {
    Live network = project.network("hub");
    Live zone = project.zone("corp", "corp.internal.", HUB);

    assertThat(Project.refusal(() -> project.delete(TYPE, network)))
        .isEqualTo(
            "Error waiting for Deleting Network: googleapi: Error 400: The network resource '"
                + HUB
                + "' is already being used by 'projects/acme/managedZones/corp',"
                + " resourceInUseByAnotherResource");

    project.delete(ZoneModel.TYPE, zone);
    project.delete(TYPE, network);
    assertThat(project.clouds().snapshot().networks()).isEmpty();
  }

  @Test
  void cannotBeDeletedWhileAPolicyOrASubnetworkIsPartOfIt() {
    Live network = project.network("hub");
    Live policy =
        project.create(
            ServerPolicyModel.TYPE,
            "dns",
            Map.of("name", "dns", "networks", List.of(Map.of("networkUrl", HUB))));

    assertThat(Project.refusal(() -> project.delete(TYPE, network)))
        .contains("'projects/acme/policies/dns'");
    project.delete(ServerPolicyModel.TYPE, policy);

    project.create(
        SubnetModel.TYPE, "eu", Map.of("name", "eu", "ipCidrRange", "10.0.0.0/16", "network", HUB));
    assertThat(Project.refusal(() -> project.delete(TYPE, network)))
        .contains("'projects/acme/regions/europe-west1/subnetworks/eu'");
  }

  @ParameterizedTest
  @CsvSource({HUB, "acme/hub", "hub"})
  void importsByThreeKindsOfId(String id) {
    project.network("hub");

    Live imported = project.provider().read(TYPE, id, Map.of()).orElseThrow();

    assertThat(imported.id()).isEqualTo(HUB);
    assertThat(imported.inputs()).containsEntry("name", "hub");
  }
}
