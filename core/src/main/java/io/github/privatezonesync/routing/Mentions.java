package io.github.privatezonesync.routing;

import java.util.List;

/**
 * The names that a routing itself mentions.
 *
 * @param sites sites of endpoints, each once, in the order in which they are checked
 * @param regions regions of clients, sorted
 */
public record Mentions(List<String> sites, List<String> regions) {
  /** No name at all. */
  static final Mentions NOTHING = new Mentions(List.of(), List.of());
}
