package io.github.privatezonesync.testkit;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;

/** A resource with inputs of every kind. */
final class SampleResource extends CustomResource {
  static final String TYPE = "paper:desk:Sheet";

  @Export(
      name = "name",
      refs = {String.class},
      tree = "[0]")
  Output<String> name;

  @Export(
      name = "sheetId",
      refs = {String.class},
      tree = "[0]")
  Output<String> sheetId;

  @Export(
      name = "colour",
      refs = {String.class},
      tree = "[0]")
  Output<String> colour;

  SampleResource(String name, Args args, CustomResourceOptions options) {
    super(TYPE, name, args, options);
  }

  static final class Args extends ResourceArgs {
    @Import Output<String> text;
    @Import Output<Double> number;

    @Import(name = "sheetName")
    Output<String> title;

    @Import Output<List<String>> lines;
    @Import Output<List<Map<String, Object>>> boxes;
    @Import Output<Map<String, Object>> frame;

    static Args text(String text) {
      return text(Output.of(text));
    }

    static Args text(Output<String> text) {
      Args args = new Args();
      args.text = text;
      return args;
    }
  }
}
