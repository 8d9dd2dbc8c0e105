package io.github.privatezonesync.declared;

import java.util.Set;

/**
 * A name that is left out of zones for one update, as a user wrote it, unchecked.
 *
 * @param name the name of record sets or of a service, relative to the zone
 * @param targetKeys the targets whose zones lack it; empty for all
 */
public record Withholding(String name, Set<String> targetKeys) {
  /** Keeps an unmodifiable copy. */
  public Withholding {
    targetKeys = Set.copyOf(targetKeys);
  }
}
