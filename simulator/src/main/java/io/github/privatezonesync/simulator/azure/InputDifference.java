package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the provider compares the inputs of the last update with the new inputs. */
final class InputDifference {
  /** The provider's own note that it invented the name of a resource. */
  static final String CREATE_BEFORE_DELETE = "__createBeforeDelete";

  private InputDifference() {}

  static Difference of(Schema schema, Inputs oldInputs, Inputs oldState, Inputs newInputs) {
    List<String> changed = new ArrayList<>();
    List<String> replace = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(oldInputs.values().keySet());
    names.addAll(newInputs.values().keySet());
    for (String name : names) {
      if (name.startsWith("__") || isSame(name, oldInputs.get(name), newInputs.get(name))) {
        continue;
      }
      changed.add(name);
      boolean told = !oldInputs.has(name) && same(oldState.get(name), newInputs.get(name));
      if (schema.replaces(name) && !told) {
        replace.add(name);
      }
    }
    boolean named = oldInputs.get(CREATE_BEFORE_DELETE) instanceof Boolean;
    boolean deleteFirst = named ? !oldInputs.isTrue(CREATE_BEFORE_DELETE) : !replace.isEmpty();
    return new Difference(changed, replace, deleteFirst);
  }

  /** Whether two values are the same; what is unknown is never. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return Double.compare(x.doubleValue(), y.doubleValue()) == 0;
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      if (x.size() != y.size()) {
        return false;
      }
      for (int i = 0; i < x.size(); i++) {
        if (!same(x.get(i), y.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x.keySet().equals(y.keySet())
          && x.keySet().stream().allMatch(key -> same(x.get(key), y.get(key)));
    }
    return a != Unknown.VALUE && Objects.equals(a, b);
  }

  private static boolean isSame(String name, @Nullable Object a, @Nullable Object b) {
    if (name.equals(Schema.LOCATION) && a instanceof String x && b instanceof String y) {
      return Locations.canonical(x).equals(Locations.canonical(y));
    }
    return same(a, b);
  }
}
