package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What only Oracle Cloud knows of a target that forwards.
 *
 * @param resolvers the resolvers of the VCNs
 * @param tags the free-form tags of endpoints
 * @param definedTags the defined tags of endpoints
 * @param nulls what was given as null
 */
record OciForwardingSettings(
    List<OciResolver> resolvers,
    SortedMap<String, String> tags,
    SortedMap<String, String> definedTags,
    List<Problem> nulls) {
  /** The free-form tags, unless there are none. */
  @Nullable Output<Map<String, String>> sentTags() {
    return tags.isEmpty() ? null : Output.of(tags);
  }

  /** The defined tags, unless there are none. */
  @Nullable Output<Map<String, String>> sentDefinedTags() {
    return definedTags.isEmpty() ? null : Output.of(definedTags);
  }
}
