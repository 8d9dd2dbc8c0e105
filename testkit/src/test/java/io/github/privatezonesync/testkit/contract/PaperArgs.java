package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/** The inputs of everything in the paper cloud; each resource uses some. */
public final class PaperArgs extends ResourceArgs {
  @Import public Output<String> name;
  @Import public Output<String> domain;
  @Import public Output<String> visibility;
  @Import public Output<List<String>> networks;
  @Import public Output<String> note;
  @Import public Output<String> zone;
  @Import public Output<String> network;
  @Import public Output<String> type;
  @Import public Output<Integer> ttl;
  @Import public Output<List<String>> values;
  @Import public Output<String> part;
  @Import public Output<String> set;
  @Import public Output<String> rule;
  @Import public Output<String> health;
}
