package io.github.privatezonesync.testkit;

import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Properties of simulated providers as the SDK's mocks take them: every number is a double, and
 * null or partly unknown properties are left out, so the program gets them as unknown.
 */
final class EngineValues {
  private EngineValues() {}

  static Map<String, Object> of(Map<String, Object> properties) {
    Map<String, Object> given = new HashMap<>();
    properties.forEach(
        (key, value) -> {
          if (value != null && !Unknown.isIn(value)) {
            given.put(key, of(value));
          }
        });
    return given;
  }

  private static Object of(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof List<?> list) {
      return list.stream().filter(Objects::nonNull).map(EngineValues::of).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> given = new HashMap<>();
      map.forEach(
          (key, nested) -> {
            if (nested != null) {
              given.put(String.valueOf(key), of(nested));
            }
          });
      return given;
    }
    return value;
  }
}
