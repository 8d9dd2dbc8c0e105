package io.github.privatezonesync.adopt.declare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Keys of things: the shortest candidate that no other thing has. */
final class Keys {
  private static final int LONGEST = 100;

  private Keys() {}

  /**
   * Keys of things, each different.
   *
   * @param candidates gives texts of a thing, from the shortest to the most exact
   * @return the things by key, in their order
   */
  static <T> Map<String, T> of(List<T> things, Function<T, List<String>> candidates) {
    Map<String, T> keyed = new LinkedHashMap<>();
    for (T thing : things) {
      String key =
          candidates.apply(thing).stream()
              .filter(
                  candidate ->
                      things.stream()
                              .filter(other -> candidates.apply(other).contains(candidate))
                              .count()
                          == 1)
              .findFirst()
              .orElseGet(() -> candidates.apply(thing).get(0));
      String usable = usable(key);
      String free = usable;
      for (int i = 2; keyed.containsKey(free); i++) {
        free = usable + "-" + i;
      }
      keyed.put(free, thing);
    }
    return keyed;
  }

  /** Printable, without a slash, and not too long. */
  private static String usable(String candidate) {
    String key = candidate.replaceAll("[^\\p{L}\\p{N}._()-]", "-");
    return key.length() > LONGEST - 4 ? key.substring(0, LONGEST - 4) : key;
  }
}
