package io.github.privatezonesync.forward;

import java.util.List;

/** Many names in a sentence. */
final class Names {
  private static final int NAMED = 5;

  private Names() {}

  /** The first few, and how many more. */
  static String listed(List<?> all) {
    List<String> first = all.stream().limit(NAMED).map(Object::toString).toList();
    String named = String.join(", ", first);
    return all.size() <= NAMED ? named : named + " and " + (all.size() - NAMED) + " more";
  }
}
