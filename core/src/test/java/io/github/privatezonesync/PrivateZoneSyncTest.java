package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.fake.FakeEngine;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeResource;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.DeclaredRecordSet;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.register.PlannedResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PrivateZoneSyncTest {
  private static final FakeTarget GCP = FakeTarget.of("gcp", FakeNetwork.of("hub", "net/hub"));

  private final FakeEngine engine = new FakeEngine();

  private static PrivateZoneSyncArgs.Builder corp() {
    return PrivateZoneSyncArgs.builder()
        .domain("Corp.Internal.")
        .targets(
            GCP,
            FakeTarget.of(
                "aws",
                FakeNetwork.of("us", "https://fake/net/us"),
                FakeNetwork.of("eu", Output.of("net/eu"))))
        .records(
            RecordSetArgs.txt("db", "owner=\"search\""),
            RecordSetArgs.a("db", "10.0.0.9", "10.0.0.10").ttl(Duration.ofSeconds(30)),
            RecordSetArgs.cname("models", "inference").only("gcp"));
  }

  @Test
  void declaresEveryResourceOfThePlanUnderItsName() {
    TestResult result = engine.run(ctx -> new PrivateZoneSync("internal", corp().build()));

    assertThat(result.exceptions()).isEmpty();
    SyncPlan plan =
        SyncPlan.of(new Identity("shop", "prod", "internal"), corp().build().declaration());
    List<String> planned =
        new ArrayList<>(List.of("privatezonesync:index:PrivateZoneSync internal"));
    plan.zones().stream()
        .flatMap(target -> target.resources().stream())
        .map(PrivateZoneSyncTest::typeAndName)
        .forEach(planned::add);
    assertThat(engine.registered())
        .extracting(args -> args.type + " " + args.name)
        .containsExactlyInAnyOrderElementsOf(planned);
  }

  private static String typeAndName(PlannedResource resource) {
    return resource.type() + " " + resource.name();
  }

  @Test
  void isRegisteredBeforeItsFirstChildWithItsPlainShape() {
    engine.run(ctx -> new PrivateZoneSync("internal", corp().build()));

    assertThat(engine.registered().get(0).type).isEqualTo("privatezonesync:index:PrivateZoneSync");
    assertThat(engine.registered().get(0).inputs)
        .isEqualTo(
            Map.of(
                "domain", "corp.internal",
                "networks", "aws eu\naws us\ngcp hub",
                "recordSets", "db A 30\ndb TXT 300\nmodels CNAME 300"));
  }

  @Test
  void givesTheCloudCanonicalValues() {
    engine.run(ctx -> new PrivateZoneSync("internal", corp().build()));

    assertThat(engine.inputs("internal/aws/network/us"))
        .containsEntry("network", "net/us")
        .containsEntry("zone", "internal/aws/zone-id");
    assertThat(engine.inputs("internal/aws/network/eu")).containsEntry("network", "net/eu");
    assertThat(engine.inputs("internal/aws/record/db"))
        .containsEntry("name", "db.corp.internal.")
        .containsEntry("values", List.of("10.0.0.10", "10.0.0.9"));
    assertThat(engine.inputs("internal/gcp/record/db/TXT"))
        .containsEntry("values", List.of("\"owner=\\\"search\\\"\""));
    assertThat(engine.inputs("internal/gcp/record/models"))
        .containsEntry("values", List.of("inference.corp.internal."));
  }

  @Test
  void isTheParentOfEveryChild() {
    AtomicReference<Resource> component = new AtomicReference<>();

    engine.run(ctx -> component.set(new PrivateZoneSync("internal", corp().build())));

    List<String> children =
        engine.names().stream().filter(name -> !name.equals("internal")).toList();
    assertThat(children)
        .hasSize(10)
        .allSatisfy(
            child ->
                assertThat(engine.options(child).getParent())
                    .isEqualTo(Optional.of(component.get())));
  }

  @Test
  void letsEverySetWaitForTheAddressOrAliasAtItsName() {
    List<DeclaredRecordSet> declared = new ArrayList<>();

    engine.run(
        ctx -> {
          PrivateZoneSync sync =
              new PrivateZoneSync(
                  "internal",
                  corp()
                      .records(
                          RecordSetArgs.txt("app", "x"),
                          RecordSetArgs.aaaa("db", "::1"),
                          RecordSetArgs.txt("models", "x").only("aws"))
                      .build());
          declared.addAll(sync.zone("aws").recordSets());
        });

    Resource leader = declared.get(1).resources().get(0);
    assertThat(declared)
        .extracting(set -> set.set().place().toString())
        .containsExactly(
            "record 'app' TXT",
            "record 'db' A",
            "record 'db' AAAA",
            "record 'db' TXT",
            "record 'models' TXT");
    assertThat(engine.waitsFor("internal/aws/record/db")).isEmpty();
    assertThat(engine.waitsFor("internal/aws/record/db/AAAA")).containsExactly(leader);
    assertThat(engine.waitsFor("internal/aws/record/db/TXT")).containsExactly(leader);
    assertThat(engine.waitsFor("internal/aws/record/app/TXT")).isEmpty();
    assertThat(engine.waitsFor("internal/aws/record/models/TXT")).isEmpty();
  }

  @Test
  void letsNetworksWaitForTheRecordSetsOfAZoneThatTheyMayMoveTo() {
    AtomicReference<DeclaredZone> view = new AtomicReference<>();

    engine.run(
        ctx ->
            view.set(
                new PrivateZoneSync("internal", perRegion().build()).zone("aws", "eu-west-1")));

    List<Resource> recordSets =
        view.get().recordSets().stream()
            .<Resource>flatMap(set -> set.resources().stream())
            .toList();
    Resource first = view.get().associations().get(0).resource().orElseThrow();
    assertThat(recordSets).hasSize(2);
    assertThat(engine.waitsFor("internal/aws/network/eu1")).containsExactlyElementsOf(recordSets);
    assertThat(engine.waitsFor("internal/aws/network/eu2")).containsExactly(first);
    assertThat(engine.waitsFor("internal/aws/network/eu3")).containsExactly(first);
    assertThat(engine.waitsFor("internal/aws/network/us1")).isEmpty();
    assertThat(engine.waitsFor("internal/aws/network/us2")).isEmpty();
  }

  private static PrivateZoneSyncArgs.Builder perRegion() {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(
            FakeTarget.of(
                    "aws",
                    FakeNetwork.of("us1", "net/us1").in("us-east-1"),
                    FakeNetwork.of("us2", "net/us2").in("us-east-1"),
                    FakeNetwork.of("eu1", "net/eu1").in("eu-west-1"),
                    FakeNetwork.of("eu2", "net/eu2").in("eu-west-1"),
                    FakeNetwork.of("eu3", "net/eu3").in("eu-west-1"))
                .perRegion("us-east-1"))
        .records(RecordSetArgs.a("db", "10.0.0.9"), RecordSetArgs.a("web", "10.0.0.10"));
  }

  @Test
  void exportsItsZonesAsPlainMaps() {
    TestResult result =
        engine.run(
            ctx -> ctx.export("zones", new PrivateZoneSync("internal", corp().build()).zones()));

    assertThat(result.exceptions()).isEmpty();
    assertThat(PulumiTest.extractValue(result.output("zones")))
        .isEqualTo(Map.of("aws", zone("aws"), "gcp", zone("gcp")));
  }

  private static Map<String, Object> zone(String key) {
    Identity identity = new Identity("shop", "prod", "internal");
    String name =
        SyncPlan.of(identity, corp().build().declaration()).zones().stream()
            .filter(target -> target.zone().target().key().equals(key))
            .findFirst()
            .orElseThrow()
            .resources()
            .get(0)
            .physicalName();
    return Map.of(
        "id",
        "internal/" + key + "/zone-id",
        "resourceName",
        name,
        "dnsName",
        "corp.internal.",
        "nameServers",
        List.of("ns1.fake."));
  }

  @Test
  void givesEachZoneByItsTarget() {
    AtomicReference<DeclaredZone> gcp = new AtomicReference<>();

    TestResult result =
        engine.run(
            ctx -> {
              PrivateZoneSync sync = new PrivateZoneSync("internal", corp().build());
              gcp.set(sync.zone("gcp"));
              ctx.export("id", sync.zone("aws").id());
              ctx.export("nameServers", sync.zone("aws").nameServers());
            });

    assertThat(PulumiTest.extractValue(result.output("id"))).isEqualTo("internal/aws/zone-id");
    assertThat(PulumiTest.extractValue(result.output("nameServers")))
        .isEqualTo(List.of("ns1.fake."));
    assertThat(gcp.get().associations())
        .extracting(association -> association.networkKey())
        .containsExactly("hub");
    assertThat(gcp.get().associations().get(0).resource()).containsInstanceOf(FakeResource.class);
  }

  @Test
  void listsTheTargetsWhenAskedForAnUnknownOne() {
    AtomicReference<PrivateZoneSync> sync = new AtomicReference<>();

    engine.run(ctx -> sync.set(new PrivateZoneSync("internal", corp().build())));

    assertThatThrownBy(() -> sync.get().zone("azure"))
        .isInstanceOf(InvalidDeclarationException.class)
        .hasMessage(
            "PrivateZoneSync 'internal': there is no target 'azure'; the targets are aws, gcp");
  }

  @Test
  void registersNothingWhenAnythingIsWrong() {
    TestResult result =
        engine.run(
            ctx ->
                new PrivateZoneSync(
                    "internal",
                    corp()
                        .records(
                            RecordSetArgs.a("web", "10.0.0.300"),
                            RecordSetArgs.a("api", "10.0.0.1").only("azure"))
                        .build()));

    assertThat(engine.registered()).isEmpty();
    assertThat(result.exitCode()).isNotZero();
    assertThat(result.errors())
        .containsExactly(
            """
            PrivateZoneSync 'internal': 2 problems in zone 'corp.internal.'
              - record 'web' A: '10.0.0.300' is not an IPv4 address
              - record 'api' A: there is no target 'azure'; the targets are aws, gcp""");
  }

  @Test
  void lendsItsTransformationsToEveryChild() {
    List<String> seen = new ArrayList<>();
    ComponentResourceOptions options =
        ComponentResourceOptions.builder()
            .resourceTransformations(
                args -> {
                  seen.add(args.resource().pulumiResourceName());
                  return Optional.empty();
                })
            .build();

    engine.run(ctx -> new PrivateZoneSync("internal", corp().build(), options));

    assertThat(seen).hasSize(11).containsExactlyInAnyOrderElementsOf(engine.names());
  }

  @Test
  void hangsUnderTheParentItIsGiven() {
    AtomicReference<Resource> parent = new AtomicReference<>();

    engine.run(
        ctx -> {
          parent.set(new PrivateZoneSync("outer", corp().build()));
          new PrivateZoneSync(
              "inner",
              corp().build(),
              ComponentResourceOptions.builder().parent(parent.get()).build());
        });

    assertThat(engine.options("inner").getParent()).isEqualTo(Optional.of(parent.get()));
  }

  /** The provider of an account of the fake cloud. */
  private static final class FakeProvider extends ProviderResource {
    FakeProvider(String name) {
      super("fake", name, null, null);
    }
  }

  @Test
  void givesTheChildrenOfATargetItsOwnProvider() {
    AtomicReference<ProviderResource> lab = new AtomicReference<>();

    engine.run(
        ctx -> {
          lab.set(new FakeProvider("lab"));
          new PrivateZoneSync(
              "internal",
              PrivateZoneSyncArgs.builder()
                  .domain("corp.internal")
                  .targets(GCP, FakeTarget.of("aws").withProvider(lab.get()))
                  .records(RecordSetArgs.a("db", "10.0.0.1"))
                  .build());
        });

    assertThat(List.of("internal/aws/zone", "internal/aws/record/db"))
        .allSatisfy(name -> assertThat(engine.options(name).getProvider()).containsSame(lab.get()));
    assertThat(List.of("internal/gcp/zone", "internal/gcp/network/hub", "internal/gcp/record/db"))
        .allSatisfy(name -> assertThat(engine.options(name).getProvider()).isEmpty());
  }

  @Test
  void lendsItsProvidersToEveryChild() {
    engine.run(
        ctx ->
            new PrivateZoneSync(
                "internal",
                corp().build(),
                ComponentResourceOptions.builder().providers(new FakeProvider("lab")).build()));

    assertThat(engine.registered())
        .filteredOn(args -> args.type.startsWith("fake:"))
        .hasSize(10)
        .allSatisfy(args -> assertThat(args.provider).contains("lab"));
  }

  @Test
  void declaresTwoDomainsSideBySide() {
    TestResult result =
        engine.run(
            ctx -> {
              new PrivateZoneSync("one", corp().build());
              new PrivateZoneSync("two", corp().build());
            });

    assertThat(result.exceptions()).isEmpty();
    assertThat(engine.names()).hasSize(22).doesNotHaveDuplicates();
    assertThat(engine.inputs("one/gcp/zone").get("name"))
        .isNotEqualTo(engine.inputs("two/gcp/zone").get("name"));
  }

  @Test
  void declaresTheSameInASecondRun() {
    FakeEngine second = new FakeEngine();

    engine.run(ctx -> new PrivateZoneSync("internal", corp().build()));
    second.run(ctx -> new PrivateZoneSync("internal", corp().build()));

    assertThat(second.names()).containsExactlyInAnyOrderElementsOf(engine.names());
    assertThat(engine.names())
        .allSatisfy(name -> assertThat(second.inputs(name)).isEqualTo(engine.inputs(name)));
  }

  @Test
  void worksInAPreviewThatKnowsNoOutput() {
    TestResult result =
        engine.preview(
            ctx -> {
              Output<String> unknown = FakeResource.upstream("network").id();
              new PrivateZoneSync(
                  "internal",
                  PrivateZoneSyncArgs.builder()
                      .domain("corp.internal")
                      .targets(FakeTarget.of("aws", FakeNetwork.of("hub", unknown)))
                      .records(RecordSetArgs.a("db", unknown), RecordSetArgs.a("web", "10.0.0.1"))
                      .build());
            });

    assertThat(result.exceptions()).isEmpty();
    assertThat(engine.names()).contains("internal/aws/network/hub", "internal/aws/record/db");
    assertThat(engine.inputs("internal/aws/record/db")).doesNotContainKey("values");
    assertThat(engine.inputs("internal/aws/record/web")).containsKey("values");
  }

  @Test
  void leavesTheEmptyOptionsOfTheSdkEmpty() {
    engine.run(
        ctx ->
            new PrivateZoneSync(
                "internal",
                corp().build(),
                ComponentResourceOptions.builder().protect(true).build()));
    engine.run(ctx -> new PrivateZoneSync("internal", corp().build()));

    assertEmpty(ComponentResourceOptions.Empty);
    assertEmpty(CustomResourceOptions.Empty);
    assertThat(ComponentResourceOptions.Empty.getProviders()).isEmpty();
    assertThat(CustomResourceOptions.Empty.getDeleteBeforeReplace()).isFalse();
  }

  private static void assertEmpty(ResourceOptions options) {
    assertThat(options.getParent()).isEmpty();
    assertThat(options.getProvider()).isEmpty();
    assertThat(options.isProtect()).isFalse();
    assertThat(options.getAliases()).isEmpty();
    assertThat(options.getIgnoreChanges()).isEmpty();
    assertThat(options.getResourceTransformations()).isEmpty();
    assertThat(options.getId()).isEmpty();
    assertThat(options.getVersion()).isEmpty();
    assertThat(options.getUrn()).isEmpty();
  }
}
