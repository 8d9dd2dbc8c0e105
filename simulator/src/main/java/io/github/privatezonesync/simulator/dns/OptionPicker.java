package io.github.privatezonesync.simulator.dns;

import java.util.List;
import java.util.random.RandomGenerator;

/** Picks one of the answers that several routed sets may give. */
@FunctionalInterface
interface OptionPicker {
  /** Always what comes most often; of those that come as often, the first. */
  OptionPicker MOST_OFTEN =
      options -> {
        int best = 0;
        for (int i = 1; i < options.size(); i++) {
          best = options.get(i).share() > options.get(best).share() ? i : best;
        }
        return best;
      };

  /** As often as their shares say. */
  static OptionPicker by(RandomGenerator random) {
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

  /** What several sets answer in a context. */
  default Choice among(List<RoutedSet> sets, RoutingContext context) {
    return Choice.among(sets, context);
  }

  /** The index of the picked option. */
  int pick(List<Option> options);
}
