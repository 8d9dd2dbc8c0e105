package io.github.privatezonesync.problem;

import java.util.Arrays;
import java.util.List;

/**
 * A value that the DNS or a cloud does not allow, with a complaint that can be shown with or
 * without the value.
 *
 * <p>The complaint is a sentence part in lower case without a full stop. Each {@code %s} in it
 * stands for one of the values, which are put in single quotes, or replaced by {@code [secret]}
 * where they must not be seen.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient String complaint;
  private final transient List<String> values;

  /**
   * A complaint about some values.
   *
   * @param complaint what is wrong, with one {@code %s} for each value
   * @param values what the user wrote, in the order of the complaint
   */
  public InvalidValue(String complaint, Object... values) {
    super(fill(complaint, Arrays.stream(values).map(InvalidValue::quote).toList()));
    this.complaint = complaint;
    this.values = Arrays.stream(values).map(InvalidValue::quote).toList();
  }

  /**
   * The complaint about a value that an output gave.
   *
   * @param secret whether the value must not be shown
   * @return for example {@code resolved to 'x', which is not an IPv4 address}
   */
  public String late(boolean secret) {
    String late =
        complaint.startsWith("%s ") ? "resolved to %s, which " + complaint.substring(3) : complaint;
    return fill(late, secret ? values.stream().map(value -> "[secret]").toList() : values);
  }

  private static String fill(String complaint, List<String> values) {
    return complaint.formatted(values.toArray());
  }

  private static String quote(Object value) {
    return "'" + visible(String.valueOf(value)) + "'";
  }

  /**
   * A text with its control characters made visible, so that it cannot break the line.
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
