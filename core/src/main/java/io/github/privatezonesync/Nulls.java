package io.github.privatezonesync;

import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a null from a program in Java as something that the plan refuses with its place, so that
 * the program does not end with a stack trace.
 */
final class Nulls {
  /** A value that was given as null. */
  static final RecordValueArgs VALUE =
      zone -> {
        throw new InvalidValue(NullArguments.COMPLAINT);
      };

  private Nulls() {}

  /** Several texts, each once; null is read as an empty text. */
  static Set<String> texts(@Nullable String @Nullable ... texts) {
    return texts != null && texts.length == 0 ? Set.of() : atLeastOne(texts);
  }

  /** Several texts, each once; if there is none, one empty text, which the plan refuses too. */
  static Set<String> atLeastOne(@Nullable String @Nullable ... texts) {
    return Set.copyOf(NullArguments.texts(texts));
  }

  /** Values of a record set; null is read as an invalid value. */
  static List<RecordValueArgs> values(@Nullable List<? extends @Nullable RecordValueArgs> values) {
    return values == null
        ? List.of(VALUE)
        : values.stream().map(value -> value == null ? VALUE : value).toList();
  }

  /** The elements of an array; null is read as one element that is null. */
  static <T> List<@Nullable T> list(@Nullable T @Nullable [] array) {
    return array == null ? Collections.singletonList(null) : Arrays.asList(array);
  }
}
