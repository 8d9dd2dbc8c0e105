package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/** The inputs of everything in the paper cloud; each resource uses some. */
final class PaperArgs extends ResourceArgs {
  @Import Output<String> name;
  @Import Output<String> domain;
  @Import Output<String> visibility;
  @Import Output<List<String>> networks;
  @Import Output<String> note;
  @Import Output<String> zone;
  @Import Output<String> network;
  @Import Output<String> type;
  @Import Output<Integer> ttl;
  @Import Output<List<String>> values;
}
