package io.github.privatezonesync.declared;

import java.util.Optional;
import java.util.Set;

/**
 * Which targets have something that is declared: all, some, or all except some.
 *
 * @param only the only targets that have it, by their keys; empty for all targets
 * @param except the targets that do not have it, by their keys
 */
public record TargetSelection(Optional<Set<String>> only, Set<String> except) {
  /** Every target. */
  public static final TargetSelection ALL = new TargetSelection(Optional.empty(), Set.of());

  /** Keeps unmodifiable copies. */
  public TargetSelection {
    only = only.map(Set::copyOf);
    except = Set.copyOf(except);
  }

  /**
   * The same selection, limited to some targets.
   *
   * @param targetKeys the only targets that have it
   * @return a changed copy
   */
  public TargetSelection only(Set<String> targetKeys) {
    return new TargetSelection(Optional.of(targetKeys), except);
  }

  /**
   * The same selection without some targets.
   *
   * @param targetKeys the targets that do not have it
   * @return a changed copy
   */
  public TargetSelection except(Set<String> targetKeys) {
    return new TargetSelection(only, targetKeys);
  }

  /**
   * Tells whether a target has it.
   *
   * @param targetKey the key of a target
   * @return true unless the target was left out
   */
  public boolean has(String targetKey) {
    return (only.isEmpty() || only.get().contains(targetKey)) && !except.contains(targetKey);
  }
}
