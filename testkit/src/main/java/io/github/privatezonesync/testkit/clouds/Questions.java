package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.Answer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Names, types and paths as texts. */
final class Questions {
  private Questions() {}

  /** An absolute name in lower case; its final dot may be left out. */
  static Name name(String text) {
    try {
      return Name.fromString(text.toLowerCase(Locale.ROOT), Name.root);
    } catch (TextParseException e) {
      throw new IllegalArgumentException("'%s' is not a DNS name".formatted(text), e);
    }
  }

  /** A type by its mnemonic. */
  static int type(String text) {
    int type = Type.value(text);
    if (type < 0) {
      throw new IllegalArgumentException(
          "'%s' is not a record type; use for example 'A' or 'TXT'".formatted(text));
    }
    return type;
  }

  /** The path of an answer, with one indented line for each step. */
  static String path(Answer answer, String indent) {
    return indented(answer.path(), indent);
  }

  static String indented(List<String> lines, String indent) {
    return lines.stream().map(line -> indent + line).collect(Collectors.joining("\n"));
  }
}
