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
 * @param routing what makes it one of several
 */
record RecordSet(
    String name, String type, long ttl, List<String> values, AliasTarget alias, Routing routing) {
  /** The TTL of an alias, and of a set that was sent without one. */
  static final long NO_TTL = Long.MIN_VALUE;

  /** Keeps an unmodifiable copy. */
  RecordSet {
    values = List.copyOf(values);
  }

  static RecordSet of(String name, String type, long ttl, List<String> values) {
    return new RecordSet(name, type, ttl, values, AliasTarget.NONE, Routing.NONE);
  }

  static RecordSet alias(String name, String type, AliasTarget alias) {
    return new RecordSet(name, type, NO_TTL, List.of(), alias, Routing.NONE);
  }

  RecordSet routedBy(Routing changed) {
    return new RecordSet(name, type, ttl, values, alias, changed);
  }

  RecordSet aliasOf(AliasTarget changed) {
    return new RecordSet(name, type, ttl, values, changed, routing);
  }

  boolean isAlias() {
    return !alias.equals(AliasTarget.NONE);
  }

  /** What a zone has at most one of. */
  String key() {
    return key(name, type, routing.setIdentifier());
  }

  static String key(String name, String type, String setIdentifier) {
    return name + " " + type + (setIdentifier.isEmpty() ? "" : " " + setIdentifier);
  }

  boolean isRouted() {
    return !routing.setIdentifier().isEmpty();
  }

  /** What the API writes of it in a message: {@code [name='..', type='..']}. */
  String described() {
    return "[name='%s', type='%s'%s]"
        .formatted(
            name, type, isRouted() ? ", set-identifier='" + routing.setIdentifier() + "'" : "");
  }

  /**
   * Whether a deletion that names this set may delete the other: it must give the values of its
   * creation (<a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html">deleting
   * resource record sets</a>).
   */
  boolean matches(RecordSet other) {
    return key().equals(other.key())
        && ttl == other.ttl
        && alias.equals(other.alias)
        && routing.equals(other.routing)
        && values.stream().sorted().toList().equals(other.values.stream().sorted().toList());
  }
}
