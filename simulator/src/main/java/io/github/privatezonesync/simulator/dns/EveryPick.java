package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Makes the picks it is given; where it is given none, the first option. {@link #advance} turns to
 * the next way through a question, until every combination of picks had its turn. What several sets
 * answer is worked out once for all ways.
 */
final class EveryPick implements OptionPicker {
  private final IdentityHashMap<List<RoutedSet>, Choice> choices = new IdentityHashMap<>();
  private final List<Integer> picks;
  private final List<Integer> options = new ArrayList<>();
  private int at;
  private double share = 1;

  /** Starts with the first way. */
  EveryPick() {
    this(List.of());
  }

  EveryPick(List<Integer> picks) {
    this.picks = new ArrayList<>(picks);
  }

  @Override
  public Choice among(List<RoutedSet> sets, RoutingContext context) {
    return choices.computeIfAbsent(sets, first -> Choice.among(sets, context));
  }

  @Override
  public int pick(List<Option> among) {
    if (at == picks.size()) {
      picks.add(0);
    }
    int taken = picks.get(at++);
    options.add(among.size());
    share *= among.get(taken).share();
    return taken;
  }

  /** The share of the answers that this way has. */
  double share() {
    return share;
  }

  /** Turns to the next way; false if this was the last. */
  boolean advance() {
    while (!picks.isEmpty()) {
      int last = picks.size() - 1;
      if (picks.get(last) + 1 < options.get(last)) {
        picks.set(last, picks.get(last) + 1);
        at = 0;
        share = 1;
        options.clear();
        return true;
      }
      picks.remove(last);
    }
    return false;
  }
}
