package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.nio.file.Path;
import java.util.List;

/** Another Pulumi stack, written by hand, that made a zone. */
final class HandWrittenOwner implements FormerOwner {
  private final SimulatedClouds clouds = Site.clouds();
  private final Deployment deployment;
  private final List<InputFile> dumps;

  /**
   * Deploys the stack.
   *
   * @param stack the stack, with one zone
   * @param dumps what the commands print of its zone
   */
  HandWrittenOwner(PulumiCli cli, Path folder, AdoptionRow.ByHand stack, List<InputFile> dumps) {
    this.deployment = Site.deploy(cli, folder, clouds, stack.program());
    deployment.project().up().expectSuccess();
    this.dumps = DumpedZones.with(stack.ids().apply(clouds), dumps);
  }

  /** The id of the only zone, without what stands before its name. */
  static String zone(SimulatedClouds clouds) {
    String id = clouds.snapshot().zones().get(0).id();
    return id.substring(id.lastIndexOf('/') + 1);
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
