package io.github.privatezonesync.simulator.bridge;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a resource, or of one object in them. What is left out, or not known yet, reads
 * as empty; what is of the wrong kind is refused with a {@link CloudException}.
 *
 * @param values the values by name
 */
public record Properties(Map<String, Object> values) {
  /**
   * Whether there is a value, also one that is empty or not known yet.
   *
   * @param name the name of the property
   * @return whether it is given
   */
  public boolean isGiven(String name) {
    return values.get(name) != null;
  }

  /**
   * Whether there is a value that is not empty, or one that is not known yet.
   *
   * @param name the name of the property
   * @return whether it says something
   */
  public boolean has(String name) {
    return !ValueEquality.isEmpty(values.get(name));
  }

  /**
   * Whether any part of the value is not known yet.
   *
   * @param name the name of the property
   * @return whether it is unknown
   */
  public boolean isUnknown(String name) {
    return Unknown.isIn(values.get(name));
  }

  /**
   * The value as it is.
   *
   * @param name the name of the property
   * @return the value, null if it is left out
   */
  public @Nullable Object value(String name) {
    return values.get(name);
  }

  /**
   * A text.
   *
   * @param name the name of the property
   * @return the text, empty if it is left out
   */
  public String text(String name) {
    Object value = known(name);
    return value == null ? "" : asText(name, value);
  }

  /**
   * A text.
   *
   * @param name the name of the property
   * @param otherwise what stands for it if it is left out or empty
   * @return the text
   */
  public String text(String name, String otherwise) {
    String text = text(name);
    return text.isEmpty() ? otherwise : text;
  }

  /**
   * A flag.
   *
   * @param name the name of the property
   * @return the flag, false if it is left out
   */
  public boolean flag(String name) {
    return flag(name, false);
  }

  /**
   * A flag.
   *
   * @param name the name of the property
   * @param otherwise what stands for it if it is left out
   * @return the flag
   */
  public boolean flag(String name, boolean otherwise) {
    Object value = known(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw malformed(name, "a boolean", value);
  }

  /**
   * A whole number.
   *
   * @param name the name of the property
   * @return the number, 0 if it is left out
   */
  public long number(String name) {
    return number(name, 0);
  }

  /**
   * A whole number.
   *
   * @param name the name of the property
   * @param otherwise what stands for it if it is left out
   * @return the number
   */
  public long number(String name, long otherwise) {
    Object value = known(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.doubleValue() == number.longValue()) {
      return number.longValue();
    }
    throw malformed(name, "a whole number", value);
  }

  /**
   * A number.
   *
   * @param name the name of the property
   * @return the number, 0 if it is left out
   */
  public double decimal(String name) {
    Object value = known(name);
    if (value == null) {
      return 0;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw malformed(name, "a number", value);
  }

  /**
   * A list of texts.
   *
   * @param name the name of the property
   * @return the texts, none if it is left out
   */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(name)) {
      texts.add(asText(name, element));
    }
    return texts;
  }

  /**
   * A list of objects.
   *
   * @param name the name of the property
   * @return the objects, none if it is left out
   */
  public List<Properties> objects(String name) {
    List<Properties> objects = new ArrayList<>();
    for (Object element : list(name)) {
      objects.add(asObject(name, element));
    }
    return objects;
  }

  /**
   * One object.
   *
   * @param name the name of the property
   * @return the object, an empty one if it is left out
   */
  public Properties object(String name) {
    Object value = known(name);
    return value == null ? new Properties(Map.of()) : asObject(name, value);
  }

  /**
   * Texts by text.
   *
   * @param name the name of the property
   * @return the texts in the order of their keys, none if it is left out
   */
  public Map<String, String> textMap(String name) {
    Properties object = object(name);
    Map<String, String> texts = new TreeMap<>();
    object.values().keySet().forEach(key -> texts.put(key, object.text(key)));
    return texts;
  }

  private @Nullable Object known(String name) {
    Object value = values.get(name);
    return value == Unknown.VALUE ? null : value;
  }

  private List<?> list(String name) {
    Object value = known(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list.stream().filter(element -> element != Unknown.VALUE).toList();
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
