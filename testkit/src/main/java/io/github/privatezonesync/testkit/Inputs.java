package io.github.privatezonesync.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The inputs of a resource, or of an object inside them, as the engine got them.
 *
 * <p>Whole numbers are {@link Long}, other numbers {@link Double}; the rest are {@link String},
 * {@link Boolean}, {@link List} and {@link Map}. Inputs that are unknown or were not given are
 * missing. Secrets are in the clear, because the mocks of the SDK drop the mark.
 */
public final class Inputs {
  private final String owner;
  private final Map<String, Object> values;

  private Inputs(String owner, Map<String, Object> values) {
    this.owner = owner;
    this.values = values;
  }

  static Inputs of(String owner, Map<String, Object> raw) {
    Map<String, Object> sorted = new TreeMap<>();
    raw.forEach((key, value) -> sorted.put(key, tidy(value)));
    return new Inputs(owner, Collections.unmodifiableMap(sorted));
  }

  /** Maps sorted, and whole numbers whole: the SDK sends every number as a double. */
  static Object tidy(Object raw) {
    if (raw instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, value) -> sorted.put(String.valueOf(key), tidy(value)));
      return Collections.unmodifiableMap(sorted);
    }
    if (raw instanceof List<?> list) {
      List<Object> tidied = new ArrayList<>(list.size());
      list.forEach(value -> tidied.add(tidy(value)));
      return Collections.unmodifiableList(tidied);
    }
    if (raw instanceof Number number) {
      double value = number.doubleValue();
      return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : value;
    }
    return raw;
  }

  /**
   * All inputs.
   *
   * @return the values by key, sorted; unmodifiable
   */
  public Map<String, Object> asMap() {
    return values;
  }

  /**
   * Tells whether an input is there.
   *
   * @param key the key
   * @return false if it was not given or is unknown
   */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /**
   * A text.
   *
   * @param key the key
   * @return the value
   * @throws AssertionError if it is missing or not a text
   */
  public String text(String key) {
    return value(key, String.class);
  }

  /**
   * A whole number.
   *
   * @param key the key
   * @return the value
   * @throws AssertionError if it is missing or not a whole number
   */
  public long number(String key) {
    return value(key, Long.class);
  }

  /**
   * A list of texts.
   *
   * @param key the key
   * @return the values in order
   * @throws AssertionError if it is missing or has anything other than texts
   */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object element : value(key, List.class)) {
      texts.add(cast(key, element, String.class));
    }
    return texts;
  }

  /**
   * An object.
   *
   * @param key the key
   * @return the inputs inside it
   * @throws AssertionError if it is missing or not an object
   */
  public Inputs object(String key) {
    return nested(key, value(key, Map.class));
  }

  /**
   * A list of objects.
   *
   * @param key the key
   * @return the inputs inside each; empty if the input is missing
   * @throws AssertionError if it has anything other than objects
   */
  public List<Inputs> objects(String key) {
    List<Inputs> objects = new ArrayList<>();
    if (has(key)) {
      for (Object element : value(key, List.class)) {
        objects.add(nested(key, cast(key, element, Map.class)));
      }
    }
    return objects;
  }

  private Inputs nested(String key, Map<?, ?> map) {
    Map<String, Object> inside = new TreeMap<>();
    map.forEach((name, value) -> inside.put(String.valueOf(name), tidy(value)));
    return of(owner + ", '" + key + "'", inside);
  }

  private <T> T value(String key, Class<T> type) {
    Object value = values.get(key);
    if (value == null) {
      throw new AssertionError(
          "%s has no known input '%s'; it has %s".formatted(owner, key, values.keySet()));
    }
    return cast(key, value, type);
  }

  private <T> T cast(String key, Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new AssertionError(
          "%s, input '%s' is not a %s: %s"
              .formatted(owner, key, type.getSimpleName(), ValueText.inline(value)));
    }
    return type.cast(value);
  }

  /** One line for each input, for example {@code ttl: 300}; texts are quoted. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + ValueText.inline(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
