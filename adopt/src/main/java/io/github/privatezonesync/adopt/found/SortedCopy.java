package io.github.privatezonesync.adopt.found;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Copies of maps that print in the same order each time. */
final class SortedCopy {
  private SortedCopy() {}

  static Map<String, String> of(Map<String, String> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
