package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to another anchor VPC that replaces nothing, as docs/lifecycles.md tells it. */
@EngineTest
@Tag("long")
class AnchorTest {
  private static final String ASSOCIATION = "aws:route53/zoneAssociation:ZoneAssociation";
  private static final String COMPONENT =
      "urn:pulumi:dev::corp::privatezonesync:index:PrivateZoneSync::dns";

  private final SimulatedClouds clouds = Site.clouds();
  private final Stage start = Stage.empty().only("aws").records(a("db", "10.0.0.7"));
  private final AtomicReference<Consumer<Context>> program = new AtomicReference<>(start);

  @TempDir Path folder;

  @Test
  void takesTheAnchorOutWithoutAGapForTheOthers(PulumiCli cli) {
    try (Deployment deployment =
        Site.deploy(cli, folder, clouds, ctx -> program.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      String zone = clouds.snapshot().zones().get(0).id();
      Continuity continuity = new Continuity(clouds.snapshot());
      clouds.observe(continuity);

      new Import(ASSOCIATION, "dns/aws/network/us", zone + ":" + Site.US, COMPONENT)
          .into(project, folder)
          .expectSuccess();
      Stage moved = start.target("aws", ctx -> withoutTheFirst().build());
      update(project, moved);

      assertThat(continuity.gap("aws").unanswered()).isZero();
      assertThat(continuity.calls()).hasSize(1);
      assertThat(clouds.snapshot().zones().get(0).id()).isEqualTo(zone);
      assertThat(clouds.snapshot().zones().get(0).networks()).containsExactly(Site.EU);
      assertThat(
              clouds
                  .snapshot()
                  .resolve(Client.of(Site.US), DomainName.of("db.corp.internal."), DnsType.A)
                  .outcome())
          .isNotEqualTo(Outcome.ANSWERED);
      project.preview("--expect-no-changes").expectSuccess();
      project.refresh("--expect-no-changes").expectSuccess();

      update(project, start.target("aws", ctx -> toTheThird().build()));
      assertThat(continuity.gap("aws").unanswered()).isZero();
      assertThat(clouds.snapshot().zones().get(0).id()).isEqualTo(zone);

      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones()).isEmpty();
    }
  }

  private void update(PulumiProject project, Stage stage) {
    program.set(stage);
    project.up().expectSuccess();
    assertThat(new Promise(stage.plan()).brokenIn(clouds.snapshot())).isEmpty();
  }

  private static AwsTarget.Builder withoutTheFirst() {
    return AwsTarget.builder()
        .vpc(Vpc.of("eu", Site.EU, "eu-west-1").anchor())
        .createdWith(Site.US, "us-east-1");
  }

  private static AwsTarget.Builder toTheThird() {
    return AwsTarget.builder()
        .vpc(Vpc.of("eu", Site.EU, "eu-west-1"))
        .vpc(Vpc.of("ap", Site.AP, "ap-south-1").anchor())
        .createdWith(Site.US, "us-east-1");
  }
}
