package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/** A zone of the paper cloud, named by the cloud's outputs. */
final class PaperZone extends CustomResource {
  static final String TYPE = "paper:dns:Zone";

  @Export(
      name = "name",
      refs = {String.class},
      tree = "[0]")
  Output<String> name;

  @Export(
      name = "domain",
      refs = {String.class},
      tree = "[0]")
  Output<String> domain;

  /** What the cloud computes. */
  @Export(
      name = "sheet",
      refs = {String.class},
      tree = "[0]")
  Output<String> sheet;

  PaperZone(String logicalName, PaperArgs args, CustomResourceOptions options) {
    super(TYPE, logicalName, args, options);
  }
}
