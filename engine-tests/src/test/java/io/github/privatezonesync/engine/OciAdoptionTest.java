package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zones of Oracle Cloud and the resolvers that ask them, from dumps to the last destroy. */
@EngineTest
class OciAdoptionTest {
  private static final String VCN = "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa";
  private static final String WRITTEN_ZONE = "ocid1.dns-zone.oc1.eu-frankfurt-1.amaabyhand";
  private static final String WRITTEN_VIEW = "ocid1.dnsview.oc1.eu-frankfurt-1.amaabyhand";
  private static final String VIEW = "ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaa";

  private static final AdoptionRow PLAIN =
      AdoptionRow.of("a plain zone", "oci", "plain/oci")
          .edits("10.0.0.8", "10.0.0.9", "corp.internal/oci/view/eu-frankfurt-1/record/*.apps");

  @TempDir Path folder;

  @Test
  @Tag("long")
  void takesAZoneAndTheResolverOfItsVcnOver(PulumiCli cli) throws IOException {
    takesOver(cli, PLAIN).leaves(VCN + "hub", VIEW + "corp", VIEW + "team").leavesZones();
  }

  @Test
  @Tag("matrix")
  void takesThousandsOfRecordSetsOver(PulumiCli cli) throws IOException {
    takesOver(cli, PLAIN.more(3_000))
        .leaves(VCN + "hub", VIEW + "corp", VIEW + "team")
        .leavesZones();
  }

  @Test
  @Tag("matrix")
  void takesOverWhateverWayAViewReachesItsVcns(PulumiCli cli) throws IOException {
    takesOver(
            cli,
            AdoptionRow.of("zones of several regions", "oci", "ways")
                .edits("10.0.0.3", "10.0.0.5", "c.internal/oci/view/vcn.lab/record/db"))
        .leaves(VCN + "spoke", VIEW + "team", VIEW + "shared")
        .leaves(VCN + "hybrid", VIEW + "shared")
        .leaves(VCN + "lab")
        .leavesZones("d.internal.");
  }

  @Test
  @Tag("matrix")
  void takesAZoneOfTerraformOver(PulumiCli cli) throws IOException {
    takesOver(
            cli,
            AdoptionRow.of("a zone of Terraform", "oci", "plain/oci", "terraform/oci")
                .writes(
                    AdoptionRows.removed("oci_dns_zone.corp"),
                    AdoptionRows.removed("oci_dns_rrset.corp"),
                    AdoptionRows.removed("oci_dns_resolver.hub"))
                .edits(PLAIN.edit()))
        .leaves(VCN + "hub", VIEW + "corp", VIEW + "team")
        .leavesZones();
  }

  @Test
  @Tag("matrix")
  void leavesAloneWhatOthersWrite(PulumiCli cli) throws IOException {
    takesOver(
            cli,
            AdoptionRow.of("a zone in which others write", "oci", "others/oci")
                .writes("leaveAlone(")
                .edits(PLAIN.edit()))
        .leaves(VCN + "hub", VIEW + "corp", VIEW + "team")
        .leavesZones("corp.internal.");
  }

  @Test
  @Tag("matrix")
  void takesAZoneOfHandWrittenPulumiOver(PulumiCli cli) throws IOException {
    Left left =
        takesOver(
            cli,
            AdoptionRow.of("a zone of hand-written Pulumi", "oci", "by-hand/oci")
                .madeBy(
                    ctx ->
                        HandWrittenOracle.zone(Site.ASH)
                            .record("db", "A", "10.0.0.7")
                            .record("web", "A", "10.0.0.8")
                            .record("www", "CNAME", "web.example.internal"),
                    clouds ->
                        Map.of(
                            WRITTEN_ZONE,
                            HandWrittenOwner.zone(clouds),
                            WRITTEN_VIEW,
                            OtherTeam.attached(clouds, Site.ASH).get(0)))
                .edits(
                    "10.0.0.8", "10.0.0.9", "example.internal/oci/view/eu-frankfurt-1/record/web"));
    assertThat(OtherTeam.attached(left.clouds(), Site.ASH)).hasSize(1);
    left.leavesZones();
  }

  /** What is left after the last destroy. */
  private record Left(SimulatedClouds clouds) {
    Left leaves(String vcn, String... views) {
      assertThat(OtherTeam.attached(clouds, vcn)).containsExactly(views);
      return this;
    }

    void leavesZones(String... domains) {
      assertThat(clouds.snapshot().zones())
          .extracting(SimulatedZone::data)
          .extracting(data -> data.origin().toString())
          .containsExactly(domains);
    }
  }

  private Left takesOver(PulumiCli cli, AdoptionRow row) throws IOException {
    try (FormerOwner owner = row.owner(cli, folder.resolve("former"))) {
      return takesOver(cli, row, owner);
    }
  }

  private Left takesOver(PulumiCli cli, AdoptionRow row, FormerOwner owner) throws IOException {
    AdoptionFolder adopted =
        AdoptionFolder.of(
            InventoryReader.read(owner.dumps()), new StackNames("names", "dev", Map.of()));
    Path written = folder.resolve("written");
    adopted.write(written, false);
    row.isWrittenIn(adopted);
    SimulatedClouds clouds = owner.clouds();
    String before = Parity.of(clouds.snapshot()).toString();
    try (Deployment deployment = deploy(cli, written, clouds)) {
      PulumiProject project = deployment.project();
      if (row.moreRecordSets() > 0) {
        project.withoutCheckpoints();
      }

      importAll(project, written).expectSuccess();
      project.preview("--expect-no-changes").expectSuccess();
      owner.letGo();
      project.up("--expect-no-changes").expectSuccess();
      project.refresh("--expect-no-changes").expectSuccess();
      assertThat(Parity.of(clouds.snapshot())).hasToString(before);

      AdoptionRow.Edit edit = row.edit();
      edit(written, edit);
      assertThat(
              project.up().expectSuccess().changes().stream()
                  .map(step -> step.operation() + " " + step.name()))
          .containsExactly("update " + edit.updated().get(0));
      assertThat(Parity.of(clouds.snapshot())).hasToString(before.replace(edit.old(), edit.now()));

      assertThat(project.destroy().expectFailure().output()).contains("protect");
      adopted.stack().resolvers().forEach(resolver -> letGo(resolver.name(), project));
      AdoptionRun.destroys(adopted, clouds, project);
    }
    return new Left(clouds);
  }

  /** Who takes a resolver out of the state leaves everything attached. */
  private static void letGo(String owner, PulumiProject project) {
    String urn =
        "urn:pulumi:dev::names::privatezonesync:oci:OciVcnResolver$oci:Dns/resolver:Resolver::%s/resolver"
            .formatted(owner);
    project.run("state", "delete", urn, "--force", "--yes").expectSuccess();
  }

  /** The written program is compiled again for each run. */
  private Deployment deploy(PulumiCli cli, Path written, SimulatedClouds clouds)
      throws IOException {
    return Deployment.start(
        cli,
        folder.resolve("pulumi"),
        Files.readString(written.resolve("Pulumi.yaml")),
        Map.of("names:zones", written.resolve("zones").toString()),
        clouds,
        new InlineProgram(ctx -> CompiledApp.in(written).accept(ctx)));
  }

  private static CommandResult importAll(PulumiProject project, Path written) {
    return project.run(
        "import",
        "--file",
        written.resolve("import.json").toString(),
        "--yes",
        "--protect=false",
        "--generate-code=false");
  }

  private static void edit(Path written, AdoptionRow.Edit edit) throws IOException {
    try (Stream<Path> files = Files.walk(written)) {
      for (Path file : files.filter(OciAdoptionTest::isSource).toList()) {
        Files.writeString(file, Files.readString(file).replace(edit.old(), edit.now()));
      }
    }
  }

  private static boolean isSource(Path file) {
    return file.endsWith("App.java") || file.toString().endsWith(".zone");
  }
}
