package io.github.privatezonesync.simulator.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the provider takes two values for the same. */
final class Same {
  private Same() {}

  /** Left out and empty are one, and numbers count by their value. */
  static boolean plain(@Nullable Object left, @Nullable Object right) {
    if (isEmpty(left) || isEmpty(right)) {
      return isEmpty(left) && isEmpty(right);
    }
    if (left instanceof Number one && right instanceof Number other) {
      return one.doubleValue() == other.doubleValue();
    }
    if (left instanceof List<?> one && right instanceof List<?> other) {
      return lists(one, other);
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
      return maps(one, other);
    }
    return Objects.equals(left, right);
  }

  /** The same elements in any order. */
  static boolean sets(@Nullable Object left, @Nullable Object right) {
    if (!(left instanceof List<?> one) || !(right instanceof List<?> other)) {
      return plain(left, right);
    }
    List<Object> rest = new ArrayList<>(other);
    for (Object element : one) {
      int found = 0;
      while (found < rest.size() && !plain(element, rest.get(found))) {
        found++;
      }
      if (found == rest.size()) {
        return false;
      }
      rest.remove(found);
    }
    return rest.isEmpty();
  }

  /** What the provider does not tell from a property that is left out. */
  static boolean isEmpty(@Nullable Object value) {
    return value == null
        || "".equals(value)
        || Boolean.FALSE.equals(value)
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static boolean lists(List<?> left, List<?> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!plain(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean maps(Map<?, ?> left, Map<?, ?> right) {
    return left.keySet().stream().allMatch(key -> plain(left.get(key), right.get(key)))
        && right.keySet().stream().allMatch(key -> plain(left.get(key), right.get(key)));
  }
}
