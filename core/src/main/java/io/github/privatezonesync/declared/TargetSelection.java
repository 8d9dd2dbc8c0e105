package io.github.privatezonesync.declared;

import java.util.Optional;
import java.util.Set;

/** Which targets have something that is declared: all, some, or all but some. */
public interface TargetSelection {
  /**
   * The only targets that have it.
   *
   * @return target keys, empty for all targets
   */
  Optional<Set<String>> onlyTargets();

  /**
   * The targets that do not have it.
   *
   * @return target keys, empty for none
   */
  Set<String> exceptTargets();

  /**
   * Tells whether a target has it.
   *
   * @param targetKey the key of a target
   * @return true unless the target was left out
   */
  default boolean isIn(String targetKey) {
    return onlyTargets().map(only -> only.contains(targetKey)).orElse(true)
        && !exceptTargets().contains(targetKey);
  }
}
