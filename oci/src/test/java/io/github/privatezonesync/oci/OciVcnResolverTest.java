package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.OTHER_VIEW;
import static io.github.privatezonesync.oci.Programs.RESOLVER;
import static io.github.privatezonesync.oci.Programs.RESOLVER_TYPE;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.args;
import static io.github.privatezonesync.oci.Programs.fra;
import static io.github.privatezonesync.oci.Programs.target;
import static io.github.privatezonesync.oci.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.oci.resource.View;
import io.github.privatezonesync.oci.resource.ViewArgs;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OciVcnResolverTest {
  private static final OciResolver RESOLVER_OF_FRA = OciResolver.of(fra());
  private static final String GET_VIEW = "oci:Dns/getView:getView";

  private static PrivateZoneSync dns(String name, String domain) {
    return new PrivateZoneSync(
        name,
        args(
            domain,
            target(fra().attachedBy(RESOLVER_OF_FRA)).build(),
            RecordSetArgs.a("db", "10.0.4.7")));
  }

  private static OciVcnResolverArgs.Builder builder() {
    return OciVcnResolverArgs.builder().resolver(RESOLVER_OF_FRA);
  }

  private static Consumer<Context> owner(OciVcnResolverArgs.Builder args) {
    return context -> {
      OciVcnResolver unused = new OciVcnResolver("fra", args.build());
    };
  }

  private static DeclaredResource resolver(DeclaredStack stack) {
    assertThat(stack.resources(RESOLVER_TYPE)).hasSize(1);
    return stack.resource(RESOLVER_TYPE, "fra/resolver").orElseThrow();
  }

  private static List<String> attached(DeclaredStack stack) {
    return resolver(stack).inputs().objects("attachedViews").stream()
        .map(view -> view.text("viewId"))
        .toList();
  }

  private static String viewOf(String component) {
    return component + "/oci/view/eu-frankfurt-1/view-id";
  }

  @Test
  void attachesTheViewsOfComponents() {
    DeclaredStack stack =
        update()
            .run(
                context ->
                    owner(builder().views(dns("dns", "corp.internal"), dns("ai", "ai.internal")))
                        .accept(context));

    assertThat(resolver(stack).inputs().asMap())
        .isEqualTo(
            Map.of(
                "resolverId",
                RESOLVER,
                "attachedViews",
                List.of(Map.of("viewId", viewOf("dns")), Map.of("viewId", viewOf("ai"))),
                "rules",
                List.of()));
  }

  @Test
  void isProtectedAndDeletedBeforeItIsReplaced() {
    DeclaredStack stack = update().run(owner(builder()));

    assertThat(resolver(stack).protect()).isEqualTo(Optional.of(true));
    assertThat(resolver(stack).deleteBeforeReplace()).isTrue();
  }

  @Test
  void canBeUnprotectedToLetItGo() {
    DeclaredStack stack = update().run(owner(builder().unprotected()));

    assertThat(resolver(stack).protect()).isEqualTo(Optional.of(false));
  }

  @Test
  void attachesAViewAfterTheRecordSetsOfItsZone() {
    DeclaredStack stack =
        update()
            .run(context -> owner(builder().views(dns("dns", "corp.internal"))).accept(context));

    assertThat(resolver(stack).dependsOn()).contains("dns/oci/view/eu-frankfurt-1/record/db");
  }

  @Test
  void asksASpecificDomainBeforeAGeneralOne() {
    DeclaredStack stack =
        update()
            .run(
                context ->
                    owner(
                            builder()
                                .views(dns("corp", "corp.internal"))
                                .view(Output.of(OTHER_VIEW))
                                .views(dns("ai", "ai.internal"), dns("a", "a.corp.internal")))
                        .accept(context));

    assertThat(attached(stack))
        .containsExactly(viewOf("a"), viewOf("corp"), OTHER_VIEW, viewOf("ai"));
  }

  @Test
  void attachesAViewOfSeveralZonesOnce() {
    DeclaredStack stack =
        update()
            .run(
                context ->
                    owner(builder().views(inOther("dns", "corp.internal"), inOther("ai", "ai.x")))
                        .accept(context));

    assertThat(attached(stack)).containsExactly(OTHER_VIEW);
  }

  private static PrivateZoneSync inOther(String name, String domain) {
    return new PrivateZoneSync(
        name,
        args(
            domain, target(fra().attachedBy(RESOLVER_OF_FRA)).view(FRANKFURT, OTHER_VIEW).build()));
  }

  @Test
  void refusesToTakeOffAViewOfSomebodyElse() {
    DeclaredStack stack = update(OTHER_VIEW).runToFailure(owner(builder()));

    assertThat(stack.failures())
        .containsExactly(
            "OciVcnResolver 'fra': it has views that nothing here declares,"
                + " 'ocid1.dnsview.oc1.eu-frankfurt-1.amaaother'; attach them with view(ocid), leave"
                + " them attached after the others with keep(ocid), or take them off with"
                + " detach(ocid)");
    assertThat(stack.resources(RESOLVER_TYPE)).isEmpty();
  }

  @Test
  void refusesToTakeOffAViewThatAnotherStackMade() {
    PulumiProgram program =
        update(OTHER_VIEW)
            .call(GET_VIEW, Map.of("freeformTags", Map.of("private-zone-sync", "shop/dev/x")));

    assertThat(program.runToFailure(owner(builder())).failures()).hasSize(1);
  }

  @Test
  void takesOffAViewThatTheStackNoLongerDeclares() {
    PulumiProgram program =
        update(OTHER_VIEW)
            .call(GET_VIEW, Map.of("freeformTags", Map.of("private-zone-sync", "shop/prod/x")));

    assertThat(attached(program.run(owner(builder())))).isEmpty();
  }

  @Test
  void keepsAViewOfSomebodyElseThatIsAttached() {
    OciVcnResolverArgs.Builder args = builder().keep(OTHER_VIEW);

    assertThat(attached(update(OTHER_VIEW).run(owner(args)))).containsExactly(OTHER_VIEW);
    assertThat(attached(update().run(owner(args)))).isEmpty();
  }

  @Test
  void takesOffAViewOfSomebodyElseOnlyIfItIsSaid() {
    assertThat(attached(update(OTHER_VIEW).run(owner(builder().detach(OTHER_VIEW))))).isEmpty();
  }

  @Test
  void refusesToTakeOffARuleOfSomebodyElse() {
    PulumiProgram program =
        update()
            .call(
                "oci:Dns/getResolver:getResolver",
                Map.of(
                    "defaultViewId",
                    Programs.DEFAULT_VIEW,
                    "attachedViews",
                    List.of(),
                    "rules",
                    List.of(
                        Map.of(
                            "qnameCoverConditions",
                            List.of("corp.example"),
                            "destinationAddresses",
                            List.of("10.9.0.53"),
                            "sourceEndpointName",
                            "out"))));

    assertThat(program.runToFailure(owner(builder())).failures())
        .containsExactly(
            "OciVcnResolver 'fra': it has rules that nothing here declares, for 'corp.example' to"
                + " 10.9.0.53 through 'out'; forward the domain here, through that endpoint with"
                + " .asksThrough(endpointName), take the rules off with detachRules(domain), or leave"
                + " the resolver to their owner and offer the views with .offered()");
  }

  @Test
  void ownsAResolverOnceInAProgram() {
    DeclaredStack stack =
        update()
            .runToFailure(
                context -> {
                  owner(builder()).accept(context);
                  OciVcnResolver unused =
                      new OciVcnResolver(
                          "again",
                          OciVcnResolverArgs.builder()
                              .resolver(OciResolver.of(Vcn.of("other", VCN, FRANKFURT)))
                              .build());
                });

    assertThat(stack.failures())
        .containsExactly(
            "OciVcnResolver 'again': OciVcnResolver 'fra' owns the resolver of this VCN already; give"
                + " that one all views");
    assertThat(stack.resource(OciVcnResolver.TYPE, "again")).isEmpty();
  }

  @Test
  void ownsAResolverOnceInAProgramAlsoIfTheIdIsKnownLate() {
    DeclaredStack stack =
        update()
            .runToFailure(
                context -> {
                  owner(builder()).accept(context);
                  OciVcnResolver unused =
                      new OciVcnResolver(
                          "again",
                          OciVcnResolverArgs.builder()
                              .resolver(OciResolver.of(Vcn.of("x", Output.of(VCN), FRANKFURT)))
                              .build());
                });

    assertThat(stack.failures())
        .containsExactly(
            "OciVcnResolver 'again': OciVcnResolver 'fra' owns the resolver of this VCN already; give"
                + " that one all views");
    assertThat(stack.resource(RESOLVER_TYPE, "again/resolver")).isEmpty();
  }

  @Test
  void saysWhichNetworkIsWrongIfItsIdIsKnownLate() {
    DeclaredStack stack =
        update()
            .runToFailure(
                context -> {
                  OciVcnResolver unused =
                      new OciVcnResolver(
                          "fra",
                          OciVcnResolverArgs.builder()
                              .resolver(OciResolver.of(Vcn.of("x", Output.of("hub"), FRANKFURT)))
                              .build());
                });

    assertThat(stack.failures())
        .containsExactly(
            "OciVcnResolver 'fra', network 'x': resolved to 'hub', which is not the OCID of a VCN;"
                + " expected ocid1.vcn.{realm}.{region}.{unique id}");
  }

  @Test
  void ownsAResolverAgainInAnotherRun() {
    assertThat(attached(update().run(owner(builder())))).isEmpty();
    assertThat(attached(update().run(owner(builder())))).isEmpty();
  }

  @Test
  void reportsAllProblemsAtOnce() {
    DeclaredStack stack =
        update()
            .runToFailure(
                context -> {
                  PrivateZoneSync offering =
                      new PrivateZoneSync("dns", args("corp.internal", target().build()));
                  OciVcnResolver unused =
                      new OciVcnResolver(
                          "fra",
                          builder()
                              .views(offering)
                              .views((PrivateZoneSync) null)
                              .view("ocid1.dnsview.oc1.iad.amaa")
                              .keep(OTHER_VIEW, VCN)
                              .detach(OTHER_VIEW)
                              .build());
                });

    assertThat(stack.failures())
        .containsExactly(
            """
            OciVcnResolver 'fra', views: null is given; give a value or leave it out
            OciVcnResolver 'fra', views: PrivateZoneSync 'dns' has no view for VCN 'fra'; say .attachedBy(resolver) of that VCN in its target
            OciVcnResolver 'fra', view: 'ocid1.dnsview.oc1.iad.amaa' is in region 'us-ashburn-1', not in 'eu-frankfurt-1'; give the OCID and the region of one place
            OciVcnResolver 'fra', view: 'ocid1.vcn.oc1.eu-frankfurt-1.amaafra' is the OCID of a VCN, not of a view; expected ocid1.dnsview.{realm}.{region}.{unique id}
            OciVcnResolver 'fra', view: 'ocid1.dnsview.oc1.eu-frankfurt-1.amaaother' is both kept and detached; do one"""
                .stripIndent());
  }

  @Test
  void refusesToBeWithoutAResolver() {
    assertThat(update().runToFailure(owner(OciVcnResolverArgs.builder())).failures())
        .containsExactly(
            "OciVcnResolver 'fra': no resolver given; set one with resolver(OciResolver.of(vcn))");
  }

  @Test
  void previewFindsAViewOfSomebodyElse() {
    assertThat(update(OTHER_VIEW).preview().runToFailure(owner(builder())).failures())
        .singleElement()
        .asString()
        .startsWith("OciVcnResolver 'fra': it has views that nothing here declares");
  }

  @Test
  void previewFindsAViewOfSomebodyElseWhereAViewOfOursIsStillToBeMade() {
    assertThat(
            update(OTHER_VIEW)
                .preview()
                .runToFailure(
                    context -> owner(builder().views(dns("dns", "corp.internal"))).accept(context))
                .failures())
        .singleElement()
        .asString()
        .startsWith("OciVcnResolver 'fra': it has views that nothing here declares");
  }

  @Test
  void previewDoesNotKnowAViewThatIsStillToBeMade() {
    DeclaredStack stack =
        update()
            .preview()
            .run(context -> owner(builder().views(dns("dns", "corp.internal"))).accept(context));

    assertThat(resolver(stack).unknownInputs()).contains("attachedViews");
  }

  @Test
  void previewThatDoesNotKnowAViewOfSomethingElseChecksNothing() {
    DeclaredStack stack =
        update(OTHER_VIEW)
            .preview()
            .run(
                context -> {
                  View replaced =
                      new View(
                          "replaced",
                          new ViewArgs(
                              Output.of("ocid1.compartment.oc1..aaaacorp"),
                              Output.of("other"),
                              Output.of(Map.of()),
                              null),
                          CustomResourceOptions.Empty);
                  owner(builder().view(replaced.id())).accept(context);
                });

    assertThat(resolver(stack).unknownInputs()).contains("attachedViews");
  }
}
