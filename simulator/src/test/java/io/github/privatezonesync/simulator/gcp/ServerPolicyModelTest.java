package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerPolicyModelTest {
  private static final String TYPE = ServerPolicyModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String COMPUTE = "https://www.googleapis.com/compute/v1/";
  private static final Map<String, Object> INBOUND =
      Map.of(
          "name",
          "dns",
          "enableInboundForwarding",
          true,
          "networks",
          List.of(Map.of("networkUrl", HUB)));

  private final Project project = new Project();

  @BeforeEach
  void zone() {
    project.network("hub");
    project.network("lab");
    project.zone("corp", "corp.internal.", HUB);
    project.set("corp", "db.corp.internal.", "A", "10.0.0.1");
    project.calls();
  }

  private static Map<String, Object> outbound(String... addresses) {
    return Project.with(
        INBOUND,
        "alternativeNameServerConfig",
        Map.of(
            "targetNameServers",
            Arrays.stream(addresses)
                .map(address -> Map.<String, Object>of("ipv4Address", address))
                .toList()));
  }

  private String creating(Map<String, Object> inputs) {
    return Project.refusal(() -> project.create(TYPE, "dns", inputs));
  }

  @Test
  void anInboundPolicyLeavesTheZonesOfItsNetworksAlone() {
    Live policy = project.create(TYPE, "dns", INBOUND);

    assertThat(project.calls()).containsExactly("policies.create projects/acme/policies/dns");
    assertThat(policy.id()).isEqualTo("projects/acme/policies/dns");
    assertThat(policy.state())
        .isEqualTo(
            Map.of(
                "name",
                "dns",
                "project",
                "acme",
                "description",
                "Managed by Pulumi",
                "enableInboundForwarding",
                true,
                "enableLogging",
                false,
                "networks",
                List.of(Map.of("networkUrl", COMPUTE + HUB))));
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void anOutboundPolicySwitchesTheZonesOfItsNetworksOff() {
    Live policy = project.create(TYPE, "dns", outbound("10.0.0.53", "10.0.1.53"));

    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
    assertThat(project.resolve("hub", "db.corp.internal.", DnsType.A).path())
        .containsExactly(
            "'db.corp.internal.': private zones are not asked, the outbound server policy dns of"
                + " project acme sends every query to 10.0.0.53, 10.0.1.53",
            "'db.corp.internal.' A: 10.0.0.53 is asked, one that answers",
            "'db.corp.internal.' A: 10.0.1.53 can be asked too",
            "'db.corp.internal.': nobody that is simulated is at 10.0.0.53, who would answer");

    project.update(TYPE, policy, INBOUND);
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void seesNoDifferenceInTheOrderOfServersAndTheFormOfNetworks() {
    Live policy = project.create(TYPE, "dns", outbound("10.0.0.53", "10.0.1.53"));

    Map<String, Object> same =
        Project.with(
            outbound("10.0.1.53", "10.0.0.53"),
            "networks",
            List.of(Map.of("networkUrl", COMPUTE + HUB)));

    assertThat(project.diff(TYPE, policy, same).changed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"name,true", "project,true", "description,false"})
  void knowsWhatReplacesAPolicy(String property, boolean replaces) {
    Live policy = project.create(TYPE, "dns", INBOUND);

    assertThat(project.diff(TYPE, policy, Project.with(INBOUND, property, "other")))
        .isEqualTo(
            new Difference(
                List.of(property),
                replaces ? List.of(property) : List.of(),
                property.equals("project")));
  }

  @Test
  void changesServersInPlace() {
    Live policy = project.create(TYPE, "dns", outbound("10.0.0.53"));
    project.calls();

    assertThat(project.diff(TYPE, policy, outbound("10.0.0.54")))
        .isEqualTo(new Difference(List.of("alternativeNameServerConfig"), List.of(), false));
    project.update(TYPE, policy, outbound("10.0.0.54"));
    assertThat(project.calls()).containsExactly("policies.patch projects/acme/policies/dns");
  }

  @Test
  void keepsThePathToAServer() {
    Map<String, Object> inputs =
        Project.with(
            INBOUND,
            "alternativeNameServerConfig",
            Map.of(
                "targetNameServers",
                List.of(Map.of("ipv4Address", "8.8.8.8", "forwardingPath", "private"))));

    Live policy = project.create(TYPE, "dns", inputs);

    assertThat(policy.state())
        .containsEntry("alternativeNameServerConfig", inputs.get("alternativeNameServerConfig"));
    assertThat(project.diff(TYPE, policy, inputs).changed()).isEmpty();
  }

  @Test
  void takesItsNetworksOffBeforeItIsDeleted() {
    Live policy = project.create(TYPE, "dns", outbound("10.0.0.53"));
    project.calls();

    project.delete(TYPE, policy);
    project.delete(TYPE, policy);

    assertThat(project.calls())
        .containsExactly(
            "policies.patch projects/acme/policies/dns",
            "policies.delete projects/acme/policies/dns");
    assertThat(project.refresh(TYPE, policy)).isEmpty();
    assertThat(project.address("hub", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
  }

  @Test
  void deletesAPolicyWithoutNetworksInOneCall() {
    Live policy = project.create(TYPE, "dns", Map.of("name", "dns"));
    project.calls();

    project.delete(TYPE, policy);

    assertThat(project.calls()).containsExactly("policies.delete projects/acme/policies/dns");
  }

  @Test
  void refusesNames() {
    assertThat(creating(Project.with(INBOUND, "name", "Dns")))
        .isEqualTo(
            "Error creating Policy: googleapi: Error 400: Invalid value for"
                + " 'entity.policyResource.name': 'Dns', invalid");
  }

  @Test
  void refusesANameThatIsTaken() {
    project.create(TYPE, "dns", INBOUND);

    assertThat(creating(Map.of("name", "dns")))
        .isEqualTo(
            "Error creating Policy: googleapi: Error 409: The resource 'entity.policyResource'"
                + " named 'dns' already exists, alreadyExists");
  }

  @Test
  void refusesASecondPolicyOfANetwork() {
    project.create(TYPE, "dns", INBOUND);

    assertThat(creating(Project.with(INBOUND, "name", "dns2")))
        .isEqualTo(
            "Error creating Policy: googleapi: Error 400: The resource"
                + " 'entity.policyResource.networks[0]' is invalid because the network"
                + " 'https://www.googleapis.com/compute/v1/projects/acme/global/networks/hub'"
                + " already has the policy 'projects/acme/policies/dns'., conflict");
  }

  @Test
  void refusesNetworksThatAreNone() {
    assertThat(creating(Project.with(INBOUND, "networks", List.of(Map.of("networkUrl", "hub")))))
        .isEqualTo(
            "Error creating Policy: googleapi: Error 400: Invalid value for"
                + " 'entity.policyResource.networks[0]':"
                + " 'https://www.googleapis.com/compute/v1/hub', invalid");
  }

  @Test
  void refusesServersThatAreNoAddresses() {
    assertThat(creating(outbound("10.0.0.53", "ns.example")))
        .isEqualTo(
            "Error creating Policy: googleapi: Error 400: Invalid value for"
                + " 'entity.policyResource.alternativeNameServerConfig.targetNameServers[1]':"
                + " 'ns.example', invalid");
  }

  @Test
  void refusesTheMetadataServer() {
    assertThat(creating(outbound("169.254.169.254")))
        .endsWith("targetNameServers[0]': '169.254.169.254', invalid");
  }

  @Test
  void refusesALongDescription() {
    assertThat(creating(Project.with(INBOUND, "description", "x".repeat(1_025))))
        .startsWith(
            "Error creating Policy: googleapi: Error 400: Invalid value for"
                + " 'entity.policyResource.description': 'xxx");
  }

  @Test
  void checksItsServersBeforeItAsks() {
    assertThat(
            project
                .provider()
                .check(
                    TYPE,
                    "dns",
                    Project.with(
                        INBOUND,
                        "alternativeNameServerConfig",
                        Map.of("targetNameServers", List.of(Map.of("forwardingPath", "vpn")))),
                    "seed")
                .failures())
        .containsExactly(
            new Failure(
                "alternativeNameServerConfig",
                "Missing required argument. The argument \"ipv4_address\" is required, but no"
                    + " definition was found."),
            new Failure(
                "alternativeNameServerConfig",
                "expected forwarding_path to be one of [\"default\" \"private\" \"\"], got vpn"));
  }

  @Test
  void refusesToChangeAPolicyThatIsGone() {
    Live policy = project.create(TYPE, "dns", INBOUND);
    project.delete(TYPE, policy);

    assertThat(Project.refusal(() -> project.update(TYPE, policy, outbound("10.0.0.53"))))
        .isEqualTo(
            "Error updating Policy \"projects/acme/policies/dns\": googleapi: Error 404: The"
                + " 'parameters.policy' resource named 'dns' does not exist., notFound");
  }

  @ParameterizedTest
  @CsvSource({"projects/acme/policies/dns", "acme/dns", "dns"})
  void importsByThreeKindsOfId(String id) {
    Live policy = project.create(TYPE, "dns", outbound("10.0.0.53"));

    assertThat(project.provider().read(TYPE, id, Map.of()).orElseThrow().state())
        .isEqualTo(policy.state());
  }
}
