package io.github.privatezonesync.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two things done in turns, so that whatever else the machine does meets both.
 *
 * @param first what each run of the one gave
 * @param second what each run of the other gave, just before or after
 * @param <T> what a run gives
 */
record Pairs<T>(List<T> first, List<T> second) {
  /** Keeps unmodifiable copies. */
  Pairs {
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "%d and %d runs do not make pairs".formatted(first.size(), second.size()));
    }
  }

  /** Something to measure. */
  @FunctionalInterface
  interface Run<T> {
    T run() throws Exception;
  }

  /** The one that goes first changes from pair to pair. */
  static <T> Pairs<T> alternating(int count, Run<? extends T> firstRun, Run<? extends T> secondRun)
      throws Exception {
    List<T> first = new ArrayList<>();
    List<T> second = new ArrayList<>();
    for (int pair = 0; pair < count; pair++) {
      if (pair % 2 == 0) {
        first.add(firstRun.run());
        second.add(secondRun.run());
      } else {
        second.add(secondRun.run());
        first.add(firstRun.run());
      }
    }
    return new Pairs<>(first, second);
  }

  /** Compares by one measure, pair by pair. */
  Comparison compare(ToDoubleFunction<T> measure) {
    return compare(1, measure);
  }

  /** Compares by one measure, round by round: a round is the mean of some pairs in succession. */
  Comparison compare(int pairsPerRound, ToDoubleFunction<T> measure) {
    return Comparison.of(
        means(first, pairsPerRound, measure), means(second, pairsPerRound, measure));
  }

  private static <T> List<Double> means(
      List<T> runs, int pairsPerRound, ToDoubleFunction<T> measure) {
    List<Double> means = new ArrayList<>();
    for (int from = 0; from < runs.size(); from += pairsPerRound) {
      List<T> round = runs.subList(from, Math.min(from + pairsPerRound, runs.size()));
      means.add(round.stream().mapToDouble(measure).average().orElseThrow());
    }
    return means;
  }
}
