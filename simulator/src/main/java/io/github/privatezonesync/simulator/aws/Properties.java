package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a resource, or of one object in them. What is left out reads as empty; what is
 * of the wrong kind is refused.
 */
record Properties(Map<String, Object> values) {
  /** Whether there is a value that is not empty, or one that is not known yet. */
  boolean has(String name) {
    return !Same.isEmpty(values.get(name));
  }

  /** Whether any part of the value is not known yet. */
  boolean isUnknown(String name) {
    return Unknown.isIn(values.get(name));
  }

  /** The value as it is. */
  @Nullable Object value(String name) {
    return values.get(name);
  }

  /** A text, empty if it is left out. */
  String text(String name) {
    return text(name, "");
  }

  /** A text, or what stands for it if it is left out. */
  String text(String name, String otherwise) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    return asText(name, value);
  }

  /** A flag, or what stands for it if it is left out. */
  boolean flag(String name, boolean otherwise) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw malformed(name, "a boolean", value);
  }

  /** A whole number, or what stands for it if it is left out. */
  long number(String name, long otherwise) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.doubleValue() == number.longValue()) {
      return number.longValue();
    }
    throw malformed(name, "a whole number", value);
  }

  /** A list of texts. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(name)) {
      texts.add(asText(name, element));
    }
    return texts;
  }

  /** A list of objects. */
  List<Properties> objects(String name) {
    List<Properties> objects = new ArrayList<>();
    for (Object element : list(name)) {
      objects.add(asObject(name, element));
    }
    return objects;
  }

  /** One object, empty if it is left out. */
  Properties object(String name) {
    Object value = values.get(name);
    return value == null ? new Properties(Map.of()) : asObject(name, value);
  }

  /** Texts by text. */
  Map<String, String> textMap(String name) {
    Map<String, String> texts = new TreeMap<>();
    object(name).values().forEach((key, value) -> texts.put(key, asText(name, value)));
    return texts;
  }

  private List<?> list(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw malformed(name, "a list", value);
  }

  private static String asText(String name, @Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw malformed(name, "text", value);
  }

  private static Properties asObject(String name, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw malformed(name, "an object", value);
    }
    Map<String, Object> values = new TreeMap<>();
    map.forEach(
        (key, element) -> {
          if (element != null) {
            values.put(String.valueOf(key), element);
          }
        });
    return new Properties(values);
  }

  private static CloudException malformed(String name, String expected, @Nullable Object value) {
    return new CloudException(
        400, "InvalidProperty", "%s: expected %s, got '%s'".formatted(name, expected, value));
  }
}
