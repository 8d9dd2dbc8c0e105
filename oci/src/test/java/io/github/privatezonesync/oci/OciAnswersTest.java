package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.COMPARTMENT;
import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.RESOLVER;
import static io.github.privatezonesync.oci.Programs.RESOLVER_TYPE;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.fra;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.oci.resource.ResolverArgs;
import io.github.privatezonesync.oci.resource.ResolverAttachedViewArgs;
import io.github.privatezonesync.oci.resource.View;
import io.github.privatezonesync.oci.resource.ViewArgs;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What VCNs of the simulated cloud resolve, and what the owner of a resolver finds there. */
class OciAnswersTest {
  private static final String NAME = "db.corp.internal";
  private static final String LAB = VCN + "2";

  private final TestClouds clouds =
      TestClouds.of(program("shop"))
          .network(new SimulatedNetwork("oci", VCN, "fra", COMPARTMENT, FRANKFURT))
          .network(new SimulatedNetwork("oci", LAB, "lab", COMPARTMENT, FRANKFURT));

  private static PulumiProgram program(String project) {
    return PulumiProgram.project(project).stack("prod").config("oci:region", FRANKFURT);
  }

  private static PrivateZoneSync dns(Vcn... networks) {
    return new PrivateZoneSync(
        "dns", Programs.args(Programs.target(networks).build(), RecordSetArgs.a("db", "10.0.4.7")));
  }

  private static Consumer<Context> owned(OciVcnResolverArgs.Builder args) {
    OciResolver resolver = OciResolver.of(fra());
    return context -> {
      OciVcnResolver unused =
          new OciVcnResolver(
              "fra", args.resolver(resolver).views(dns(fra().attachedBy(resolver))).build());
    };
  }

  /** Another stack, which has attached a view of its own to the resolver. */
  private static Consumer<Context> foreign(Map<String, String> tags) {
    return context -> {
      View view =
          new View(
              "view",
              new ViewArgs(Output.of(COMPARTMENT), Output.of("theirs"), Output.of(tags), null),
              CustomResourceOptions.Empty);
      Resolver unused =
          new Resolver(
              "resolver",
              new ResolverArgs(
                  Output.of(RESOLVER),
                  Output.of(List.of(new ResolverAttachedViewArgs(view.id()))),
                  Output.ofList()),
              CustomResourceOptions.Empty);
    };
  }

  private static List<String> attached(DeclaredStack stack) {
    return stack
        .resource(RESOLVER_TYPE, "fra/resolver")
        .orElseThrow()
        .inputs()
        .objects("attachedViews")
        .stream()
        .map(view -> view.text("viewId"))
        .toList();
  }

  @Test
  void anOwnerMakesTheZoneAnswer() {
    clouds.deploy(owned(OciVcnResolverArgs.builder()));

    assertThat(clouds).from("fra").resolves(NAME, "A").to("10.0.4.7");
    assertThat(clouds).from("lab").resolves(NAME, "A").isAnsweredElsewhere();
    assertThat(clouds).modelsEverything().answersAsPlanned();
  }

  @Test
  void aZoneDoesNotAnswerWhileNobodyAttachesIt() {
    clouds.deploy(context -> dns(fra().offered()));

    assertThat(clouds).from("fra").resolves(NAME, "A").isAnsweredElsewhere();
  }

  @Test
  void eachVcnHasTheZoneInItsDefaultView() {
    clouds.deploy(
        context -> dns(fra().inDefaultView(), Vcn.of("lab", LAB, FRANKFURT).inDefaultView()));

    assertThat(clouds).from("fra").resolves(NAME, "A").to("10.0.4.7");
    assertThat(clouds).from("lab").resolves(NAME, "A").to("10.0.4.7");
    assertThat(clouds).modelsEverything().answersAsPlanned();
  }

  @Test
  void anOwnerTakesOffNoViewOfAnotherStack() {
    clouds.given(program("other"), foreign(Map.of("private-zone-sync", "other/prod/x")));

    assertThat(clouds.deployToFailure(owned(OciVcnResolverArgs.builder())).failures())
        .singleElement()
        .asString()
        .startsWith(
            "OciVcnResolver 'fra': it has views that nothing here declares, 'ocid1.dnsview.");
  }

  @Test
  void anOwnerTakesOffNoViewThatItMayNotRead() {
    clouds.given(
        program("other").config("oci:tenancyOcid", "ocid1.tenancy.oc1..aaaaother"),
        foreign(Map.of("private-zone-sync", "shop/prod/x")));

    assertThat(clouds.deployToFailure(owned(OciVcnResolverArgs.builder())).failures())
        .singleElement()
        .asString()
        .startsWith(
            "OciVcnResolver 'fra': it has views that nothing here declares, 'ocid1.dnsview.");
  }

  @Test
  void anOwnerTakesOffItsOwnFormerView() {
    clouds.given(program("other"), foreign(Map.of("private-zone-sync", "shop/prod/x")));

    assertThat(attached(clouds.deploy(owned(OciVcnResolverArgs.builder())))).hasSize(1);
    assertThat(clouds).from("fra").resolves(NAME, "A").to("10.0.4.7");
  }

  @Test
  void anOwnerWorksWithTheProviderOfItsComponent() {
    TestClouds elsewhere =
        TestClouds.of(program("shop").config("oci:region", "us-ashburn-1"))
            .network(new SimulatedNetwork("oci", VCN, "fra", COMPARTMENT, FRANKFURT));
    OciResolver resolver = OciResolver.of(fra());

    elsewhere.deploy(
        context -> {
          PrivateZoneSync dns =
              new PrivateZoneSync(
                  "dns",
                  Programs.args(
                      Programs.target(fra().attachedBy(resolver))
                          .provider(RegionalProviders.of(FRANKFURT))
                          .build(),
                      RecordSetArgs.a("db", "10.0.4.7")));
          OciVcnResolver unused =
              new OciVcnResolver(
                  "fra",
                  OciVcnResolverArgs.builder().resolver(resolver).views(dns).build(),
                  ComponentResourceOptions.builder()
                      .providers(RegionalProviders.of(FRANKFURT))
                      .build());
        });

    assertThat(elsewhere).from("fra").resolves(NAME, "A").to("10.0.4.7");
  }
}
