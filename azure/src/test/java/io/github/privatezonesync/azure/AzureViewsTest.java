package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A zone for the virtual networks of each region, which a regional service needs on Azure. */
class AzureViewsTest {
  private static final String GROUP =
      "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers"
          + "/Microsoft.Network/virtualNetworks/";
  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("europe-west1", "10.0.2.10");

  private static AzureTarget.Builder target() {
    return AzureTarget.builder()
        .resourceGroup("dns")
        .virtualNetwork(VirtualNetwork.of("we", GROUP + "we", "westeurope"))
        .virtualNetwork(VirtualNetwork.of("us", GROUP + "us", "eastus"));
  }

  private static PrivateZoneSyncArgs args(AzureTarget target) {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(target)
        .services(INFERENCE)
        .build();
  }

  private static List<String> problems(AzureTarget target) {
    return SyncPlan.problems(new Identity("project", "stack", "dns"), args(target).declaration())
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void areZonesInGroupsOfTheirOwn() {
    AzureTarget target =
        target().perRegion("westeurope").resourceGroupOf("eastus", "dns-eastus").build();

    DeclaredStack stack = update().run(ctx -> new PrivateZoneSync("dns", args(target)));

    assertThat(stack.resources())
        .filteredOn(resource -> !resource.type().equals(PrivateZoneSync.TYPE))
        .extracting(DeclaredResource::name)
        .containsExactly(
            "dns/azure/network/us",
            "dns/azure/network/we",
            "dns/azure/record/inference",
            "dns/azure/view/eastus/record/inference",
            "dns/azure/view/eastus/zone",
            "dns/azure/zone");
    assertThat(inputs(stack, "dns/azure/view/eastus/zone"))
        .containsEntry("resourceGroupName", "dns-eastus")
        .containsEntry("privateZoneName", "corp.internal");
    assertThat(inputs(stack, "dns/azure/network/us"))
        .containsEntry("resourceGroupName", "dns-eastus");
    assertThat(inputs(stack, "dns/azure/zone")).containsEntry("resourceGroupName", "dns");
    assertThat(inputs(stack, "dns/azure/record/inference").get("aRecords"))
        .isEqualTo(List.of(Map.of("ipv4Address", "10.0.2.10")));
    assertThat(inputs(stack, "dns/azure/view/eastus/record/inference").get("aRecords"))
        .isEqualTo(List.of(Map.of("ipv4Address", "10.0.1.10")));
  }

  @Test
  void areLinkedOnceTheyHaveTheirRecordSets() {
    AzureTarget target =
        target().perRegion("westeurope").resourceGroupOf("eastus", "dns-eastus").build();

    DeclaredStack stack = update().run(ctx -> new PrivateZoneSync("dns", args(target)));

    assertThat(resource(stack, "dns/azure/network/us").dependsOn())
        .containsExactly("dns/azure/view/eastus/record/inference");
    assertThat(resource(stack, "dns/azure/network/we").dependsOn()).isEmpty();
  }

  private static Map<String, Object> inputs(DeclaredStack stack, String name) {
    return resource(stack, name).inputs().asMap();
  }

  private static DeclaredResource resource(DeclaredStack stack, String name) {
    return stack.resources().stream()
        .filter(resource -> resource.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void areAskedForWhereOneZoneCannotAnswerAllNetworks() {
    assertThat(problems(target().build()))
        .containsExactly(
            "target 'azure', service 'inference': Azure Private DNS answers every network of a zone"
                + " alike, but eastus would get 'us-east-1', westeurope would get 'europe-west1';"
                + " declare a zone for each region with perRegion(..)");
  }

  @Test
  void cannotShareAResourceGroup() {
    assertThat(problems(target().perRegion("westeurope").build()))
        .containsExactly(
            "target 'azure/eastus': the zone of 'eastus' would be in the resource group of"
                + " another region, and a group holds one zone of a name; give it its own group"
                + " with resourceGroupOf(\"eastus\", ..)");
  }

  @Test
  void areTheOnlyOnesWithGroupsOfTheirOwn() {
    assertThat(
            problems(
                target()
                    .perRegion("westeurope")
                    .resourceGroupOf("eastus", "dns-eastus")
                    .resourceGroupOf("japaneast", "dns-japan")
                    .build()))
        .containsExactly(
            "target 'azure': resourceGroupOf('japaneast', ..) is for no zone of this target; with"
                + " perRegion(..) there is one for each region that has a virtual network");
  }
}
