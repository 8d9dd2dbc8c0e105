package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a resource, each read as what it should be. What is left out reads as the empty
 * value of its kind, as the provider's schema sees it. Numbers are doubles wherever they are
 * written, as Pulumi has them.
 *
 * @param values the plain values by name
 */
record Properties(Map<String, Object> values) {
  /** The value itself, null if it is left out. */
  @Nullable Object value(String name) {
    return values.get(name);
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  boolean isUnknown(String name) {
    return Unknown.isIn(values.get(name));
  }

  String text(String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  /** A text, or another one if it is left out or empty. */
  String text(String name, String otherwise) {
    String text = text(name);
    return text.isEmpty() ? otherwise : text;
  }

  long number(String name) {
    return values.get(name) instanceof Number number ? number.longValue() : 0;
  }

  double decimal(String name) {
    return values.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  /** A nested object. */
  Properties object(String name) {
    return nested(values.get(name));
  }

  /** A list of nested objects. */
  List<Properties> objects(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(Properties::nested).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // properties are keyed by text all the way down
  private static Properties nested(@Nullable Object value) {
    return new Properties(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
  }
}
