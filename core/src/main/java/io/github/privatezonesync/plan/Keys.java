package io.github.privatezonesync.plan;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for the keys of targets and networks, which become parts of resource names. */
enum Keys {
  /** Keys of targets; outputs are keyed {@code target} or {@code target/view}. */
  TARGET("target", "printable characters other than '/'"),
  /** Keys of networks. */
  NETWORK("network", "printable characters");

  private static final int LONGEST = 100;

  private final String kind;
  private final String allowed;

  Keys(String kind, String allowed) {
    this.kind = kind;
    this.allowed = allowed;
  }

  /** What is wrong with these keys, each complaint once. */
  List<Problem> problems(List<String> keys) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (String key : keys) {
      Place where = this == TARGET ? Place.target(key) : Place.network(key);
      if (!isUsable(key)) {
        problems.add(
            Problem.of(
                where,
                "the key cannot be part of a resource name; use 1 to 100 "
                    + allowed
                    + ", without white space at the ends"));
      } else if (!seen.add(key) && told.add(key)) {
        problems.add(Problem.of(where, "the key is used twice; give each " + kind + " its own"));
      }
    }
    return problems;
  }

  private boolean isUsable(String key) {
    return !key.isBlank()
        && key.equals(key.strip())
        && key.length() <= LONGEST
        && !hasControlCharacter(key)
        && !(this == TARGET && key.contains("/"));
  }

  private static boolean hasControlCharacter(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (Character.isISOControl(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
