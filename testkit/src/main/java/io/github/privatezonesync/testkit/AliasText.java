package io.github.privatezonesync.testkit;

import com.pulumi.core.Alias;
import com.pulumi.core.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An alias in words. */
final class AliasText {
  private AliasText() {}

  /** The URN or the parts that are set; empty if only a type is. */
  static String of(Alias alias) {
    if (alias.getUrn().isPresent()) {
      return alias.getUrn().get();
    }
    List<String> parts = new ArrayList<>();
    part(parts, "name", alias.getName());
    part(parts, "stack", alias.getStack());
    part(parts, "project", alias.getProject());
    part(parts, "parentUrn", alias.getParentUrn());
    alias.getParent().ifPresent(parent -> parts.add("parent=" + parent.pulumiResourceName()));
    if (alias.hasNoParent()) {
      parts.add("noParent");
    }
    if (!parts.isEmpty()) {
      part(parts, "type", alias.getType());
    }
    return String.join(" ", parts);
  }

  private static void part(List<String> parts, String key, Optional<Output<String>> value) {
    value.flatMap(Resolved::valueOf).ifPresent(text -> parts.add(key + "=" + text));
  }
}
