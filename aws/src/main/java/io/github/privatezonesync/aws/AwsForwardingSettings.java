package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What only AWS knows of a target that forwards.
 *
 * @param resolvers the resolvers with addresses
 * @param tags the tags of endpoints, rules and shares
 * @param nulls what was given as null
 */
record AwsForwardingSettings(
    List<AwsResolver> resolvers, SortedMap<String, String> tags, List<Problem> nulls) {
  /** The resolver whose addresses ask for the whole region. */
  Optional<AwsResolver> asking() {
    return resolvers.stream().filter(AwsResolver::asksOthers).findFirst();
  }

  /** The tags, unless there are none. */
  Optional<Map<String, String>> sentTags() {
    return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
  }
}
