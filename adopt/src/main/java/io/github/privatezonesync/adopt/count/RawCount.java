package io.github.privatezonesync.adopt.count;

/** Counts something in a JSON text that was parsed before. */
@FunctionalInterface
public interface RawCount {
  /** Finds nothing. */
  RawCount NONE = text -> 0;

  /**
   * Counts.
   *
   * @param text the JSON
   * @return how many there are
   */
  int in(String text);
}
