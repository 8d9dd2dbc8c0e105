package io.github.privatezonesync.spi;

import io.github.privatezonesync.dns.InvalidValue;

/**
 * One thing that is wrong with a declaration, told to the person who wrote it.
 *
 * @param where what it is about, for example {@code record 'db' A}; empty where the text says it
 * @param what what is wrong, what is allowed and what to do, in lower case without a full stop
 */
public record Problem(String where, String what) {
  /** Keeps the problem on one line, whatever the names in it. */
  public Problem {
    where = InvalidValue.visible(where);
    what = InvalidValue.visible(what);
  }

  /**
   * A problem with a value.
   *
   * @param where what it is about
   * @param invalid the complaint about the value
   * @return the problem, with the value quoted
   */
  public static Problem of(String where, InvalidValue invalid) {
    return new Problem(where, String.valueOf(invalid.getMessage()));
  }

  /**
   * The same problem, found while looking at one target.
   *
   * @param targetKey the key of the target, or that of one of its views
   * @return the problem with {@code target 'key'} in front
   */
  public Problem inTarget(String targetKey) {
    String target = "target '" + targetKey + "'";
    if (where.isEmpty()) {
      return new Problem(target, what);
    }
    String separator = where.startsWith("record ") ? ": " : ", ";
    return new Problem(target + separator + where, what);
  }

  @Override
  public String toString() {
    return where.isEmpty() ? what : where + ": " + what;
  }
}
