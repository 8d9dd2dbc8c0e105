package io.github.privatezonesync.simulator.aws;

import java.util.List;

/**
 * A record set as the API has it.
 *
 * @param name the name as the API gives it back, with a final dot
 * @param type the type
 * @param ttl the TTL in seconds, {@link #NO_TTL} if there is none
 * @param values the values as they were sent
 * @param alias what it is an alias of
 */
record ResourceRecordSet(
    String name, String type, long ttl, List<String> values, AliasTarget alias) {
  /** The TTL of an alias, and of a set that was sent without one. */
  static final long NO_TTL = Long.MIN_VALUE;

  /** Keeps an unmodifiable copy. */
  ResourceRecordSet {
    values = List.copyOf(values);
  }

  static ResourceRecordSet of(String name, String type, long ttl, List<String> values) {
    return new ResourceRecordSet(name, type, ttl, values, AliasTarget.NONE);
  }

  static ResourceRecordSet alias(String name, String type, AliasTarget alias) {
    return new ResourceRecordSet(name, type, NO_TTL, List.of(), alias);
  }

  boolean isAlias() {
    return !alias.equals(AliasTarget.NONE);
  }

  /** What a zone has at most one of. */
  String key() {
    return name + " " + type;
  }

  /** Whether a deletion that names this set may delete the other. */
  boolean matches(ResourceRecordSet other) {
    return key().equals(other.key())
        && ttl == other.ttl
        && alias.equals(other.alias)
        && values.stream().sorted().toList().equals(other.values.stream().sorted().toList());
  }
}
