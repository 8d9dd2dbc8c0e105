package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GcpForwardingTest {
  private static final GcpHub HUB =
      GcpHub.of(GcpNetwork.of("hub", "projects/net/global/networks/hub"))
          .inbound("projects/net/regions/europe-west4/subnetworks/hub-eu");
  private static final GcpNetwork ML = GcpNetwork.of("ml", "projects/net/global/networks/ml");

  private static List<String> problems(GcpForwarding.Builder target, ForwardedDomain... domains) {
    PrivateForwardingArgs args =
        PrivateForwardingArgs.builder().targets(target.build()).domains(domains).build();
    try {
      ForwardingPlan unused =
          ForwardingPlan.of(
              new Identity("project", "stack", "hybrid"), args.declaration(), args.beside());
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  private static PulumiProgram program(List<Map<String, Object>> addresses) {
    return PulumiProgram.project("shop")
        .stack("prod")
        .call(
            "gcp:compute/getAddresses:getAddresses",
            Map.of("addresses", addresses, "id", "i", "project", "net"));
  }

  @Test
  void declaresAPolicyThenForwardingZonesThenPeeringZones() {
    DeclaredStack stack = program(List.of(address("10.0.0.2"))).run(GcpForwardingTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("forwarding.txt");
  }

  @Test
  void saysThatAnAddressIsNotThereYet() {
    assertThat(
            program(List.of())
                .runToFailure(
                    ctx -> {
                      PrivateForwarding forwarding = declared();
                      ctx.export("askUsAt", forwarding.addresses(HUB));
                    })
                .failures())
        .contains(
            "resolver of network 'hub': has no address yet: the cloud gives addresses some time after it has"
                + " taken the resolver; run the update again");
  }

  private static Map<String, Object> address(String address) {
    return Map.of(
        "address", address,
        "addressType", "INTERNAL",
        "description", "",
        "labels", Map.of(),
        "name", "dns-forwarding-1",
        "region", "europe-west4",
        "selfLink", "link",
        "status", "RESERVED");
  }

  private static void declare(Context ctx) {
    ctx.export("askUsAt", declared().addresses(HUB));
  }

  private static PrivateForwarding declared() {
    return new PrivateForwarding(
        "hybrid",
        PrivateForwardingArgs.builder()
            .targets(
                GcpForwarding.builder()
                    .project("net")
                    .hub(HUB)
                    .spoke(ML)
                    .labels(Map.of("team", "network"))
                    .build())
            .domains(
                ForwardedDomain.of("corp.example").to("10.9.0.53", "100.64.0.53", "8.8.4.4"),
                ForwardedDomain.of("partner.example")
                    .to("172.16.9.53", "172.16.9.54")
                    .from("gcp/hub"))
            .build());
  }

  @Test
  void refusesWhatCloudDnsDoesNotTake() {
    assertThat(
            problems(
                GcpForwarding.builder()
                    .project("No Project")
                    .spoke(ML.regions("eu-west-1"))
                    .labels(Map.of("Team", "network")),
                ForwardedDomain.of("corp.example").to("169.254.169.254", "fd00::1").port(5353)))
        .containsExactly(
            "target 'gcp', forwarded domain 'corp.example.': port 5353 is given; Google Cloud DNS asks"
                + " servers at port 53 only, leave the port or the target out with .exceptFrom(\"gcp\")",
            "target 'gcp', forwarded domain 'corp.example.': '169.254.169.254' is the metadata server, which"
                + " Cloud DNS does not ask; every network has it already",
            "target 'gcp', forwarded domain 'corp.example.': 'fd00::1' is an IPv6 address; Google Cloud DNS"
                + " asks servers by IPv4 only, give an IPv4 address or leave the target out with"
                + " .exceptFrom(\"gcp\")",
            "target 'gcp', project: 'No Project' is not the id of a project; expected lower-case letters,"
                + " digits and hyphens",
            "target 'gcp', network 'ml': client region 'eu-west-1' is one of AWS; a network of Google Cloud"
                + " has only regions of Google Cloud",
            "target 'gcp', label: the name 'Team' is not 1 to 63 lower-case letters, digits, '_' and"
                + " '-' with a letter first",
            "target 'gcp': spokes and no hub; give the network that they ask through with hub(..)");
  }

  @Test
  void refusesSubnetworksThatAreNoneOrTwice() {
    String subnetwork = "projects/net/regions/europe-west4/subnetworks/hub-eu";
    assertThat(problems(GcpForwarding.builder().hub(HUB.inbound("hub-eu", subnetwork))))
        .containsExactly(
            "target 'gcp', hub 'hub', inbound: 'hub-eu' is not a subnetwork; expected"
                + " projects/{project}/regions/{region}/subnetworks/{name}",
            "target 'gcp', hub 'hub', inbound: '" + subnetwork + "' is given twice; give it once");
  }
}
