package io.github.privatezonesync.adopt.proof;

import java.util.List;

/**
 * What the first update does to a resource that is not left as it is.
 *
 * @param kind what it does
 * @param type the type of the resource
 * @param name its logical name
 * @param properties what differs, sorted; empty unless it is changed or replaced
 */
public record Change(Kind kind, String type, String name, List<String> properties) {
  /** Copies the list. */
  public Change {
    properties = List.copyOf(properties);
  }

  /** What an update does. */
  public enum Kind {
    /** It is changed in place. */
    UPDATED,
    /** Nothing of the kind exists. */
    CREATED,
    /** It is deleted and created again: never in a takeover. */
    REPLACED,
    /** The cloud refuses the update, or the resource is not there. */
    FAILED
  }
}
