package io.github.privatezonesync.testkit.harbour;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/** Stands in for the SDK of the cloud: the inputs of all its resources. */
public final class HarbourArgs extends ResourceArgs {
  @Import public Output<String> name;
  @Import public Output<String> domain;
  @Import public Output<String> visibility;
  @Import public Output<String> zone;
  @Import public Output<String> dock;
  @Import public Output<String> type;
  @Import public Output<Integer> ttl;
  @Import public Output<List<String>> values;
  @Import public Output<String> set;
  @Import public Output<String> recordSet;
  @Import public Output<String> region;
}
