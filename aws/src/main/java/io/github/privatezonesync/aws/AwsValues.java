package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.Txt;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Record data as Route 53 and its two record resources take it. */
final class AwsValues {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9]{3})|.)");

  private AwsValues() {}

  /** The values for a {@code RecordsExclusive}, which passes them on as they are, sorted. */
  static List<String> verbatim(List<RecordData> data) {
    return data.stream().map(AwsValues::octal).sorted().toList();
  }

  /**
   * The values for a {@code Record}, sorted. Around a text, the provider puts the outer quotes and
   * nothing else (verified 2026-11-23 in its {@code expandTxtEntry} and {@code flattenTxtEntry}).
   */
  static List<String> withoutOuterQuotes(List<RecordData> data) {
    return data.stream()
        .map(value -> value instanceof Txt ? unquoted(octal(value)) : octal(value))
        .sorted()
        .toList();
  }

  /** A name as Route 53 gives it back, {@code /} in octal. */
  static String name(String name) {
    return name.replace("/", "\\057");
  }

  /**
   * Route 53 reads three digits after a backslash as octal, where a zone file has decimal ones (<a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat">TXT
   * format</a>, read 2026-11-23).
   */
  private static String octal(RecordData data) {
    return ESCAPE.matcher(data.presentation()).replaceAll(AwsValues::octal);
  }

  private static String octal(MatchResult escape) {
    String digits = escape.group(1);
    return Matcher.quoteReplacement(
        digits == null ? escape.group() : "\\%03o".formatted(Integer.parseInt(digits)));
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}
