package io.github.privatezonesync.simulator.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a resource after a refresh: what the program gave, with what has changed in the
 * cloud since then, and nothing of what the cloud filled in on its own.
 */
final class RefreshedInputs {
  private RefreshedInputs() {}

  /** The inputs with every change from one state to another. */
  static Map<String, Object> of(Map<?, ?> inputs, Map<?, ?> before, Map<?, ?> after) {
    Map<String, Object> result = new LinkedHashMap<>();
    inputs.forEach(
        (name, value) -> {
          if (!before.containsKey(name) || after.containsKey(name)) {
            result.put(String.valueOf(name), value);
          }
        });
    after.forEach(
        (name, now) -> {
          Object then = before.get(name);
          if (!InputDifference.same(then, now)) {
            result.put(String.valueOf(name), changed(inputs.get(name), then, now));
          }
        });
    return result;
  }

  private static Object changed(@Nullable Object input, @Nullable Object then, Object now) {
    if (input instanceof Map<?, ?> base
        && then instanceof Map<?, ?> before
        && now instanceof Map<?, ?> after) {
      return of(base, before, after);
    }
    if (input instanceof List<?> base
        && then instanceof List<?> before
        && now instanceof List<?> after) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < after.size(); i++) {
        boolean added = i >= base.size() || i >= before.size();
        items.add(added ? after.get(i) : changed(base.get(i), before.get(i), after.get(i)));
      }
      return items;
    }
    return now;
  }
}
