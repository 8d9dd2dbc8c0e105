package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names and paths as texts. */
final class Questions {
  private Questions() {}

  /** An absolute name in lower case; its final dot may be left out. */
  static DomainName name(String text) {
    return DomainName.of(text.toLowerCase(Locale.ROOT));
  }

  /** The path of an answer, with one indented line for each step. */
  static String path(Answer answer, String indent) {
    return indented(answer.path(), indent);
  }

  static String indented(List<String> lines, String indent) {
    return lines.stream().map(line -> indent + line).collect(Collectors.joining("\n"));
  }
}
