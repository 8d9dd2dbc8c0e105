package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.LINK_TYPE;
import static io.github.privatezonesync.azure.Programs.NE;
import static io.github.privatezonesync.azure.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.azure.Programs.WE;
import static io.github.privatezonesync.azure.Programs.ZONE_TYPE;
import static io.github.privatezonesync.azure.Programs.args;
import static io.github.privatezonesync.azure.Programs.program;
import static io.github.privatezonesync.azure.Programs.target;
import static io.github.privatezonesync.azure.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.azurenative.Provider;
import com.pulumi.azurenative.ProviderArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AzureZoneTest {
  private static final String ZONE = "dns/azure/zone";
  private static final String LINK = "dns/azure/network/we";
  private static final String DB = "dns/azure/record/db";

  private static DeclaredResource resource(DeclaredStack stack, String type, String name) {
    return stack.resource(type, name).orElseThrow();
  }

  @Test
  void declaresAZoneThatLiesInNoRegion() {
    DeclaredStack stack = update().run(program(target().build()));

    assertThat(resource(stack, ZONE_TYPE, ZONE).inputs().asMap())
        .isEqualTo(
            Map.of(
                "resourceGroupName", "dns",
                "privateZoneName", "corp.internal",
                "location", "global"));
  }

  @Test
  void linksAVirtualNetworkWithoutRegistration() {
    DeclaredStack stack = update().run(program(target().build()));

    assertThat(resource(stack, LINK_TYPE, LINK).inputs().asMap())
        .isEqualTo(
            Map.of(
                "resourceGroupName", "dns",
                "privateZoneName", "corp.internal",
                "virtualNetworkLinkName", "we-6869ccdd1a",
                "virtualNetwork", Map.of("id", WE),
                "registrationEnabled", false,
                "location", "global"));
  }

  @Test
  void linksEveryVirtualNetworkOnceWithWhatIsSpecialAboutIt() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    AzureTarget.builder()
                        .resourceGroup(Output.of("dns"))
                        .virtualNetwork(VirtualNetwork.of("we", Output.of(WE + "/"), "westeurope"))
                        .virtualNetwork(
                            VirtualNetwork.of("ne", NE, "northeurope")
                                .registration()
                                .linkName("corp-to-ne"))
                        .build()));

    assertThat(stack).hasResourceCount(LINK_TYPE, 2);
    assertThat(stack)
        .hasResource(LINK_TYPE, "dns/azure/network/we")
        .hasInput("virtualNetwork", Map.of("id", WE))
        .hasInput("registrationEnabled", false);
    assertThat(stack)
        .hasResource(LINK_TYPE, "dns/azure/network/ne")
        .hasInput("virtualNetworkLinkName", "corp-to-ne")
        .hasInput("virtualNetwork", Map.of("id", NE))
        .hasInput("registrationEnabled", true);
  }

  @Test
  void tagsTheZoneAndItsLinks() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target().tags(Map.of("team", "search")).tags(Map.of("env", "prod")).build(),
                    RecordSetArgs.a("db", "10.0.4.7")));

    Map<String, String> tags = Map.of("team", "search", "env", "prod");
    assertThat(stack).hasResource(ZONE_TYPE, ZONE).hasInput("tags", tags);
    assertThat(stack).hasResource(LINK_TYPE, LINK).hasInput("tags", tags);
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).hasNoInput("tags").hasNoInput("metadata");
  }

  @Test
  void deletesEverythingBeforeItIsReplaced() {
    DeclaredStack stack =
        update().run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack).hasResource(ZONE_TYPE, ZONE).isDeletedBeforeReplace();
    assertThat(stack).hasResource(LINK_TYPE, LINK).isDeletedBeforeReplace();
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).isDeletedBeforeReplace();
  }

  @Test
  void replacesALinkWhoseNetworkChanges() {
    DeclaredStack stack = update().run(program(target().build()));

    assertThat(stack).hasResource(LINK_TYPE, LINK).isReplacedOnChangesOf("virtualNetwork");
    assertThat(stack).hasResource(ZONE_TYPE, ZONE).isReplacedOnChangesOf();
  }

  @Test
  void letsAllSetsOfANameWaitForItsAddresses() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target().build(),
                    RecordSetArgs.a("db", "10.0.4.7"),
                    RecordSetArgs.txt("db", "owner=search"),
                    RecordSetArgs.txt("other", "owner=shop")));

    assertThat(resource(stack, RECORD_SET_TYPE, DB).dependsOn()).isEmpty();
    assertThat(resource(stack, RECORD_SET_TYPE, DB + "/TXT").dependsOn()).containsExactly(DB);
    assertThat(resource(stack, RECORD_SET_TYPE, "dns/azure/record/other/TXT").dependsOn())
        .isEmpty();
  }

  @Test
  void chainsLinksOfOneNetworkOnlyWhenAsked() {
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  PrivateZoneSync first =
                      new PrivateZoneSync("first", args("one.internal", target().build()));
                  Resource link =
                      first.zone("azure").associations().get(0).resource().orElseThrow();
                  AzureTarget chained =
                      AzureTarget.builder()
                          .resourceGroup("dns")
                          .virtualNetwork(
                              VirtualNetwork.of("we", WE, "westeurope").linkedAfter(link))
                          .build();
                  PrivateZoneSync unused =
                      new PrivateZoneSync("second", args("two.internal", chained));
                });

    assertThat(resource(stack, LINK_TYPE, "first/azure/network/we").dependsOn()).isEmpty();
    assertThat(resource(stack, LINK_TYPE, "second/azure/network/we").dependsOn())
        .containsExactly("first/azure/network/we");
    assertThat(resource(stack, ZONE_TYPE, "second/azure/zone").dependsOn()).isEmpty();
  }

  @Test
  void givesEveryChildTheComponentAndTheTargetsProvider() {
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  Provider provider = new Provider("platform", ProviderArgs.builder().build());
                  PrivateZoneSync unused =
                      new PrivateZoneSync(
                          "dns",
                          args(
                              target().provider(provider).build(),
                              RecordSetArgs.a("db", "10.0.4.7")));
                });

    assertThat(stack).hasResource(ZONE_TYPE, ZONE).hasParent("dns").hasProvider("platform");
    assertThat(stack).hasResource(LINK_TYPE, LINK).hasParent("dns").hasProvider("platform");
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).hasParent("dns").hasProvider("platform");
  }

  /** A child that is given the literal would be deleted after its zone. */
  @Test
  void takesTheNameOfTheZoneFromTheZone() {
    DeclaredStack stack =
        update()
            .outputs(ZONE_TYPE, state -> Map.of("name", "as.azure.gives.it"))
            .run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack).hasResource(LINK_TYPE, LINK).hasInput("privateZoneName", "as.azure.gives.it");
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, DB)
        .hasInput("privateZoneName", "as.azure.gives.it");
  }

  @Test
  void givesTheZoneWithItsNamesAndNoNameServers() {
    DeclaredStack stack =
        update()
            .outputs(ZONE_TYPE, state -> Map.of("id", "/subscriptions/s1/zone"))
            .run(
                context ->
                    context.export(
                        "zones", new PrivateZoneSync("dns", args(target().build())).zones()));

    assertThat(stack.exports())
        .containsEntry(
            "zones",
            Map.of(
                "azure",
                Map.of(
                    "id", "/subscriptions/s1/zone",
                    "resourceName", "corp.internal",
                    "dnsName", "corp.internal",
                    "nameServers", List.of())));
  }

  private static PlannedResource planned(String type, String name, String physicalName) {
    return PlannedResource.of(type, LogicalName.of(name), physicalName);
  }

  @Test
  void plansWhatItDeclares() {
    AzureTarget target = target().build();
    RecordSetArgs[] records = {
      RecordSetArgs.a("db", "10.0.4.7"), RecordSetArgs.txt("db", "owner=search")
    };

    List<PlannedResource> planned =
        SyncPlan.of(new Identity("shop", "prod", "dns"), args(target, records).declaration())
            .zones()
            .get(0)
            .resources();

    assertThat(planned)
        .containsExactly(
            planned(ZONE_TYPE, ZONE, "corp.internal"),
            planned(RECORD_SET_TYPE, DB, "db"),
            planned(RECORD_SET_TYPE, DB + "/TXT", "db"),
            planned(LINK_TYPE, LINK, "we-6869ccdd1a"));
    DeclaredStack stack = update().run(program(target, records));
    assertThat(stack.resources().stream().map(DeclaredResource::name))
        .containsExactlyInAnyOrder("dns", ZONE, LINK, DB, DB + "/TXT");
  }
}
