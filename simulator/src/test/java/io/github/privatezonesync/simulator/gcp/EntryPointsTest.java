package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of networks with an inbound server policy. */
class EntryPointsTest {
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final String LAB = "projects/acme/global/networks/lab";

  private final Project project = new Project();

  @BeforeEach
  void networks() {
    project.network("hub");
    project.network("lab");
    project.subnetwork("eu", "hub", "10.0.0.0/24");
  }

  private Live policy(String... networks) {
    return project.create(ServerPolicyModel.TYPE, "in", Project.inbound("in", networks));
  }

  private Map<String, Client> addresses() {
    return project.clouds().snapshot().inboundAddresses();
  }

  @Test
  void everySubnetworkHasOneAlsoALaterOne() {
    assertThat(addresses()).isEmpty();

    policy(HUB);
    assertThat(addresses()).isEqualTo(Map.of("10.0.0.2", new Client(HUB, "europe-west1")));

    project.subnetwork("us", "hub", "10.1.0.0/24");
    project.subnetwork("lab", "lab", "10.2.0.0/24");
    assertThat(addresses())
        .isEqualTo(
            Map.of(
                "10.0.0.2",
                new Client(HUB, "europe-west1"),
                "10.1.0.2",
                new Client(HUB, "us-east1")));
  }

  @Test
  void theyGoWithTheSubnetworkThePolicyOrItsNetwork() {
    Live us = project.subnetwork("us", "hub", "10.1.0.0/24");
    project.subnetwork("lab", "lab", "10.2.0.0/24");
    Live policy = policy(HUB, LAB);
    assertThat(addresses()).containsOnlyKeys("10.0.0.2", "10.1.0.2", "10.2.0.2");

    project.delete(SubnetModel.TYPE, us);
    assertThat(addresses()).containsOnlyKeys("10.0.0.2", "10.2.0.2");

    Live less = project.update(ServerPolicyModel.TYPE, policy, Project.inbound("in", LAB));
    assertThat(addresses()).containsOnlyKeys("10.2.0.2");

    project.update(
        ServerPolicyModel.TYPE,
        less,
        Project.with(Project.inbound("in", LAB), "enableInboundForwarding", false));
    assertThat(addresses()).isEmpty();
  }

  @Test
  void theyGoWithTheDeletedPolicy() {
    Live policy = policy(HUB);
    project.delete(ServerPolicyModel.TYPE, policy);

    assertThat(addresses()).isEmpty();
  }

  @Test
  void theyStayWhileRangesAndPoliciesChange() {
    project.create(
        AddressModel.TYPE,
        "first",
        Map.of(
            "name", "first", "addressType", "INTERNAL", "address", "10.0.0.2", "subnetwork", "eu"));
    Live policy = policy(HUB);
    assertThat(addresses()).containsOnlyKeys("10.0.0.3");

    Live first =
        project
            .provider()
            .read(AddressModel.TYPE, "projects/acme/regions/europe-west1/addresses/first", Map.of())
            .orElseThrow();
    project.delete(AddressModel.TYPE, first);
    project.update(
        ServerPolicyModel.TYPE,
        policy,
        Project.with(Project.inbound("in", HUB), "enableLogging", true));

    assertThat(addresses()).containsOnlyKeys("10.0.0.3");
  }

  @ParameterizedTest
  @CsvSource({"PRIVATE,true", "REGIONAL_MANAGED_PROXY,false", "PRIVATE_NAT,false"})
  void onlySubnetworksForMachinesHaveOne(String purpose, boolean has) {
    policy(HUB);
    Map<String, Object> inputs =
        Map.of("name", "p", "network", "hub", "ipCidrRange", "10.5.0.0/24", "purpose", purpose);

    Live subnetwork = project.create(SubnetModel.TYPE, "p", inputs);

    assertThat(addresses().containsKey("10.5.0.2")).isEqualTo(has);
    assertThat(subnetwork.state()).containsEntry("purpose", purpose);
    assertThat(project.diff(SubnetModel.TYPE, subnetwork, inputs).changed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10.5.0.9/29,10.5.0.10", "10.5.0.0/30,", "10.5.0.0/32,", "none,", "10.5.0.0/33,"})
  void areOfWhatGoogleLeavesOfTheRange(String range, String address) {
    policy(HUB);
    project.subnetwork("odd", "hub", range);

    assertThat(addresses().keySet())
        .isEqualTo(address == null ? Set.of("10.0.0.2") : Set.of("10.0.0.2", address));
  }

  @Test
  void areThereAfterSomeCallsIfTheyAreSlow() {
    project.clouds().slowArrivals(2);
    policy(HUB);
    assertThat(addresses()).isEmpty();

    project.network("other");
    assertThat(addresses()).isEmpty();

    project.subnetwork("us", "hub", "10.1.0.0/24");
    assertThat(addresses()).containsOnlyKeys("10.0.0.2");

    project.network("third");
    project.network("fourth");
    assertThat(addresses()).containsOnlyKeys("10.0.0.2", "10.1.0.2");
  }

  @Test
  void answerAsTheirNetworkDoesFromTheirRegion() {
    project.zone("corp", "corp.internal.", HUB);
    project.create(RecordSetModel.TYPE, "db", ForwardingTest.byRegion("corp", "db.corp.internal."));
    project.subnetwork("us", "hub", "10.1.0.0/24");
    policy(HUB);

    assertThat(ForwardingTest.asked(project, "10.0.0.2", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.0.0.7");
    assertThat(ForwardingTest.asked(project, "10.1.0.2", "db.corp.internal."))
        .isEqualTo("db.corp.internal. A: 10.1.0.7");
  }
}
