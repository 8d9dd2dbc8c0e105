package io.github.privatezonesync.simulator.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the provider takes a value of the state and one of the inputs for the same. */
public final class ValueEquality {
  private ValueEquality() {}

  /**
   * Left out and empty are one, and numbers count by their value. A state of 0 is the same as left
   * out; an input of 0 is a value ({@code diffString} in <a
   * href="https://github.com/hashicorp/terraform-plugin-sdk/blob/008f6de9336ef2ec4a1e0bada0f83aaccf476e25/helper/schema/schema.go">the
   * Terraform SDK</a>).
   *
   * @param state the value of the state, null if there is none
   * @param input the value of the inputs, null if there is none
   * @return whether there is nothing to update
   */
  public static boolean plain(@Nullable Object state, @Nullable Object input) {
    if (isEmpty(state) || isEmpty(input)) {
      return (isEmpty(state) || isZero(state)) && isEmpty(input);
    }
    if (state instanceof Number one && input instanceof Number other) {
      return one.doubleValue() == other.doubleValue();
    }
    if (state instanceof List<?> one && input instanceof List<?> other) {
      return lists(one, other);
    }
    if (state instanceof Map<?, ?> one && input instanceof Map<?, ?> other) {
      return maps(one, other);
    }
    return Objects.equals(state, input);
  }

  /**
   * The same elements in any order.
   *
   * @param state the list of the state, null if there is none
   * @param input the list of the inputs, null if there is none
   * @return whether there is nothing to update
   */
  public static boolean sets(@Nullable Object state, @Nullable Object input) {
    if (!(state instanceof List<?> one) || !(input instanceof List<?> other)) {
      return plain(state, input);
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

  private static boolean isZero(@Nullable Object value) {
    return value instanceof Number number && number.doubleValue() == 0;
  }

  private static boolean lists(List<?> state, List<?> input) {
    if (state.size() != input.size()) {
      return false;
    }
    for (int i = 0; i < state.size(); i++) {
      if (!plain(state.get(i), input.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean maps(Map<?, ?> state, Map<?, ?> input) {
    return state.keySet().stream().allMatch(key -> plain(state.get(key), input.get(key)))
        && input.keySet().stream().allMatch(key -> plain(state.get(key), input.get(key)));
  }
}
