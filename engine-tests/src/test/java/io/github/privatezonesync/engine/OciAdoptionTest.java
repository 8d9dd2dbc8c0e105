package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.proof.DumpClouds;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zones of Oracle Cloud and the resolvers that ask them, from dumps to the last destroy. */
@EngineTest
class OciAdoptionTest {
  private static final String VCN = "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa";
  private static final String VIEW = "ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaa";

  @TempDir Path folder;

  @Test
  @Tag("long")
  void takesAZoneAndTheResolverOfItsVcnOver(PulumiCli cli) throws IOException {
    takesOver(cli, "plain/oci", "10.0.0.8", "corp.internal/oci/view/eu-frankfurt-1/record/*.apps")
        .leaves("hub", VIEW + "corp", VIEW + "team")
        .leavesZones();
  }

  @Test
  @Tag("matrix")
  void takesOverWhateverWayAViewReachesItsVcns(PulumiCli cli) throws IOException {
    takesOver(cli, "ways", "10.0.0.3", "c.internal/oci/view/vcn.lab/record/db")
        .leaves("spoke", VIEW + "team", VIEW + "shared")
        .leaves("hybrid", VIEW + "shared")
        .leaves("lab")
        .leavesZones("d.internal.");
  }

  /** What is left after the last destroy. */
  private record Left(SimulatedClouds clouds) {
    Left leaves(String vcn, String... views) {
      Map<String, Object> resolver =
          clouds
              .provider("oci", Map.of("region", Site.FRANKFURT))
              .invoke(
                  "oci:Dns/getResolver:getResolver",
                  Map.of("resolverId", OtherTeam.resolver(VCN + vcn)));
      assertThat((List<?>) resolver.get("attachedViews"))
          .extracting(view -> String.valueOf(((Map<?, ?>) view).get("viewId")))
          .containsExactly(views);
      return this;
    }

    void leavesZones(String... domains) {
      assertThat(clouds.snapshot().zones())
          .extracting(SimulatedZone::data)
          .extracting(data -> data.origin().toString())
          .containsExactly(domains);
    }
  }

  private Left takesOver(PulumiCli cli, String dumps, String address, String edited)
      throws IOException {
    Inventory found = InventoryReader.read(dumps(dumps));
    AdoptionFolder adopted = AdoptionFolder.of(found, new StackNames("names", "dev", Map.of()));
    Path written = folder.resolve("written");
    adopted.write(written, false);
    DumpClouds dump = DumpClouds.of(found);
    for (Map.Entry<String, String> id : dump.ids().entrySet()) {
      edit(written, Pattern.quote(id.getKey()) + "(?![a-z0-9])", id.getValue());
    }
    SimulatedClouds clouds = dump.clouds();
    String before = Parity.of(clouds.snapshot()).toString();
    try (Deployment deployment = deploy(cli, written, clouds)) {
      PulumiProject project = deployment.project();

      importAll(project, written).expectSuccess();
      project.preview("--expect-no-changes").expectSuccess();
      project.up("--expect-no-changes").expectSuccess();
      project.refresh("--expect-no-changes").expectSuccess();
      assertThat(Parity.of(clouds.snapshot())).hasToString(before);

      edit(written, Pattern.quote(address) + "(?![0-9])", "10.0.0.5");
      assertThat(
              project.up().expectSuccess().changes().stream()
                  .map(step -> step.operation() + " " + step.name()))
          .containsExactly("update " + edited);
      assertThat(Parity.of(clouds.snapshot())).hasToString(before.replace(address, "10.0.0.5"));

      assertThat(project.destroy().expectFailure().output()).contains("protect");
      adopted.stack().resolvers().forEach(resolver -> letGo(resolver.name(), project));
      project.destroy().expectSuccess();
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
        Map.of(),
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

  private static void edit(Path written, String old, String now) throws IOException {
    for (String file : List.of("src/main/java/zones/App.java", "import.json")) {
      Path path = written.resolve(file);
      Files.writeString(
          path, Files.readString(path).replaceAll(old, Matcher.quoteReplacement(now)));
    }
  }

  private static List<InputFile> dumps(String folder) throws IOException {
    List<InputFile> files = new ArrayList<>();
    Path dumps = Path.of("../adopt/src/test/resources").resolve(folder);
    try (Stream<Path> all = Files.walk(dumps)) {
      for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
        files.add(InputFile.load(path));
      }
    }
    return files;
  }
}
