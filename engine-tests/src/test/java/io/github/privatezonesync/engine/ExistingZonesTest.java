package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a zone of the same name is on the network already, nothing is adopted by accident. */
@EngineTest
@Tag("long")
class ExistingZonesTest {
  private static final Stage STACK =
      Stage.empty()
          .records(a("db", "10.0.0.7"))
          .target(
              "oci",
              ctx ->
                  OciTarget.builder()
                      .compartment(Site.COMPARTMENT)
                      .vcn(Stage.vcn("ash", Site.ASH).inDefaultView())
                      .build());

  private final SimulatedClouds clouds = Site.clouds();

  @TempDir Path folder;

  @Test
  void onGoogleCloud(PulumiCli cli) {
    clouds
        .provider("gcp", Map.of("project", Site.PROJECT))
        .create(
            "gcp:dns/managedZone:ManagedZone",
            "other",
            Map.of(
                "name", "other",
                "dnsName", "corp.internal.",
                "description", "of another team",
                "visibility", "private",
                "privateVisibilityConfig",
                    Map.of("networks", List.of(Map.of("networkUrl", Site.HUB)))));

    isLeftAlone(cli, "gcp", "Error creating ManagedZone");
  }

  @Test
  void onAws(PulumiCli cli) {
    clouds
        .provider("aws", Map.of("region", "us-east-1"))
        .create(
            "aws:route53/zone:Zone",
            "other",
            Map.of(
                "name",
                "corp.internal",
                "comment",
                "of another team",
                "forceDestroy",
                false,
                "vpcs",
                List.of(Map.of("vpcId", Site.US, "vpcRegion", "us-east-1"))));

    isLeftAlone(cli, "aws", "ConflictingDomainExists");
  }

  @Test
  void onAzure(PulumiCli cli) {
    clouds
        .provider("azure-native", Map.of())
        .create(
            "azure-native:network:PrivateZone",
            "other",
            Map.of(
                "resourceGroupName", Site.GROUP,
                "privateZoneName", "corp.internal",
                "location", "global"));

    isLeftAlone(cli, "azure", "already exist");
  }

  @Test
  void onOracleCloud(PulumiCli cli) {
    String unused = OtherTeam.in(clouds).zone("corp.internal", OtherTeam.defaultView(Site.ASH));

    isLeftAlone(cli, "oci", "already exists");
  }

  @Test
  void aRecordSetOfOracleCloudIsLeftAlone(PulumiCli cli) {
    AtomicReference<Stage> stage = new AtomicReference<>(STACK.only("oci"));
    try (Deployment deployment = Site.deploy(cli, folder, clouds, ctx -> stage.get().accept(ctx))) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      List<SimulatedZone> empty = clouds.snapshot().zones();
      OtherTeam.in(clouds).record(empty.get(0).id(), "web.corp.internal", "A", "10.0.0.9");
      List<SimulatedZone> before = clouds.snapshot().zones();

      stage.set(stage.get().and(a("web", "10.0.0.8")));
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(message -> message.contains("409-Conflict") && message.contains("exists"));
      assertThat(clouds.snapshot().zones()).isEqualTo(before);
    }
  }

  private void isLeftAlone(PulumiCli cli, String target, String refusal) {
    List<SimulatedZone> before = clouds.snapshot().zones();
    try (Deployment deployment = Site.deploy(cli, folder, clouds, STACK.only(target))) {
      PulumiProject project = deployment.project();
      assertThat(project.up().expectFailure().diagnostics())
          .anyMatch(message -> message.contains(refusal));
      assertThat(clouds.snapshot().zones()).isEqualTo(before);

      project.destroy().expectSuccess();
      assertThat(clouds.snapshot().zones()).isEqualTo(before);
    }
  }
}
