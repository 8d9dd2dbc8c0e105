package io.github.privatezonesync.testkit;

import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arguments of a resource, sent or not: the fields that the SDK serializes. */
final class GivenInputs {
  private GivenInputs() {}

  /** The values by the keys of the engine, most of them outputs. */
  static Map<String, Object> of(ResourceArgs args) {
    Map<String, Object> given = new TreeMap<>();
    for (Class<?> c = args.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        Import marked = field.getAnnotation(Import.class);
        if (marked != null) {
          Object value = read(field, args);
          if (value != null) {
            given.put(marked.name().isEmpty() ? field.getName() : marked.name(), value);
          }
        }
      }
    }
    return given;
  }

  private static @Nullable Object read(Field field, ResourceArgs args) {
    try {
      field.setAccessible(true);
      return field.get(args);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + field, e);
    }
  }
}
