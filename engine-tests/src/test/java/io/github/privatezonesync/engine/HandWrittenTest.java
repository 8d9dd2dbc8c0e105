package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.engine.HandWritten.Line;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/** What happens to hand-written stacks: the table of docs/why.md. */
@EngineTest
@Tag("long")
class HandWrittenTest {
  private static final Line DB = new Line("db", "A", "10.0.0.7");
  private static final Line WEB = new Line("web", "A", "10.0.0.8");

  private final SimulatedClouds clouds = Site.clouds();
  private final AtomicReference<Consumer<Context>> program = new AtomicReference<>();

  @TempDir Path folder;

  private Deployment deployment;
  private PulumiProject project;

  @BeforeEach
  void start(PulumiCli cli) {
    deployment =
        Deployment.start(
            cli,
            folder,
            Site.PROJECT_FILE,
            Site.CONFIG,
            clouds,
            new InlineProgram(ctx -> program.get().accept(ctx)));
    project = deployment.project();
  }

  @AfterEach
  void stop() {
    deployment.close();
  }

  @Test
  void aZoneOfGoogleWithoutVisibilityIsPublicAndNoNetworkSeesIt() {
    up(HandWritten.google(false, List.of(DB))).expectSuccess();

    assertThat(clouds.snapshot().zones()).allMatch(zone -> !zone.isPrivate());
    assertThat(answer(Site.HUB, "db")).isNotEqualTo(Outcome.ANSWERED);
  }

  @Test
  void anAddressOfGoogleThatBecomesAnAliasIsRefused() {
    up(HandWritten.google(true, List.of(DB, WEB))).expectSuccess();

    assertThat(up(HandWritten.google(true, List.of(DB, alias()))).expectFailure().diagnostics())
        .anyMatch(message -> message.contains("cnameResourceRecordSetConflict"));
  }

  @Test
  void anAddressOfAwsThatBecomesAnAliasIsRefused() {
    up(HandWritten.aws(List.of(Site.US), List.of(DB, WEB))).expectSuccess();

    CommandResult refused = up(HandWritten.aws(List.of(Site.US), List.of(DB, alias())));
    assertThat(refused.expectFailure().diagnostics())
        .anyMatch(message -> message.contains("InvalidChangeBatch"));
  }

  @Test
  void anAddressOfAzureThatBecomesAnAliasIsRefused() {
    up(HandWritten.azure(Site.WEST, List.of(DB, WEB))).expectSuccess();

    assertThat(up(HandWritten.azure(Site.WEST, List.of(DB, alias()))).expectFailure().diagnostics())
        .anyMatch(message -> message.contains("CNAME"));
  }

  @Test
  void aLineInsertedAtTheTopIsRefusedWhereRecordsAreNamedByPosition() {
    up(HandWritten.awsByPosition(List.of(DB, WEB))).expectSuccess();

    Line first = new Line("api", "A", "10.0.0.6");
    assertThat(up(HandWritten.awsByPosition(List.of(first, DB, WEB))).expectFailure().diagnostics())
        .anyMatch(message -> message.contains("already exists"));
  }

  @Test
  void anInlineListRemovesWhatAnAssociationAdded() {
    Consumer<Context> stack = HandWritten.awsMixed(List.of(DB));
    up(stack).expectSuccess();
    assertThat(answer(Site.EU, "db")).isEqualTo(Outcome.ANSWERED);

    project.refresh().expectSuccess();
    up(stack).expectSuccess();
    assertThat(answer(Site.EU, "db")).isNotEqualTo(Outcome.ANSWERED);
  }

  @Test
  void aVpcOfAnotherAccountInTheListIsRefused() {
    CommandResult refused = up(HandWritten.aws(List.of(Site.US, Site.LAB), List.of(DB)));

    assertThat(refused.expectFailure().diagnostics())
        .anyMatch(message -> message.contains("AssociateVPCWithHostedZone"));
  }

  @Test
  void aLinkOfAzureToAnotherNetworkIsRefused() {
    up(HandWritten.azure(Site.WEST, List.of(DB))).expectSuccess();

    up(HandWritten.azure(Site.NORTH, List.of(DB))).expectFailure();
  }

  @Test
  void vpcsOfOneAccountInTheListChangeWithoutAGap() {
    up(HandWritten.aws(List.of(Site.US, Site.EU), List.of(DB))).expectSuccess();
    Continuity continuity = new Continuity(clouds.snapshot());
    clouds.observe(continuity);

    up(HandWritten.aws(List.of(Site.EU), List.of(DB))).expectSuccess();
    assertThat(continuity.gap("aws").unanswered()).isZero();
  }

  private static Line alias() {
    return new Line("web", "CNAME", "db.corp.internal.");
  }

  private CommandResult up(Consumer<Context> stack) {
    program.set(stack);
    CommandResult result = project.up();
    System.out.println(result.diagnostics());
    return result;
  }

  private Outcome answer(String network, String name) {
    return clouds
        .snapshot()
        .resolve(Client.of(network), Name.fromConstantString(name + ".corp.internal."), Type.A)
        .outcome();
  }
}
