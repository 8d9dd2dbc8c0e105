package io.github.privatezonesync.simulator.cloud;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that a preview does not know yet. */
public enum Unknown {
  /** The only one. */
  VALUE;

  /**
   * Whether any part of a value is not known yet.
   *
   * @param value a plain value
   * @return whether it is unknown, or something in it is, at any depth
   */
  public static boolean isIn(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(Unknown::isIn);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(Unknown::isIn);
    }
    return value == VALUE;
  }
}
