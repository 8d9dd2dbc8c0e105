package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The lanes on which the lines of one cloud run up and down beside its cards, as on a circuit
 * diagram.
 *
 * <p>A zone has one lane for the networks of its own account and one for those of others, so that
 * solid and dashed lines never lie on each other.
 */
final class Lanes {
  private static final int WIDEST_STEP = 10;
  private static final int NARROWEST_STEP = 4;
  private static final int ROOM = 120;
  private static final int EDGE = 10;

  private final Map<Lane, Integer> lanes = new HashMap<>();
  private final Map<Node, SortedSet<Integer>> lanesAt = new HashMap<>();

  Lanes(List<Association> associations) {
    for (Association association : associations) {
      lanes.putIfAbsent(Lane.of(association), lanes.size());
      int index = index(association);
      lanesAt.computeIfAbsent(association.zone(), node -> new TreeSet<>()).add(index);
      lanesAt.computeIfAbsent(association.network(), node -> new TreeSet<>()).add(index);
    }
  }

  /** The place of an association's lane among all, from 0. */
  int index(Association association) {
    return lanes.getOrDefault(Lane.of(association), 0);
  }

  /** The lanes whose lines end at a card, sorted. */
  List<Integer> at(Node node) {
    return new ArrayList<>(lanesAt.getOrDefault(node, new TreeSet<>()));
  }

  /** How far a lane lies from the left of its column. */
  int offset(int index) {
    return EDGE + step() * index;
  }

  /** The width of all lanes, with room for the turn to a card. */
  int width() {
    return lanes.isEmpty() ? 0 : 2 * EDGE + step() * (lanes.size() - 1);
  }

  /** The distance of two lanes. */
  int step() {
    return Math.max(NARROWEST_STEP, Math.min(WIDEST_STEP, ROOM / Math.max(1, lanes.size())));
  }
}
