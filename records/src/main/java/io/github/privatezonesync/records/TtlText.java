package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The TTL of a zone file: seconds, or numbers with units as in {@code 1h30m}. */
final class TtlText {
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
  private static final Pattern SECONDS = Pattern.compile("[0-9]+");
  private static final Pattern PARTS = Pattern.compile("([0-9]+[wdhmsWDHMS])+");
  private static final Pattern PART = Pattern.compile("([0-9]+)([wdhms])");

  private TtlText() {}

  /** Whether a word stands where a TTL may stand and can be nothing else. */
  static boolean isOne(Token token) {
    String raw = token.raw();
    return !token.isQuoted() && (SECONDS.matcher(raw).matches() || PARTS.matcher(raw).matches());
  }

  /**
   * Reads a TTL.
   *
   * @throws InvalidValue if it is none, below one second or above 2147483647
   */
  static Ttl read(Token token) {
    if (!isOne(token)) {
      throw new InvalidValue(
          "ttl %s is not a number of seconds; write 300, or units as in '1h30m'", token.raw());
    }
    long seconds = 0;
    String text = token.raw().toLowerCase(Locale.ROOT);
    for (MatchResult part :
        PART.matcher(SECONDS.matcher(text).matches() ? text + "s" : text).results().toList()) {
      String number = LEADING_ZEROS.matcher(part.group(1)).replaceFirst("");
      seconds += number.length() > 10 ? Integer.MAX_VALUE + 1L : seconds(number, part.group(2));
    }
    if (seconds > Integer.MAX_VALUE) {
      throw new InvalidValue("ttl %s is above 2147483647 seconds", token.raw());
    }
    return new Ttl((int) seconds);
  }

  private static long seconds(String number, String unit) {
    long factor =
        switch (unit) {
          case "w" -> 604_800;
          case "d" -> 86_400;
          case "h" -> 3_600;
          case "m" -> 60;
          default -> 1;
        };
    return Long.parseLong(number) * factor;
  }
}
