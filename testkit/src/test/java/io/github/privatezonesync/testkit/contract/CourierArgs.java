package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs of everything in the courier cloud; each resource uses some. */
final class CourierArgs extends ResourceArgs {
  @Import @Nullable Output<String> name;
  @Import @Nullable Output<String> network;
  @Import @Nullable Output<String> address;
  @Import @Nullable Output<String> domain;
  @Import @Nullable Output<List<String>> servers;
  @Import @Nullable Output<Integer> port;
  @Import @Nullable Output<String> rule;
}
