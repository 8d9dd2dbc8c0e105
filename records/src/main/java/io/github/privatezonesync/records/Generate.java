package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The directive {@code $GENERATE} of BIND: a range, a pattern for names and one for data. */
final class Generate {
  /** The most records that the directives of one zone make. */
  static final int MOST_RECORDS = 65_536;

  private static final long MOST_CHARACTERS = 16 << 20;
  private static final int WIDEST = 255;
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{1,9})-([0-9]{1,9})(?:/([0-9]{1,9}))?");
  private static final Pattern HOLE =
      Pattern.compile("\\\\\\$|\\$\\$|\\$\\{([^}]*)}|\\$|\\\\(?s:.)");
  private static final Pattern FORMAT =
      Pattern.compile("([-+]?[0-9]{1,9})(?:,([0-9]{1,3})(?:,([doxXnN]))?)?");

  private int made;

  /**
   * Makes the lines of a directive.
   *
   * @param tokens all of the directive
   * @param line takes each line, which begins with its name
   * @throws InvalidValue if the directive is wrong or makes too many records
   */
  void expand(List<Token> tokens, Consumer<String> line) {
    if (tokens.size() < 5) {
      throw new InvalidValue(
          "%s is incomplete; write '$GENERATE start-stop name [ttl] [class] type data'",
          "$GENERATE");
    }
    String range = tokens.get(1).raw();
    Matcher parts = RANGE.matcher(range);
    if (!parts.matches() || (parts.group(3) != null && parts.group(3).matches("0+"))) {
      throw new InvalidValue("range %s is not of the form '1-20' or '0-100/10'", range);
    }
    int start = Integer.parseInt(parts.group(1));
    int stop = Integer.parseInt(parts.group(2));
    int step = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
    if (start > stop) {
      throw new InvalidValue("range %s ends before it begins", range);
    }
    String pattern = pattern(tokens);
    int count = (stop - start) / step + 1;
    made = Math.addExact(Math.min(made, MOST_RECORDS), count);
    if (made > MOST_RECORDS || (long) count * pattern.length() > MOST_CHARACTERS) {
      throw new InvalidValue(
          "range %s makes too many records; all ranges of a zone make at most "
              + MOST_RECORDS
              + ", of at most 16 MiB",
          range);
    }
    for (int i = 0; i < count; i++) {
      line.accept(at(start + i * step, pattern));
    }
  }

  /** Data in quotes is written as it is without them, as BIND reads it. */
  private static String pattern(List<Token> tokens) {
    List<Token> before = tokens.subList(2, tokens.size() - 1);
    Token last = tokens.get(tokens.size() - 1);
    boolean wholeData = last.isQuoted() && before.stream().noneMatch(Token::isQuoted);
    return before.stream().map(Token::source).collect(Collectors.joining(" "))
        + " "
        + (wholeData ? last.raw().replace("\\\"", "\"") : last.source());
  }

  private static String at(int value, String pattern) {
    return HOLE.matcher(pattern)
        .replaceAll(hole -> Matcher.quoteReplacement(filled(hole.group(), hole.group(1), value)));
  }

  private static String filled(String hole, String format, int value) {
    if (format != null) {
      return formatted(format, value);
    }
    return switch (hole) {
      case "$" -> Integer.toString(value);
      case "\\$", "$$" -> "$";
      default -> hole;
    };
  }

  private static String formatted(String format, int value) {
    Matcher parts = FORMAT.matcher(format);
    int width = parts.matches() && parts.group(2) != null ? Integer.parseInt(parts.group(2)) : 0;
    long shifted = parts.matches() ? value + Long.parseLong(parts.group(1)) : -1;
    if (shifted < 0 || width > WIDEST) {
      throw new InvalidValue(
          "%s is not '${offset,width,base}' with a width of at most 255, a base of d, o, x, X, n"
              + " or N, and numbers that stay above -1",
          "${" + format + "}");
    }
    String base = parts.group(3) == null ? "d" : parts.group(3);
    String digits =
        switch (base) {
          case "o" -> Long.toOctalString(shifted);
          case "x" -> Long.toHexString(shifted);
          case "X" -> Long.toHexString(shifted).toUpperCase(Locale.ROOT);
          case "n" -> nibbles(shifted, width);
          case "N" -> nibbles(shifted, width).toUpperCase(Locale.ROOT);
          default -> Long.toString(shifted);
        };
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Hexadecimal digits from the last to the first, with dots, both of which count as width. */
  private static String nibbles(long value, int width) {
    StringBuilder nibbles = new StringBuilder();
    long rest = value;
    do {
      nibbles.append(Character.forDigit((int) (rest & 15), 16));
      rest >>= 4;
      if (rest > 0 || nibbles.length() < width) {
        nibbles.append('.');
      }
    } while (rest > 0 || nibbles.length() < width);
    return nibbles.toString();
  }
}
