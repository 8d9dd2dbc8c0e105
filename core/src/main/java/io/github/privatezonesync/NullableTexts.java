package io.github.privatezonesync;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a user gave. Nothing at all is read as an empty text, which the plan then refuses with its
 * place, where a null would end in a stack trace.
 */
final class NullableTexts {
  private NullableTexts() {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Several texts, each once. */
  static Set<String> texts(@Nullable String... texts) {
    Set<String> distinct = new TreeSet<>();
    for (String text : texts) {
      distinct.add(orEmpty(text));
    }
    return distinct;
  }

  /** Several texts, each once; none at all are one empty text, which the plan refuses too. */
  static Set<String> distinct(@Nullable String... texts) {
    Set<String> distinct = texts(texts);
    return distinct.isEmpty() ? Set.of("") : distinct;
  }
}
