package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import quickstart.App;

/** The pictures in documents are those that the examples draw now. */
class PicturesTest {
  private static final Path PICTURE = Documents.ROOT.resolve("docs/pictures/quickstart.svg");
  private static final Path REGIONS =
      Documents.ROOT.resolve("docs/pictures/quickstart-regions.svg");
  private static final Path MAP = Documents.ROOT.resolve("docs/pictures/regional-inference.svg");
  private static final Path FORWARDING =
      Documents.ROOT.resolve("docs/pictures/three-clouds-and-a-data-centre.svg");
  private static final SyncPlan PLAN =
      PulumiProgram.project("quickstart").run(App::stack).plan("ai");
  private static final Topology QUICKSTART = PLAN.topology();

  @Test
  void readmeShowsTheQuickstartAsItIsDrawnNow() throws IOException {
    assertDrawn(PICTURE, QUICKSTART.svg());
    assertThat(Documents.read(Documents.ROOT.resolve("README.md")))
        .contains("](docs/pictures/quickstart.svg)");
  }

  @Test
  void readmeShowsTheRegionsOfTheQuickstartAsTheyAreDrawnNow() throws IOException {
    assertDrawn(REGIONS, PLAN.answers().map("inference").svg());
    assertThat(Documents.read(Documents.ROOT.resolve("README.md")))
        .contains("](docs/pictures/quickstart-regions.svg)");
  }

  @Test
  void pageOfServicesShowsTheMapOfTheExampleAsItIsDrawnNow() throws IOException {
    assertDrawn(
        MAP,
        PulumiProgram.project("regional-inference")
            .run(regionalinference.App::stack)
            .plan("ai")
            .answers()
            .map("inference")
            .svg());
    assertThat(Documents.read(Documents.ROOT.resolve("docs/regional-services.md")))
        .contains("](pictures/regional-inference.svg)");
  }

  @Test
  void pageOfForwardingShowsTheExampleAsItIsDrawnNow() throws IOException {
    ForwardingPlan plan =
        PulumiProgram.project("three-clouds-and-a-data-centre")
            .on(SimulatedClouds.fresh())
            .run(threecloudsandadatacentre.App::stack)
            .forwarding("everywhere");
    String page = Documents.read(Documents.ROOT.resolve("docs/forwarding.md"));
    assertDrawn(FORWARDING, plan.map().svg());
    assertThat(page)
        .contains("](pictures/three-clouds-and-a-data-centre.svg)")
        .contains(
            "```mermaid\n"
                + plan.way("azure/hub", "inference.aws.example.internal").mermaid()
                + "```");
  }

  private static void assertDrawn(Path picture, String svg) throws IOException {
    if ("update".equals(System.getProperty("pulumi.snapshots"))) {
      Files.createDirectories(picture.getParent());
      Files.writeString(picture, svg);
    }
    assertThat(Documents.read(picture))
        .as("the picture; if the change is meant, run the test with -Dpulumi.snapshots=update")
        .isEqualTo(svg);
  }

  @Test
  void conceptsShowTheQuickstartAsAFlowchart() {
    assertThat(Documents.blocks(Documents.ROOT.resolve("docs/concepts.md"), "mermaid"))
        .containsExactly(QUICKSTART.mermaid());
  }
}
