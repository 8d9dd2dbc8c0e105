package io.github.privatezonesync.adopt.data;

import io.github.privatezonesync.adopt.found.RecordText;
import java.util.stream.Collectors;

/** What TXT records say. */
public final class TxtTexts {
  private TxtTexts() {}

  /**
   * Gives the text of a record.
   *
   * @param record the data of a TXT record that could be read
   * @return its strings joined
   */
  public static String of(RecordText record) {
    return Words.of(record.data(), Escapes.DECIMAL).all().stream()
        .map(Words.Word::string)
        .collect(Collectors.joining());
  }
}
