package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The functions that stacks look things up with. */
class FunctionsTest {
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String COMPUTE = "https://www.googleapis.com/compute/v1/";

  private final Project project = new Project();

  private Map<String, Object> invoke(String token, Map<String, Object> arguments) {
    return project.provider().invoke(token, arguments);
  }

  @Test
  void findANetworkByItsName() {
    project.network("hub");
    project.create(
        SubnetModel.TYPE,
        "eu",
        Map.of("name", "eu", "ipCidrRange", "10.0.0.0/16", "network", "hub"));

    assertThat(invoke("gcp:compute/getNetwork:getNetwork", Map.of("name", "hub")))
        .isEqualTo(
            Map.of(
                "id",
                HUB,
                "name",
                "hub",
                "project",
                "acme",
                "description",
                "",
                "gatewayIpv4",
                "",
                "selfLink",
                COMPUTE + HUB,
                "subnetworksSelfLinks",
                List.of(COMPUTE + "projects/acme/regions/europe-west1/subnetworks/eu")));
  }

  @Test
  void findANetworkOfAnotherProject() {
    project.other("beta").network("spoke");

    assertThat(
            invoke("gcp:compute/getNetwork:getNetwork", Map.of("name", "spoke", "project", "beta")))
        .containsEntry("id", "projects/beta/global/networks/spoke");
  }

  @Test
  void refuseANetworkThatIsMissing() {
    assertThat(
            Project.refusal(
                () -> invoke("gcp:compute/getNetwork:getNetwork", Map.of("name", "hub"))))
        .isEqualTo("projects/acme/global/networks/hub not found");
  }

  @Test
  void findAZoneByItsName() {
    project.zone("corp", "corp.internal.");

    assertThat(invoke("gcp:dns/getManagedZone:getManagedZone", Map.of("name", "corp")))
        .isEqualTo(
            Map.of(
                "id",
                "projects/acme/managedZones/corp",
                "name",
                "corp",
                "project",
                "acme",
                "dnsName",
                "corp.internal.",
                "description",
                "Managed by Pulumi",
                "visibility",
                "private",
                "managedZoneId",
                1.0,
                "nameServers",
                List.of("ns-gcp-private.googledomains.com.")));
  }

  @Test
  void refuseAZoneThatIsMissing() {
    assertThat(
            Project.refusal(
                () -> invoke("gcp:dns/getManagedZone:getManagedZone", Map.of("name", "corp"))))
        .isEqualTo("projects/acme/managedZones/corp not found");
  }

  @Test
  void tellHowTheProviderIsConfigured() {
    assertThat(invoke("gcp:organizations/getClientConfig:getClientConfig", Map.of()))
        .isEqualTo(
            Map.of(
                "id",
                "projects/\"acme\"/regions/\"europe-west1\"/zones/\"\"",
                "project",
                "acme",
                "region",
                "europe-west1",
                "zone",
                "",
                "accessToken",
                "simulated"));
  }
}
