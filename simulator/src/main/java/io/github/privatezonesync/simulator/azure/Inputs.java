package io.github.privatezonesync.simulator.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The properties of a resource, without those that are null, which the provider does not see.
 *
 * @param values the properties by name
 */
record Inputs(Map<String, Object> values) {
  static Inputs of(Map<String, Object> properties) {
    Map<String, Object> present = new LinkedHashMap<>();
    present(properties).forEach((name, value) -> present.put(String.valueOf(name), value));
    return new Inputs(present);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  @Nullable Object get(String name) {
    return values.get(name);
  }

  /** A text; null if it is left out or none. */
  @Nullable String text(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  /** A text; another if it is left out or none. */
  String textOr(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  /** A number; null if it is left out or none. */
  @Nullable Double number(String name) {
    return values.get(name) instanceof Number number ? number.doubleValue() : null;
  }

  /** A boolean; false if it is left out. */
  boolean isTrue(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** A nested object; empty if it is left out. */
  Inputs in(String name) {
    Map<String, Object> nested = new TreeMap<>();
    if (values.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> nested.put(String.valueOf(key), value));
    }
    return new Inputs(nested);
  }

  /** A list of nested objects; empty if it is left out. */
  List<Inputs> each(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(item -> new Inputs(Map.of("", item)).in("")).toList()
        : List.of();
  }

  /** A list of texts; empty if it is left out. */
  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Texts by name, as tags are; empty if they are left out. */
  PMap<String, String> textsByName(String name) {
    PMap<String, String> texts = HashTreePMap.empty();
    for (Map.Entry<String, Object> entry : in(name).values().entrySet()) {
      texts = texts.plus(entry.getKey(), String.valueOf(entry.getValue()));
    }
    return texts;
  }

  private static Map<?, ?> present(Map<?, ?> map) {
    Map<Object, Object> present = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          Object kept = present(value);
          if (kept != null) {
            present.put(name, kept);
          }
        });
    return present;
  }

  private static @Nullable Object present(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return present(map);
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      for (Object item : list) {
        Object kept = present(item);
        if (kept != null) {
          items.add(kept);
        }
      }
      return items;
    }
    return value;
  }
}
