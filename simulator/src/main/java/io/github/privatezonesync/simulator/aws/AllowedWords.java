package io.github.privatezonesync.simulator.aws;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settings that are one of some words. */
final class AllowedWords {
  private AllowedWords() {}

  /** What the provider says to another word, null if it is one of them. */
  static @Nullable String problem(String setting, String got, List<String> words) {
    return words.contains(got)
        ? null
        : "expected %s to be one of [%s], got %s"
            .formatted(
                setting,
                String.join(" ", words.stream().map(word -> '"' + word + '"').toList()),
                got);
  }
}
