package io.github.privatezonesync;

import org.jspecify.annotations.Nullable;

/**
 * What a user gave. Nothing at all is read as an empty text, which the plan then refuses with its
 * place, where a null would end in a stack trace.
 */
final class Given {
  private Given() {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
