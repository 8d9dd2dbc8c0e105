package io.github.privatezonesync.register;

import org.jspecify.annotations.Nullable;

/**
 * The name under which Pulumi knows a resource: a path of identities (rules NAME-1 and NAME-2).
 *
 * <p>No two paths give the same name, because {@code /}, {@code %}, {@code :} and control
 * characters are percent-escaped in every step. Names are part of the public interface: a changed
 * name replaces an existing resource, so a step is an identity or a fixed word, never a position.
 */
public final class LogicalName {
  private final @Nullable LogicalName parent;
  private final String step;

  private LogicalName(@Nullable LogicalName parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * The start of all names of a component's resources.
   *
   * @param component the logical name of the component, which is not escaped
   * @return the name
   */
  public static LogicalName of(String component) {
    return new LogicalName(null, component);
  }

  /**
   * A longer path.
   *
   * @param steps fixed words, or what the user calls something
   * @return the name
   */
  public LogicalName child(String... steps) {
    LogicalName longer = this;
    for (String next : steps) {
      longer = new LogicalName(longer, next);
    }
    return longer;
  }

  private static String escape(String step) {
    StringBuilder escaped = new StringBuilder(step.length());
    for (int i = 0; i < step.length(); i++) {
      char c = step.charAt(i);
      if (c == '/' || c == '%' || c == ':' || Character.isISOControl(c)) {
        escaped.append("%%%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogicalName that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /**
   * For example {@code dns/paper/network/hub}. The text is made only here, because a plan lists
   * very many names and prints few of them.
   */
  @Override
  public String toString() {
    return parent == null ? step : parent + "/" + escape(step);
  }
}
