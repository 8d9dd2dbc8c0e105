package io.github.privatezonesync.problem;

import java.util.Arrays;
import java.util.List;

/**
 * A value that the DNS or a cloud does not allow, with a complaint that can be shown with or
 * without the value.
 *
 * <p>The complaint is a part of a sentence, in lower case without a full stop. Each {@code %s} in
 * it stands for a way out or for one of the values. Values are put in single quotes, or replaced by
 * {@code [secret]} if they must not be seen.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient String complaint;

  /** Each is a quoted text or a {@link WayOut}. */
  private final transient List<Object> values;

  /**
   * A complaint about some values.
   *
   * @param complaint what is wrong, with one {@code %s} for each value or way out
   * @param values what the user wrote, and ways out, in the order of the complaint
   */
  public InvalidValue(String complaint, Object... values) {
    super(Sentence.of(complaint, quoted(values).toArray()).toString());
    this.complaint = complaint;
    this.values = quoted(values);
  }

  /**
   * The complaint with its values.
   *
   * @return for example {@code 'x' is not an IPv4 address}
   */
  public Sentence sentence() {
    return Sentence.of(complaint, values.toArray());
  }

  /**
   * The complaint about a value that an output gave.
   *
   * @param secret whether the value must not be shown
   * @return for example {@code resolved to 'x', which is not an IPv4 address}
   */
  public Sentence late(boolean secret) {
    String late =
        complaint.startsWith("%s ") ? "resolved to %s, which " + complaint.substring(3) : complaint;
    return Sentence.of(late, secret ? SecretValue.mask(values) : values.toArray());
  }

  private static List<Object> quoted(Object... values) {
    return Arrays.stream(values)
        .map(value -> value instanceof WayOut ? value : "'" + visible(value.toString()) + "'")
        .toList();
  }

  /**
   * Makes the control characters of a text visible, so that they cannot break the line.
   *
   * @param text any text
   * @return the text with control characters as {@code \}{@code u00xx}
   */
  public static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                shown.append("\\u%04x".formatted(c));
              } else {
                shown.append((char) c);
              }
            });
    return shown.toString();
  }
}
