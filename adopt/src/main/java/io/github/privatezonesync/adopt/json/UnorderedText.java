package io.github.privatezonesync.adopt.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text that is the same for values that differ only in the order of their parts. */
final class UnorderedText {
  private UnorderedText() {}

  static String of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(member -> member.getKey() + ":" + of(member.getValue()))
          .sorted()
          .collect(Collectors.joining("\n", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(UnorderedText::of)
          .sorted()
          .collect(Collectors.joining("\n", "[", "]"));
    }
    return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
  }
}
