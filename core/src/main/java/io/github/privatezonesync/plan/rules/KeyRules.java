package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rules for the keys of targets and networks, which become parts of resource names. */
public final class KeyRules {
  private static final int LONGEST = 100;

  private KeyRules() {}

  /**
   * What is wrong with the keys of targets. Outputs are keyed {@code target} or {@code
   * target/view}, so that a slash is refused.
   *
   * @param keys the keys of all targets
   * @return the problems; empty if there is none
   */
  public static List<Problem> ofTargets(List<String> keys) {
    return problems(keys, Place::target, "target", "printable characters other than '/'", "/");
  }

  /**
   * What is wrong with the keys of networks.
   *
   * @param keys the keys of all networks of a target
   * @return the problems; empty if there is none
   */
  public static List<Problem> ofNetworks(List<String> keys) {
    return problems(keys, Place::network, "network", "printable characters", "");
  }

  private static List<Problem> problems(
      List<String> keys,
      Function<String, Place> where,
      String kind,
      String allowed,
      String separator) {
    ProblemList problems = new ProblemList();
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (String key : keys) {
      if (!isUsable(key) || (!separator.isEmpty() && key.contains(separator))) {
        problems.add(
            where.apply(key),
            "the key cannot be part of a resource name; use 1 to 100 %s, without white space at"
                + " the ends",
            allowed);
      } else if (!seen.add(key) && repeated.add(key)) {
        problems.add(where.apply(key), "the key is used twice; give each %s its own", kind);
      }
    }
    return problems.all();
  }

  private static boolean isUsable(String key) {
    return !key.isBlank()
        && key.equals(key.strip())
        && key.length() <= LONGEST
        && key.chars().noneMatch(Character::isISOControl);
  }
}
