package io.github.privatezonesync.simulator.gcp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One property in a resource's schema.
 *
 * @param name its name in Pulumi
 * @param replaces whether a change makes a new resource
 * @param computed whether the cloud's value stays when the program leaves it out
 * @param same whether the state and the new inputs mean the same
 */
record Attribute(
    String name, boolean replaces, boolean computed, BiPredicate<Properties, Properties> same) {
  /** A property that changes in place. */
  static Attribute inPlace(String name) {
    return new Attribute(name, false, false, plainly(name));
  }

  /** A property whose change makes a new resource. */
  static Attribute replacing(String name) {
    return new Attribute(name, true, false, plainly(name));
  }

  /** The same property, but left out it keeps what the cloud chose. */
  Attribute orComputed() {
    return new Attribute(name, replaces, true, same);
  }

  /** The same property, but the provider overlooks some differences. */
  Attribute comparedBy(BiPredicate<Properties, Properties> suppression) {
    return new Attribute(name, replaces, computed, suppression);
  }

  /** Whether an update has to do something; an unknown value may be anything. */
  boolean differs(Properties oldState, Properties newInputs) {
    if (computed && !newInputs.has(name)) {
      return false;
    }
    return newInputs.isUnknown(name) || !same.test(oldState, newInputs);
  }

  private static BiPredicate<Properties, Properties> plainly(String name) {
    return (oldState, newInputs) -> same(oldState.value(name), newInputs.value(name));
  }

  /** Left out, empty, zero and false are one to the provider; numbers count by their value. */
  static boolean same(@Nullable Object left, @Nullable Object right) {
    if (isEmpty(left) || isEmpty(right)) {
      return isEmpty(left) && isEmpty(right);
    }
    if (left instanceof Number one && right instanceof Number other) {
      return one.doubleValue() == other.doubleValue();
    }
    if (left instanceof List<?> one && right instanceof List<?> other) {
      return one.size() == other.size() && sameElements(one, other);
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
      return one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)))
          && other.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
    }
    return Objects.equals(left, right);
  }

  private static boolean sameElements(List<?> one, List<?> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || "".equals(value)
        || Boolean.FALSE.equals(value)
        || (value instanceof Number number && number.doubleValue() == 0)
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
