package io.github.privatezonesync.adopt.declare;

import java.util.HashMap;
import java.util.HashSet;
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
    List<List<String>> all = things.stream().map(candidates).toList();
    Map<String, Integer> thingsOf = new HashMap<>();
    all.forEach(own -> new HashSet<>(own).forEach(text -> thingsOf.merge(text, 1, Integer::sum)));
    Map<String, T> keyed = new LinkedHashMap<>();
    for (int thing = 0; thing < things.size(); thing++) {
      List<String> own = all.get(thing);
      String key =
          own.stream()
              .filter(text -> thingsOf.getOrDefault(text, 0) == 1)
              .findFirst()
              .orElseGet(() -> own.get(0));
      String usable = usable(key);
      String free = usable;
      for (int i = 2; keyed.containsKey(free); i++) {
        free = usable + "-" + i;
      }
      keyed.put(free, things.get(thing));
    }
    return keyed;
  }

  /** Printable, without a slash, and not too long. */
  private static String usable(String candidate) {
    String key = candidate.replaceAll("[^\\p{L}\\p{N}._()-]", "-");
    return key.length() > LONGEST - 4 ? key.substring(0, LONGEST - 4) : key;
  }
}
