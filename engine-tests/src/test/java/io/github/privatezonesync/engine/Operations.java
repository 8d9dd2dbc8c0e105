package io.github.privatezonesync.engine;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an update did to one cloud, in few words. */
final class Operations {
  private Operations() {}

  /**
   * Counts the changes, a replacement as one. One of which the engine says that it deleted the old
   * and created the new resource is the same, whichever of its words it takes.
   */
  static String of(CommandResult result, String provider) {
    Map<String, Long> counts =
        result.changes().stream()
            .filter(step -> step.type().startsWith(provider + ":"))
            .map(Step::operation)
            .filter(operation -> !isHalfOfAReplacement(operation))
            .map(operation -> operation.replace("create-replacement", "replace"))
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? "nothing"
        : counts.entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
  }

  private static boolean isHalfOfAReplacement(String operation) {
    return operation.equals("replace")
        || operation.equals("delete-replaced")
        || operation.equals("remove-pending-replace");
  }
}
