package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others write into a zone of ours stays as it is, whatever is updated. */
@EngineTest
@Tag("long")
class RecordsOfOthersTest {
  private static final String DOMAIN = "corp.internal";
  private static final Stage BASE =
      Stage.empty()
          .target(
              "oci",
              ctx ->
                  OciTarget.builder()
                      .compartment(Site.COMPARTMENT)
                      .vcn(Stage.vcn("ash", Site.ASH).inDefaultView())
                      .build())
          .records(a("db", "10.0.0.7"), cname("www", "db"));

  private final SimulatedClouds clouds = Site.clouds();
  private final OtherWriters others = new OtherWriters(clouds, DOMAIN);
  private final AtomicReference<Stage> stage = new AtomicReference<>(BASE);

  @TempDir Path folder;

  /** Two clouds would delete the zone with them, so the engine has to refuse it there. */
  @ParameterizedTest
  @CsvSource({
    "gcp, containerNotEmpty",
    "aws, HostedZoneNotEmpty",
    "azure, protect",
    "oci, protect"
  })
  void areKept(String target, String refusal, PulumiCli cli) {
    Stage base = BASE.only(target);
    Stage changed =
        base.records(a("db", "10.0.0.8").ttl(Duration.ofMinutes(1)), a("new", "10.0.0.9"));
    Stage renamed = base.named("names").formerly("dns");
    Stage leaving = renamed.leavingAlone(OtherWriters.NAMES);
    stage.set(base);
    try (Deployment deployment = Site.deploy(cli, folder, clouds, ctx -> stage.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      others.write();
      List<ZoneRecordSet> written = others.written();
      assertThat(written).hasSize(OtherWriters.SETS);

      for (Stage next : List.of(changed, base, renamed, leaving)) {
        stage.set(next);
        project.up().expectSuccess();
        assertThat(others.written()).isEqualTo(written);
      }
      stage.set(leaving.and(a("shop", "10.0.0.9")));
      assertThat(project.preview().expectFailure().diagnostics())
          .anyMatch(message -> message.contains("'shop' is left alone"));

      stage.set(leaving.domain("corp.example"));
      assertThat(project.up().expectFailure().output()).contains(refusal);
      assertThat(others.written()).isEqualTo(written);
      assertThat(project.destroy().expectFailure().output()).contains(refusal);
      assertThat(others.written()).isEqualTo(written);
    }
  }

  /** Google Cloud gives a set to whoever asks for it: there, only the plan knows better. */
  @ParameterizedTest
  @ValueSource(strings = {"aws", "azure", "oci"})
  void areNotTakenOver(String target, PulumiCli cli) {
    stage.set(BASE.only(target));
    try (Deployment deployment = Site.deploy(cli, folder, clouds, ctx -> stage.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      others.write();
      List<ZoneRecordSet> written = others.written();

      stage.set(BASE.only(target).and(a("shop", "10.0.0.9")));
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(message -> message.contains("exist"));
      assertThat(others.written()).isEqualTo(written);
    }
  }
}
