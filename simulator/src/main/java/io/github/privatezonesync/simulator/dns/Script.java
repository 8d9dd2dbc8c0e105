package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Decides as it was told; where it was told nothing, for the first option. Then it can be told what
 * would be next, so that all ways through a question are gone one after another. What several sets
 * answer is worked out once for all ways.
 */
final class Script implements Draw {
  private final IdentityHashMap<List<RoutedSet>, Choice> choices = new IdentityHashMap<>();
  private final List<Integer> lines;
  private final List<Integer> options = new ArrayList<>();
  private int at;
  private double share = 1;

  /** Takes the first way. */
  Script() {
    this(List.of());
  }

  Script(List<Integer> lines) {
    this.lines = new ArrayList<>(lines);
  }

  @Override
  public Choice among(List<RoutedSet> sets, Vantage vantage) {
    return choices.computeIfAbsent(sets, first -> Choice.among(sets, vantage));
  }

  @Override
  public int of(List<Option> among) {
    if (at == lines.size()) {
      lines.add(0);
    }
    int taken = lines.get(at++);
    options.add(among.size());
    share *= among.get(taken).share();
    return taken;
  }

  /** How often the way comes that was gone. */
  double share() {
    return share;
  }

  /** Turns to the way after the one that was gone; false if that was the last. */
  boolean advance() {
    while (!lines.isEmpty()) {
      int last = lines.size() - 1;
      if (lines.get(last) + 1 < options.get(last)) {
        lines.set(last, lines.get(last) + 1);
        at = 0;
        share = 1;
        options.clear();
        return true;
      }
      lines.remove(last);
    }
    return false;
  }
}
