package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes that properties have. */
final class Shapes {
  static final Shape TEXT = scalar("string");
  static final Shape NUMBER = scalar("number");
  static final Shape INTEGER = Shapes::problemsOfInteger;
  static final Shape BOOLEAN = scalar("boolean");
  static final Shape TEXTS_BY_NAME = byName(TEXT);

  /** What the model does not look at. */
  static final Shape ANYTHING = (where, value) -> List.of();

  private Shapes() {}

  /** A list. */
  static Shape many(Shape item) {
    return new Many(item);
  }

  /** An object of these properties; others are let through. */
  static Shape structure(Map<String, Shape> properties) {
    return new Structure(properties);
  }

  private record Many(Shape item) implements Shape {
    @Override
    public List<String> problems(String where, Object value) {
      if (!(value instanceof List<?> items)) {
        return mismatch(where, "array", value);
      }
      List<String> problems = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        problems.addAll(item.problems(where + "[" + i + "]", items.get(i)));
      }
      return problems;
    }

    @Override
    public Object previewed(Object value) {
      return value instanceof List<?> items
          ? items.stream().map(one -> item.previewed(one)).toList()
          : value;
    }
  }

  private record Structure(Map<String, Shape> properties) implements Shape {
    @Override
    public List<String> problems(String where, Object value) {
      if (!(value instanceof Map<?, ?> given)) {
        return mismatch(where, "object", value);
      }
      List<String> problems = new ArrayList<>();
      properties.forEach(
          (name, shape) -> {
            Object one = given.get(name);
            if (one != null) {
              problems.addAll(shape.problems(where + "." + name, one));
            }
          });
      return problems;
    }

    @Override
    public Object previewed(Object value) {
      if (!(value instanceof Map<?, ?> given)) {
        return value;
      }
      Map<Object, Object> shown = new LinkedHashMap<>(given);
      properties.forEach(
          (name, shape) -> {
            Object one = given.get(name);
            shown.put(name, one == null ? Unknown.VALUE : shape.previewed(one));
          });
      return shown;
    }
  }

  private static Shape byName(Shape item) {
    return (where, value) -> {
      if (!(value instanceof Map<?, ?> items)) {
        return mismatch(where, "object", value);
      }
      List<String> problems = new ArrayList<>();
      items.forEach((name, one) -> problems.addAll(item.problems(where + "." + name, one)));
      return problems;
    };
  }

  private static Shape scalar(String type) {
    return (where, value) -> kind(value).equals(type) ? List.of() : mismatch(where, type, value);
  }

  private static List<String> problemsOfInteger(String where, Object value) {
    if (!(value instanceof Number number)) {
      return mismatch(where, "integer", value);
    }
    double exact = number.doubleValue();
    return exact == Math.rint(exact)
        ? List.of()
        : List.of("'%s' must be an integer but got %f".formatted(where, exact));
  }

  private static String kind(Object value) {
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number) {
      return "number";
    }
    return value instanceof List ? "array" : "object";
  }

  private static List<String> mismatch(String where, String wanted, Object value) {
    if (value == Unknown.VALUE) {
      return List.of();
    }
    String kind = kind(value);
    String article = kind.equals("array") || kind.equals("object") ? "an " : "a ";
    return List.of(
        "'%s' should be of type '%s' but got %s%s".formatted(where, wanted, article, kind));
  }
}
