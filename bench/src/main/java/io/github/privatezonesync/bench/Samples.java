package io.github.privatezonesync.bench;

import java.util.List;

/**
 * The same measurement several times.
 *
 * @param sorted the values in ascending order
 */
record Samples(List<Double> sorted) {
  /** Sorts a copy. */
  Samples {
    sorted = sorted.stream().sorted().toList();
  }

  double median() {
    return quantile(0.5);
  }

  double min() {
    return sorted.get(0);
  }

  double max() {
    return sorted.get(sorted.size() - 1);
  }

  /** Between the two nearest values, as statistics programs do by default (type 7). */
  double quantile(double share) {
    double position = share * (sorted.size() - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
  }
}
