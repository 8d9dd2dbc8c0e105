package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides as it was told; where it was told nothing, for the first option. Then it can be told what
 * would be next, so that all ways through a question are gone one after another.
 */
final class Script implements Draw {
  private final List<Integer> lines;
  private final List<Integer> options = new ArrayList<>();
  private int at;
  private double share = 1;

  Script(List<Integer> lines) {
    this.lines = new ArrayList<>(lines);
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

  /** The script of the way after the one that was gone; empty of lines if that was the last. */
  List<Integer> next() {
    List<Integer> next = new ArrayList<>(lines);
    while (!next.isEmpty()) {
      int last = next.size() - 1;
      if (next.get(last) + 1 < options.get(last)) {
        next.set(last, next.get(last) + 1);
        return next;
      }
      next.remove(last);
    }
    return next;
  }
}
