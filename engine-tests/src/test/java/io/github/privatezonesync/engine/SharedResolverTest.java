package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.OciVcnResolver;
import io.github.privatezonesync.oci.OciVcnResolverArgs;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resolver of Oracle Cloud to which somebody else attaches a view, too. */
@EngineTest
class SharedResolverTest {
  private static final String RESOLVER = "oci:Dns/resolver:Resolver";
  private static final String COMPONENT =
      "urn:pulumi:dev::corp::privatezonesync:oci:OciVcnResolver::ash";
  private static final String URN =
      "urn:pulumi:dev::corp::privatezonesync:oci:OciVcnResolver$" + RESOLVER + "::ash/resolver";
  private static final String FOREIGN = "it has views that nothing here declares";

  private final SimulatedClouds clouds = Site.clouds();
  private final OtherTeam team = OtherTeam.in(clouds);
  private final AtomicReference<Consumer<Context>> program = new AtomicReference<>();

  @TempDir Path folder;

  @Test
  void aViewThatWasThereBeforeIsRefusedBeforeTheWriteAndKept(PulumiCli cli) {
    team.attach(Site.ASH);
    try (Deployment deployment = start(cli, owned())) {
      PulumiProject project = deployment.project();
      assertThat(project.preview().expectFailure().diagnostics())
          .anyMatch(message -> message.contains(FOREIGN));
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(message -> message.contains(FOREIGN) && message.contains(team.view()));
      assertThat(team.attached(Site.ASH)).containsExactly(team.view());

      program.set(owned(args -> args.keep(team.view())));
      project.up().expectSuccess();
      assertThat(team.attached(Site.ASH)).hasSize(2).endsWith(team.view());
      assertThat(team.isResolvedIn(Site.ASH)).isTrue();
      project.preview("--expect-no-changes").expectSuccess();
    }
  }

  @Test
  @Tag("long")
  void aRuleThatWasThereBeforeIsRefusedBeforeTheWriteAndTakenOffOnlyIfAsked(PulumiCli cli) {
    team.forward(Site.ASH);
    try (Deployment deployment = start(cli, owned())) {
      PulumiProject project = deployment.project();
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(
              message ->
                  message.contains("rules that nothing here declares")
                      && message.contains("'partner.example'"));
      assertThat(team.rules(Site.ASH)).isOne();

      program.set(owned(args -> args.detachRules("partner.example").unprotected()));
      project.up().expectSuccess();
      // the provider sends no empty list when it adopts a resolver, so it takes a second update
      assertThat(team.rules(Site.ASH)).isOne();
      project.up().expectSuccess();
      assertThat(team.rules(Site.ASH)).isZero();
      project.preview("--expect-no-changes").expectSuccess();
    }
  }

  @Test
  @Tag("long")
  void destroyTakesOffWhatWasAttachedAfterTheLastUpdate(PulumiCli cli) {
    try (Deployment deployment = start(cli, owned())) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      team.attach(Site.ASH);
      assertThat(team.isResolvedIn(Site.ASH)).isTrue();

      project.destroy().expectSuccess();
      assertThat(team.isResolvedIn(Site.ASH)).isFalse();
    }
  }

  @Test
  @Tag("long")
  void theUpdateBeforeADestroyFindsWhatWasAttached(PulumiCli cli) {
    try (Deployment deployment = start(cli, owned(args -> args))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      assertThat(project.destroy().expectFailure().output()).contains("protect");
      team.attach(Site.ASH);

      program.set(owned());
      assertThat(project.preview().expectFailure().diagnostics())
          .anyMatch(message -> message.contains(FOREIGN));
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(message -> message.contains(FOREIGN) && message.contains(team.view()));
      assertThat(team.isResolvedIn(Site.ASH)).isTrue();

      letGo(project);
      assertThat(team.attached(Site.ASH)).containsExactly(team.view());
      assertThat(team.isResolvedIn(Site.ASH)).isTrue();
    }
  }

  @Test
  @Tag("long")
  void aViewThatIsKeptSurvivesADestroyIfTheResolverIsLetGoBefore(PulumiCli cli) {
    team.attach(Site.ASH);
    try (Deployment deployment = start(cli, owned(args -> args.keep(team.view())))) {
      deployment.project().up().expectSuccess();

      letGo(deployment.project());
      assertThat(team.attached(Site.ASH)).containsExactly(team.view());
      assertThat(team.isResolvedIn(Site.ASH)).isTrue();
    }
  }

  @Test
  @Tag("long")
  void aResolverIsImportedByItsOcid(PulumiCli cli) {
    try (Deployment deployment = start(cli, owned())) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      List<String> attached = team.attached(Site.ASH);
      project.run("state", "delete", URN, "--yes").expectSuccess();

      new Import(RESOLVER, "ash/resolver", OtherTeam.resolver(Site.ASH), COMPONENT)
          .into(project, folder)
          .expectSuccess();
      // an import writes down no dependencies, by which a destroy knows its order; an update does
      project.up("--expect-no-changes").expectSuccess();
      project.refresh("--expect-no-changes").expectSuccess();
      assertThat(team.attached(Site.ASH)).isEqualTo(attached);

      project.destroy().expectSuccess();
      assertThat(team.attached(Site.ASH)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Tag("long")
  void whatAStackHasIsDestroyedAfterItsVcn(boolean isAttached, PulumiCli cli) {
    Stage inDefaultView = stage(Stage.vcn("ash", Site.ASH).inDefaultView());
    try (Deployment deployment = start(cli, isAttached ? owned() : inDefaultView)) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      clouds
          .provider("oci", Map.of("region", Site.FRANKFURT))
          .delete("oci:Core/vcn:Vcn", Site.ASH, Map.of());

      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones())
          .extracting(zone -> zone.data().origin().toString())
          .containsExactly("team.internal.");
    }
  }

  /**
   * As docs/lifecycles.md says: leave only the views of others attached, take the resolver out of
   * the state, and destroy the rest.
   */
  private void letGo(PulumiProject project) {
    Stage offered = stage(Stage.vcn("ash", Site.ASH).offered());
    program.set(
        ctx -> {
          PrivateZoneSync dns = offered.declare(ctx);
          OciVcnResolver owner =
              new OciVcnResolver(
                  "ash",
                  OciVcnResolverArgs.builder()
                      .resolver(OciResolver.of(Stage.vcn("ash", Site.ASH)))
                      .keep(team.view())
                      .unprotected()
                      .build());
          ctx.export("zones", dns.zones()).export("resolver", owner.resolverId());
        });
    project.up().expectSuccess();
    project.run("state", "delete", URN, "--yes").expectSuccess();
    project.destroy().expectSuccess();
  }

  private Deployment start(PulumiCli cli, Stage stage) {
    program.set(stage);
    return Site.deploy(cli, folder, clouds, ctx -> program.get().accept(ctx));
  }

  private static Stage owned() {
    return owned(OciVcnResolverArgs.Builder::unprotected);
  }

  private static Stage owned(UnaryOperator<OciVcnResolverArgs.Builder> args) {
    return stage(Stage.attached("ash", Site.ASH)).owning("ash", Site.ASH, args);
  }

  private static Stage stage(Vcn vcn) {
    return Stage.empty()
        .records(a("db", "10.0.0.7"))
        .target("oci", ctx -> OciTarget.builder().compartment(Site.COMPARTMENT).vcn(vcn).build())
        .only("oci");
  }
}
