package io.github.privatezonesync.problem;

import java.util.List;

/** What is shown in the place of a secret that a complaint would quote. */
final class SecretValue {
  private static final String MASK = "[secret]";

  private SecretValue() {}

  /** Hides every value that a user wrote or an output gave; a way out is not such a value. */
  static Object[] mask(List<Object> values) {
    return values.stream().map(value -> value instanceof WayOut ? value : MASK).toArray();
  }
}
