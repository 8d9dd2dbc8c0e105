package io.github.privatezonesync.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Two things measured in the same rounds.
 *
 * @param first what the one took
 * @param second what the other took
 * @param ratios the second to the first, of each round
 */
record Comparison(Samples first, Samples second, Samples ratios) {
  /** The titles of {@link #ratioCells()}. */
  static final String RATIO_TITLES = "Ratio: median | quartiles | min to max";

  static Comparison of(List<Double> first, List<Double> second) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < first.size(); round++) {
      ratios.add(second.get(round) / first.get(round));
    }
    return new Comparison(new Samples(first), new Samples(second), new Samples(ratios));
  }

  /** The ratios as cells of a Markdown table, without the outer bars. */
  String ratioCells() {
    return "**%.3f** | %.3f to %.3f | %.3f to %.3f"
        .formatted(
            ratios.median(),
            ratios.quantile(0.25),
            ratios.quantile(0.75),
            ratios.min(),
            ratios.max());
  }
}
