package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Another Pulumi stack, written by hand, that made a zone. */
final class HandWrittenOwner implements FormerOwner {
  private final SimulatedClouds clouds = Site.clouds();
  private final Deployment deployment;
  private final List<InputFile> dumps;

  /**
   * Deploys the stack.
   *
   * @param program the stack, with one zone
   * @param dumps what the commands print of its zone
   * @param called the id or name of the zone in the dumps, which only the deployment knows
   */
  HandWrittenOwner(
      PulumiCli cli, Path folder, Consumer<Context> program, List<InputFile> dumps, String called) {
    this.deployment = Site.deploy(cli, folder, clouds, program);
    deployment.project().up().expectSuccess();
    String id = clouds.snapshot().zones().get(0).id();
    String name = id.substring(id.lastIndexOf('/') + 1);
    this.dumps =
        dumps.stream()
            .map(file -> new InputFile(file.name(), file.text().replace(called, name)))
            .toList();
  }

  @Override
  public SimulatedClouds clouds() {
    return clouds;
  }

  @Override
  public List<InputFile> dumps() {
    return dumps;
  }

  /** Nothing is left that a destroy could delete. */
  @Override
  public void letGo() {
    PulumiProject project = deployment.project();
    project.run("state", "unprotect", "--all", "--yes").expectSuccess();
    project.run("state", "delete", "--all", "--yes").expectSuccess();
    List<SimulatedZone> before = clouds.snapshot().zones();
    project.destroy().expectSuccess();
    assertThat(clouds.snapshot().zones()).isEqualTo(before);
  }

  @Override
  public void close() {
    deployment.close();
  }
}
