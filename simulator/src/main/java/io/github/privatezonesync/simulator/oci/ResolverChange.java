package io.github.privatezonesync.simulator.oci;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code UpdateResolver}.
 *
 * @param resolver the OCID of the resolver
 * @param attachedViews the OCIDs of all views in their order; null if the list is not sent
 * @param rules all rules in their order; null if the list is not sent
 * @param displayName the name; null if it is not sent
 * @param tags the tags; null if they are not sent
 */
record ResolverChange(
    String resolver,
    @Nullable List<String> attachedViews,
    @Nullable List<ResolverRule> rules,
    @Nullable String displayName,
    @Nullable Tags tags) {
  /** What a resolver is after it. */
  Resolver of(Resolver before) {
    return before
        .with(
            attachedViews == null ? before.attachedViews() : attachedViews,
            rules == null ? before.rules() : rules)
        .with(
            displayName == null ? before.displayName() : displayName,
            tags == null ? before.tags() : tags);
  }
}
