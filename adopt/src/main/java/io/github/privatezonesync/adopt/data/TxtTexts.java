package io.github.privatezonesync.adopt.data;

import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;

/** The words of record data, of TXT its texts. */
public final class TxtTexts {
  private TxtTexts() {}

  /**
   * Gives the text of a record.
   *
   * @param record the data of a TXT record that could be read
   * @return its strings joined
   */
  public static String of(RecordText record) {
    return String.join("", words(record));
  }

  /**
   * Gives the words of a record of any type, of TXT its character strings.
   *
   * @param record the data
   * @return the words in order, without quotes and escapes
   * @throws InvalidValue if the bytes of a word are not UTF-8
   */
  public static List<String> words(RecordText record) {
    return Words.of(record.data(), Escapes.DECIMAL).all().stream().map(Words.Word::string).toList();
  }
}
