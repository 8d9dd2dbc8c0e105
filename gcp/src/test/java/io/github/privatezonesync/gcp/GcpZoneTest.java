package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static io.github.privatezonesync.gcp.Programs.HUB_LINK;
import static io.github.privatezonesync.gcp.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.gcp.Programs.ZONE_TYPE;
import static io.github.privatezonesync.gcp.Programs.args;
import static io.github.privatezonesync.gcp.Programs.program;
import static io.github.privatezonesync.gcp.Programs.target;
import static io.github.privatezonesync.gcp.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.gcp.Provider;
import com.pulumi.gcp.ProviderArgs;
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

class GcpZoneTest {
  private static final String ZONE = "dns/gcp/zone";
  private static final String DB = "dns/gcp/record/db";

  private static Map<String, Object> zone(GcpTarget.Builder target) {
    return update()
        .run(program(target.build()))
        .resource(ZONE_TYPE, ZONE)
        .orElseThrow()
        .inputs()
        .asMap();
  }

  @Test
  void declaresAZoneThatIsPrivateByExplicitInput() {
    assertThat(zone(target()))
        .isEqualTo(
            Map.of(
                "name", "corp-internal-709bf37d9c",
                "dnsName", "corp.internal.",
                "description", "Managed by Pulumi",
                "visibility", "private",
                "privateVisibilityConfig",
                    Map.of("networks", List.of(Map.of("networkUrl", HUB_LINK)))));
  }

  @Test
  void carriesItsNetworksFromEverySpellingSortedByKey() {
    assertThat(
            zone(
                GcpTarget.builder()
                    .network(
                        GcpNetwork.of("spoke", Output.of("projects/other/global/networks/spoke")))
                    .network(
                        GcpNetwork.of(
                            "lab",
                            "https://compute.googleapis.com/compute/beta/projects/lab/global/networks/lab"))
                    .network(GcpNetwork.of("hub", Output.of(HUB_LINK)))))
        .containsEntry(
            "privateVisibilityConfig",
            Map.of(
                "networks",
                List.of(
                    Map.of("networkUrl", HUB_LINK),
                    Map.of(
                        "networkUrl",
                        "https://www.googleapis.com/compute/v1/projects/lab/global/networks/lab"),
                    Map.of(
                        "networkUrl",
                        "https://www.googleapis.com/compute/v1/projects/other/global/networks/spoke"))));
  }

  @Test
  void carriesGkeClustersBesideNetworksOrAlone() {
    String cluster = "projects/p/locations/us-east1/clusters/c";

    assertThat(zone(target().gkeCluster(cluster)))
        .containsEntry(
            "privateVisibilityConfig",
            Map.of(
                "networks", List.of(Map.of("networkUrl", HUB_LINK)),
                "gkeClusters", List.of(Map.of("gkeClusterName", cluster))));
    assertThat(zone(GcpTarget.builder().gkeCluster(Output.of(cluster))))
        .containsEntry("visibility", "private")
        .containsEntry(
            "privateVisibilityConfig",
            Map.of(
                "networks", List.of(), "gkeClusters", List.of(Map.of("gkeClusterName", cluster))));
  }

  @Test
  void takesANameADescriptionAndLabels() {
    assertThat(
            zone(
                target()
                    .zoneName("corp")
                    .description("Names of the shop")
                    .labels(Map.of("team", "search"))
                    .labels(Map.of("env", "prod"))))
        .containsEntry("name", "corp")
        .containsEntry("description", "Names of the shop")
        .containsEntry("labels", Map.of("team", "search", "env", "prod"));
  }

  @Test
  void putsTheZoneAndItsRecordSetsIntoTheGivenProject() {
    for (GcpTarget.Builder target :
        List.of(target().project("dns-host"), target().project(Output.of("dns-host")))) {
      DeclaredStack stack =
          update().run(program(target.build(), RecordSetArgs.a("db", "10.0.4.7")));

      assertThat(stack).hasResource(ZONE_TYPE, ZONE).hasInput("project", "dns-host");
      assertThat(stack).hasResource(RECORD_SET_TYPE, DB).hasInput("project", "dns-host");
    }
  }

  @Test
  void leavesTheProjectToTheProviderUnlessItIsGiven() {
    DeclaredStack stack =
        update().run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack).hasResource(ZONE_TYPE, ZONE).hasNoInput("project").hasNoInput("labels");
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).hasNoInput("project");
  }

  @Test
  void startsTheNameOfAReverseZoneWithALetter() {
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  PrivateZoneSync unused =
                      new PrivateZoneSync("dns", args("10.in-addr.arpa", target().build()));
                });

    assertThat(stack)
        .hasResource(ZONE_TYPE, ZONE)
        .hasInput("dnsName", "10.in-addr.arpa.")
        .hasInput("name", "z-10-in-addr-arpa-fc807b4f45");
  }

  @Test
  void deletesEverythingBeforeItIsReplaced() {
    DeclaredStack stack =
        update().run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack).hasResource(ZONE_TYPE, ZONE).isDeletedBeforeReplace();
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).isDeletedBeforeReplace();
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

    assertThat(dependsOn(stack, DB)).isEmpty();
    assertThat(dependsOn(stack, DB + "/TXT")).containsExactly(DB);
    assertThat(dependsOn(stack, "dns/gcp/record/other/TXT")).isEmpty();
  }

  private static List<String> dependsOn(DeclaredStack stack, String name) {
    return stack.resource(RECORD_SET_TYPE, name).orElseThrow().dependsOn();
  }

  @Test
  void givesEveryChildTheComponentAndTheTargetsProvider() {
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  Provider provider =
                      new Provider("platform", ProviderArgs.builder().project("dns").build());
                  PrivateZoneSync unused =
                      new PrivateZoneSync(
                          "dns",
                          args(
                              target().provider(provider).build(),
                              RecordSetArgs.a("db", "10.0.4.7")));
                });

    assertThat(stack).hasResource(ZONE_TYPE, ZONE).hasParent("dns").hasProvider("platform");
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).hasParent("dns").hasProvider("platform");
  }

  /** A child that is given the literal would be deleted after its zone. */
  @Test
  void takesTheNameOfTheZoneFromTheZone() {
    DeclaredStack stack =
        update()
            .outputs(ZONE_TYPE, state -> Map.of("name", "as-the-cloud-gives-it"))
            .run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, DB)
        .hasInput("managedZone", "as-the-cloud-gives-it");
  }

  @Test
  void givesTheZoneWithItsNamesAndNameServers() {
    DeclaredStack stack =
        update()
            .outputs(
                ZONE_TYPE,
                state -> Map.of("id", "projects/p/managedZones/z", "nameServers", List.of("ns.")))
            .run(
                context ->
                    context.export(
                        "zones", new PrivateZoneSync("dns", args(target().build())).zones()));

    assertThat(stack.exports())
        .containsEntry(
            "zones",
            Map.of(
                "gcp",
                Map.of(
                    "id", "projects/p/managedZones/z",
                    "resourceName", "corp-internal-709bf37d9c",
                    "dnsName", "corp.internal.",
                    "nameServers", List.of("ns."))));
  }

  private static PlannedResource planned(String type, String name, String physicalName) {
    return PlannedResource.of(type, LogicalName.of(name), physicalName);
  }

  @Test
  void plansWhatItDeclares() {
    GcpTarget target = GcpTarget.builder().network(GcpNetwork.of("hub", HUB)).build();
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
            planned(ZONE_TYPE, ZONE, "corp-internal-709bf37d9c"),
            planned(RECORD_SET_TYPE, DB, "db.corp.internal."),
            planned(RECORD_SET_TYPE, DB + "/TXT", "db.corp.internal."));
    DeclaredStack stack = update().run(program(target, records));
    assertThat(stack.resources().stream().map(DeclaredResource::name))
        .containsExactlyInAnyOrder("dns", ZONE, DB, DB + "/TXT");
  }

  @Test
  void carriesGkeClustersSortedHoweverTheyAreGiven() {
    String a = "projects/p/locations/us-east1/clusters/a";
    String b = "projects/p/locations/us-east1/clusters/b";
    String c = "projects/p/locations/us-east1/clusters/c";
    Map<String, Object> expected =
        Map.of(
            "networks",
            List.of(Map.of("networkUrl", HUB_LINK)),
            "gkeClusters",
            List.of(
                Map.of("gkeClusterName", a),
                Map.of("gkeClusterName", b),
                Map.of("gkeClusterName", c)));

    assertThat(zone(target().gkeCluster(c).gkeCluster(Output.of(b)).gkeCluster(a)))
        .containsEntry("privateVisibilityConfig", expected);
    assertThat(zone(target().gkeCluster(a).gkeCluster(b).gkeCluster(c)))
        .containsEntry("privateVisibilityConfig", expected);
  }
}
