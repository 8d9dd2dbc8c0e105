package io.github.privatezonesync.simulator.aws;

/**
 * One change of a batch.
 *
 * @param action what to do
 * @param set with which record set
 */
record Change(Action action, RecordSet set) {
  /** What to do with a set. */
  enum Action {
    /** Make it; there must be none. */
    CREATE,
    /** Take it out; it must be exactly this one. */
    DELETE,
    /** Make it, or put it in the place of the one there is. */
    UPSERT
  }

  /** How often its values count towards the size of the batch. */
  int weight() {
    return action == Action.UPSERT ? 2 : 1;
  }

  /** What the API writes of it in a message. */
  String described() {
    return "Change with [Action=%s, Name=%s, Type=%s, SetIdentifier=%s]"
        .formatted(
            action,
            set.name(),
            set.type(),
            set.isRouted() ? set.routing().setIdentifier() : "null");
  }
}
