package io.github.privatezonesync.dns;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** International names that IDNA 2003 and IDNA 2008 do not read alike. */
final class IdnaDeviations {
  /**
   * The sharp s, the final sigma, the zero width joiner and non-joiner: IDNA 2003 maps them to
   * other characters or to nothing, IDNA 2008 keeps them (Unicode TS 46, section 1.3,
   * "deviations").
   */
  private static final Pattern DEVIATIONS = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

  /** What IDNA 2003 maps to nothing (RFC 3454, table B.1) and IDNA 2008 does not allow. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u034F\\u1806\\u180B-\\u180D\\u200B\\u2060\\uFE00-\\uFE0F\\uFEFF]");

  private static final int BASE = 36;
  private static final int LOWEST = 1;
  private static final int HIGHEST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST = 128;
  private static final int FIRST_BIAS = 72;

  private IdnaDeviations() {}

  static void refuse(String text, String byIdna2003) {
    Matcher invisible = INVISIBLE.matcher(text);
    if (invisible.find()) {
      throw new InvalidValue(
          "%s has the invisible character U+"
              + "%04X".formatted((int) invisible.group().charAt(0))
              + "; leave it out",
          text);
    }
    if (DEVIATIONS.matcher(text).find()) {
      throw new InvalidValue(
          "%s is %s by IDNA 2003 and %s by IDNA 2008; write the one that is meant",
          text, byIdna2003, labels(text.toLowerCase(Locale.ROOT)));
    }
  }

  private static String labels(String name) {
    return Arrays.stream(name.split("\\.", -1))
        .map(label -> label.chars().allMatch(c -> c < FIRST) ? label : "xn--" + encode(label))
        .collect(Collectors.joining("."));
  }

  /** RFC 3492, section 6.3. */
  private static String encode(String label) {
    int[] points = label.codePoints().toArray();
    StringBuilder encoded = new StringBuilder();
    Arrays.stream(points).filter(c -> c < FIRST).forEach(encoded::appendCodePoint);
    int basic = encoded.length();
    int handled = basic;
    if (basic > 0) {
      encoded.append('-');
    }
    int delta = 0;
    int bias = FIRST_BIAS;
    for (int last = FIRST; handled < points.length; last++) {
      int from = last;
      int next = Arrays.stream(points).filter(c -> c >= from).min().orElseThrow();
      delta += (next - last) * (handled + 1);
      for (int point : points) {
        if (point < next) {
          delta++;
        } else if (point == next) {
          append(encoded, delta, bias);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      last = next;
    }
    return encoded.toString();
  }

  private static void append(StringBuilder encoded, int delta, int bias) {
    int rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.max(LOWEST, Math.min(HIGHEST, k - bias));
      if (rest < threshold) {
        encoded.append(digit(rest));
        return;
      }
      encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < HIGHEST ? 'a' + value : '0' + value - HIGHEST);
  }

  private static int adapted(int delta, int points, boolean first) {
    int rest = delta / (first ? DAMP : 2);
    rest += rest / points;
    int k = 0;
    while (rest > (BASE - LOWEST) * HIGHEST / 2) {
      rest /= BASE - LOWEST;
      k += BASE;
    }
    return k + (BASE - LOWEST + 1) * rest / (rest + SKEW);
  }
}
