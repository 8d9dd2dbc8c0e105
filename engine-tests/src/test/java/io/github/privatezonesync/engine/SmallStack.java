package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.txt;

import io.github.privatezonesync.aws.Vpc;
import java.nio.file.Path;

/** A zone with its networks and two record sets, in one cloud or in all. */
enum SmallStack {
  GOOGLE("Google", "gcp"),
  AWS("AWS", "aws"),
  AZURE("Azure", "azure"),
  ORACLE("Oracle Cloud", "oci"),
  ALL("all clouds", "");

  private final String words;
  private final String only;

  SmallStack(String words, String only) {
    this.words = words;
    this.only = only;
  }

  Deployment start(PulumiCli cli, Path folder) {
    return Site.deploy(cli, folder, Site.clouds(), stage());
  }

  /** On AWS one of the VPCs is of another account. */
  private Stage stage() {
    Stage stage =
        Stage.empty()
            .withOracle()
            .records(a("db", "10.0.0.7"), txt("db", "owner=search"))
            .target(
                "aws",
                ctx ->
                    Stage.aws()
                        .vpc(Vpc.of("lab", Site.LAB, "eu-west-1").account(Stage.lab()))
                        .build());
    return only.isEmpty() ? stage : stage.only(only);
  }

  @Override
  public String toString() {
    return words;
  }
}
