package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.COMPARTMENT;
import static io.github.privatezonesync.oci.Programs.DEFAULT_VIEW;
import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.OTHER_VIEW;
import static io.github.privatezonesync.oci.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.oci.Programs.VIEW_TYPE;
import static io.github.privatezonesync.oci.Programs.ZONE_TYPE;
import static io.github.privatezonesync.oci.Programs.fra;
import static io.github.privatezonesync.oci.Programs.program;
import static io.github.privatezonesync.oci.Programs.target;
import static io.github.privatezonesync.oci.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OciZoneTest {
  private static final String VIEW = "dns/oci/view/eu-frankfurt-1/view";
  private static final String ZONE = "dns/oci/view/eu-frankfurt-1/zone";
  private static final String DB = "dns/oci/view/eu-frankfurt-1/record/db";

  private static Map<String, Object> inputs(DeclaredStack stack, String type, String name) {
    return stack.resource(type, name).orElseThrow().inputs().asMap();
  }

  @Test
  void declaresAViewWithATagThatSaysWhoMadeIt() {
    DeclaredStack stack = update().run(program(target().build()));

    assertThat(inputs(stack, VIEW_TYPE, VIEW))
        .isEqualTo(
            Map.of(
                "compartmentId",
                COMPARTMENT,
                "displayName",
                "corp-internal-fd3b487d3c",
                "scope",
                "PRIVATE",
                "freeformTags",
                Map.of("private-zone-sync", "shop/prod/" + VIEW)));
  }

  @Test
  void declaresAZoneInItsView() {
    DeclaredStack stack = update().run(program(target().build()));

    assertThat(inputs(stack, ZONE_TYPE, ZONE))
        .isEqualTo(
            Map.of(
                "compartmentId", COMPARTMENT,
                "name", "corp.internal",
                "viewId", VIEW + "-id",
                "zoneType", "PRIMARY",
                "scope", "PRIVATE"));
  }

  @Test
  void declaresRecordSetsByTheIdOfTheirZone() {
    DeclaredStack stack =
        update().run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(inputs(stack, RECORD_SET_TYPE, DB))
        .isEqualTo(
            Map.of(
                "zoneNameOrId",
                ZONE + "-id",
                "domain",
                "db.corp.internal",
                "rtype",
                "A",
                "items",
                List.of(
                    Map.of(
                        "domain",
                        "db.corp.internal",
                        "rtype",
                        "A",
                        "rdata",
                        "10.0.4.7",
                        "ttl",
                        300L))));
  }

  @Test
  void putsAZoneIntoAViewThatExists() {
    DeclaredStack stack =
        update().run(program(target().view(FRANKFURT, Output.of(OTHER_VIEW)).build()));

    assertThat(stack).hasResourceCount(VIEW_TYPE, 0);
    assertThat(stack).hasResource(ZONE_TYPE, ZONE).hasInput("viewId", OTHER_VIEW);
  }

  @Test
  void putsAZoneIntoTheDefaultViewOfEachVcn() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target(
                            fra().inDefaultView(),
                            Vcn.of("two", Programs.VCN + "2", FRANKFURT).inDefaultView())
                        .build()));

    assertThat(stack).hasResourceCount(VIEW_TYPE, 0);
    assertThat(stack)
        .hasResource(ZONE_TYPE, "dns/oci/view/vcn.fra/zone")
        .hasInput("viewId", DEFAULT_VIEW);
    assertThat(stack).hasResource(ZONE_TYPE, "dns/oci/view/vcn.two/zone");
  }

  @Test
  void makesTheResourcesOfARegionWithItsProvider() {
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  ProviderResource usual = provider("frankfurt");
                  ProviderResource ashburn = provider("ashburn");
                  PrivateZoneSync unused =
                      new PrivateZoneSync(
                          "dns",
                          Programs.args(
                              target()
                                  .vcn(
                                      Vcn.of("iad", Programs.ASHBURN_VCN, "us-ashburn-1").offered())
                                  .provider(usual)
                                  .provider("us-ashburn-1", ashburn)
                                  .build()));
                });

    assertThat(stack.resource(ZONE_TYPE, ZONE).flatMap(DeclaredResource::provider))
        .isEqualTo(Optional.of("frankfurt"));
    assertThat(
            stack
                .resource(VIEW_TYPE, "dns/oci/view/us-ashburn-1/view")
                .flatMap(DeclaredResource::provider))
        .isEqualTo(Optional.of("ashburn"));
  }

  private static ProviderResource provider(String name) {
    return new ProviderResource("oci", name, ResourceArgs.Empty, null);
  }

  @Test
  void tagsZonesAndViews() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target()
                        .tags(Map.of("team", "search"))
                        .definedTags(Map.of("Ops.Env", "prod"))
                        .viewName("shared")
                        .build()));

    assertThat(stack)
        .hasResource(VIEW_TYPE, VIEW)
        .hasInput("displayName", "shared")
        .hasInput(
            "freeformTags", Map.of("team", "search", "private-zone-sync", "shop/prod/" + VIEW))
        .hasInput("definedTags", Map.of("Ops.Env", "prod"));
    assertThat(stack)
        .hasResource(ZONE_TYPE, ZONE)
        .hasInput("freeformTags", Map.of("team", "search"))
        .hasInput("definedTags", Map.of("Ops.Env", "prod"));
  }

  @Test
  void deletesZonesAndRecordSetsBeforeTheyAreReplaced() {
    DeclaredStack stack =
        update().run(program(target().build(), RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack).hasResource(ZONE_TYPE, ZONE).isDeletedBeforeReplace();
    assertThat(stack).hasResource(RECORD_SET_TYPE, DB).isDeletedBeforeReplace();
  }

  @Test
  void offersTheViewToWhoeverOwnsTheResolver() {
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  PrivateZoneSync dns = new PrivateZoneSync("dns", Programs.args(target().build()));
                  context.export(
                      "offer",
                      dns.zone("oci", FRANKFURT).associations().get(0).offer().orElseThrow());
                });

    assertThat(stack.exports().get("offer")).isEqualTo(VIEW + "-id");
  }

  @Test
  void planSaysWhenEachVcnAnswers() {
    OciResolver owned = OciResolver.of(fra());
    SyncPlan plan =
        SyncPlan.of(
            new Identity("shop", "prod", "dns"),
            Programs.args(
                    target(
                            fra().attachedBy(owned),
                            Vcn.of("lab", Programs.VCN + "2", FRANKFURT).offered(),
                            Vcn.of("own", Programs.VCN + "3", FRANKFURT).inDefaultView())
                        .build(),
                    RecordSetArgs.a("db", "10.0.4.7"))
                .declaration());

    assertThat(plan.toString())
        .isEqualTo(
            """
            zone 'corp.internal.' of PrivateZoneSync 'dns' in stack shop/prod

            target 'oci', view 'eu-frankfurt-1': Oracle Cloud DNS
              zone
                dns/oci/view/eu-frankfurt-1/zone  corp.internal
              networks: 2
                fra  eu-frankfurt-1  once attached by resolver 'fra'  ocid1.vcn.oc1.eu-frankfurt-1.amaafra
                lab  eu-frankfurt-1  once attached by its owner       ocid1.vcn.oc1.eu-frankfurt-1.amaafra2
              record sets: 1
                db  A  300s  10.0.4.7
              resources: 3
                oci:Dns/view:View    1
                oci:Dns/zone:Zone    1
                oci:Dns/rrset:Rrset  1
              budget
                records per zone  1 of 10000  1 %
              note: Oracle Cloud has a zone for each region: a view is attached in its own region only
              note: the zone has a view of its own; a tenancy has 100 views, share one with view(..)
              note: network 'fra' answers once resolver 'fra' attaches the view: pass this component to
                    views(..) of its OciVcnResolver

            target 'oci', view 'vcn.own': Oracle Cloud DNS
              zone
                dns/oci/view/vcn.own/zone  corp.internal
              networks: 1
                own  eu-frankfurt-1  default view  ocid1.vcn.oc1.eu-frankfurt-1.amaafra3
              record sets: 1
                db  A  300s  10.0.4.7
              resources: 2
                oci:Dns/zone:Zone    1
                oci:Dns/rrset:Rrset  1
              budget
                records per zone  1 of 10000  1 %
              note: the zone is in the default view of VCN 'own', which is asked after the attached views; a
                    zone of the same or a parent domain in one of those hides it
            """);
  }

  private static List<String> notes(OciTarget.Builder target, RecordSetArgs... records) {
    return SyncPlan.of(
            new Identity("shop", "prod", "dns"),
            Programs.args(target.build(), records).declaration())
        .zones()
        .get(0)
        .notes();
  }

  @Test
  void notesThatAProviderWorksInOneRegion() {
    OciTarget.Builder target =
        target().vcn(Vcn.of("iad", Programs.ASHBURN_VCN, "us-ashburn-1").offered());

    assertThat(notes(target))
        .contains(
            "regions eu-frankfurt-1, us-ashburn-1 have one provider, which works in one region; give"
                + " each its own with provider(region, ..)");
  }

  @Test
  void notesAShortTtl() {
    assertThat(notes(target(), RecordSetArgs.a("db", "10.0.4.7").ttl(Duration.ofSeconds(29))))
        .contains("Oracle does not recommend TTLs below 30 s");
  }

  @Test
  void notesNoViewOfItsOwnWhereItSharesOne() {
    assertThat(notes(target().view(FRANKFURT, OTHER_VIEW)))
        .containsExactly(
            "Oracle Cloud has a zone for each region: a view is attached in its own region only");
  }

  @Test
  void isProtectedWhileOthersWriteIntoIt() {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target().build())
            .leaveAlone("*.vm")
            .build();
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  PrivateZoneSync dns = new PrivateZoneSync("dns", args);
                  assertThat(dns.plan().zones().get(0).notes())
                      .contains(
                          "the zone is protected, because Oracle would delete it with what others wrote"
                              + " into it; take leaveAlone(..) off in an update of its own before the"
                              + " zone goes");
                });
    assertThat(stack.resources("oci:Dns/zone:Zone"))
        .singleElement()
        .extracting(DeclaredResource::protect)
        .isEqualTo(Optional.of(true));
  }
}
