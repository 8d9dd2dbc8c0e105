package io.github.privatezonesync.fake;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/** A resource of the fake cloud: a zone, a link to a network or a record set. */
public final class FakeResource extends CustomResource {
  /** The type of a zone. */
  public static final String ZONE = "fake:dns:Zone";

  /** The type of a link between a zone and a network. */
  public static final String LINK = "fake:dns:Link";

  /** The type of a record set. */
  public static final String RECORD_SET = "fake:dns:RecordSet";

  @Export(name = "name", refs = String.class, tree = "[0]")
  private Output<String> name;

  @Export(
      name = "nameServers",
      refs = {List.class, String.class},
      tree = "[0,1]")
  private Output<List<String>> nameServers;

  FakeResource(String type, String logicalName, Args args, CustomResourceOptions options) {
    super(type, logicalName, args, options);
  }

  /** A resource that a declaration depends on; its id is not known in a preview. */
  public static FakeResource upstream(String logicalName) {
    return new FakeResource(
        "fake:dns:Upstream",
        logicalName,
        new Args(null, null, null, null),
        CustomResourceOptions.builder().build());
  }

  Output<String> name() {
    return name;
  }

  Output<List<String>> nameServers() {
    return nameServers;
  }

  /** The inputs of any of the three. */
  static final class Args extends ResourceArgs {
    @Import final Output<String> name;
    @Import final Output<String> zone;
    @Import final Output<String> network;
    @Import final Output<List<String>> values;

    Args(
        Output<String> name,
        Output<String> zone,
        Output<String> network,
        Output<List<String>> values) {
      this.name = name;
      this.zone = zone;
      this.network = network;
      this.values = values;
    }
  }
}
