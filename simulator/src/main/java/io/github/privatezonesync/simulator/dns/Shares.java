package io.github.privatezonesync.simulator.dns;

import java.math.BigDecimal;
import java.math.MathContext;

/** Weights, and parts of a whole, as text. */
final class Shares {
  private static final MathContext DIGITS = new MathContext(4);
  private static final MathContext EXACT = new MathContext(12);

  private Shares() {}

  /** For example {@code 33.33%}. */
  static String percent(double share) {
    return text(100 * share, DIGITS) + "%";
  }

  /** For example {@code 0.5}; what sums of such numbers are off by is left out. */
  static String number(double value) {
    return text(value, EXACT);
  }

  private static String text(double value, MathContext digits) {
    return BigDecimal.valueOf(value).round(digits).stripTrailingZeros().toPlainString();
  }
}
