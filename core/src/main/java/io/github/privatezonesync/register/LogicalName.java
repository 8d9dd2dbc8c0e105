package io.github.privatezonesync.register;

/**
 * The name under which Pulumi knows a resource: a path of identities (rules NAME-1 and NAME-2).
 *
 * <p>No two paths give one name, because in every step {@code /}, {@code %}, {@code :} and control
 * characters are percent-escaped. Names are part of the public interface: one that changes replaces
 * a live resource, so a step is an identity or a fixed word, never a position.
 */
public final class LogicalName {
  private final String path;

  private LogicalName(String path) {
    this.path = path;
  }

  /**
   * The start of all names of a component's resources.
   *
   * @param component the logical name of the component, which is not escaped
   * @return the name
   */
  public static LogicalName of(String component) {
    return new LogicalName(component);
  }

  /**
   * A longer path.
   *
   * @param steps fixed words, or what the user calls something
   * @return the name
   */
  public LogicalName child(String... steps) {
    StringBuilder longer = new StringBuilder(path);
    for (String step : steps) {
      escape(step, longer.append('/'));
    }
    return new LogicalName(longer.toString());
  }

  private static void escape(String step, StringBuilder escaped) {
    for (int i = 0; i < step.length(); i++) {
      char c = step.charAt(i);
      if (c == '/' || c == '%' || c == ':' || Character.isISOControl(c)) {
        escaped.append("%%%02X".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogicalName that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** For example {@code dns/paper/network/hub}. */
  @Override
  public String toString() {
    return path;
  }
}
