package io.github.privatezonesync.simulator.dns;

import java.util.List;
import java.util.random.RandomGenerator;

/** Decides between what several routed sets may answer. */
@FunctionalInterface
interface Draw {
  /** Always what comes most often; of those that come as often, the first. */
  Draw MOST_OFTEN =
      options -> {
        int best = 0;
        for (int i = 1; i < options.size(); i++) {
          best = options.get(i).share() > options.get(best).share() ? i : best;
        }
        return best;
      };

  /** As often as their shares say. */
  static Draw by(RandomGenerator random) {
    return options -> {
      double drawn = options.size() == 1 ? 0 : random.nextDouble();
      int at = 0;
      while (at < options.size() - 1 && drawn >= options.get(at).share()) {
        drawn -= options.get(at).share();
        at++;
      }
      return at;
    };
  }

  /** What several sets answer from a vantage. */
  default Choice among(List<RoutedSet> sets, Vantage vantage) {
    return Choice.among(sets, vantage);
  }

  /** The place of the option that is taken. */
  int of(List<Option> options);
}
