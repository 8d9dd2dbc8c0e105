package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.Optional;

/**
 * Texts of TXT and SPF records as octoDNS writes them: whole, with {@code ;} as {@code \;}, or as
 * strings in double quotes with blanks between them.
 */
final class OctoDnsText {
  private static final String BETWEEN = "\" \"";

  private OctoDnsText() {}

  /**
   * Reads a text.
   *
   * @throws InvalidValue if it is wrong
   */
  static Txt read(RecordType type, String value) {
    String text = value.replace("\\;", ";");
    if (!text.startsWith("\"")) {
      if (text.contains(BETWEEN)) {
        throw new InvalidValue(
            "%s has '\" \"', which octoDNS takes out; write it otherwise", value);
      }
      return new Txt(type, text);
    }
    if (text.length() < 2 || !text.endsWith("\"")) {
      throw new InvalidValue(
          "%s begins with a double quote and does not end with one; write '\"\"..\"' around it",
          value);
    }
    List<String> parts = List.of(text.substring(1, text.length() - 1).split(BETWEEN, -1));
    return parts.size() == 1 && !parts.get(0).isEmpty()
        ? new Txt(type, parts.get(0))
        : Token.txt(type, String.join("", parts), parts);
  }

  /** Writes a text; empty if octoDNS would read it otherwise. */
  static Optional<String> write(Txt text) {
    if (text.parts().stream().anyMatch(part -> part.contains(BETWEEN))) {
      return Optional.empty();
    }
    String only = text.parts().get(0);
    boolean whole = text.parts().size() == 1 && !only.isEmpty() && !only.startsWith("\"");
    String value = whole ? only : "\"" + String.join(BETWEEN, text.parts()) + "\"";
    String written = value.replace(";", "\\;");
    boolean isReadAlike = read(text.type(), written).presentation().equals(text.presentation());
    return isReadAlike ? Optional.of(written) : Optional.empty();
  }
}
