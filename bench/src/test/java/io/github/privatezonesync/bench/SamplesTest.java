package io.github.privatezonesync.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private final Samples samples = new Samples(List.of(5.0, 1.0, 2.0, 10.0));

  @Test
  void findsTheExtremes() {
    assertThat(samples.min()).isEqualTo(1.0);
    assertThat(samples.max()).isEqualTo(10.0);
  }

  @Test
  void interpolatesBetweenNeighbours() {
    assertThat(samples.median()).isEqualTo(3.5);
    assertThat(samples.quantile(0.25)).isEqualTo(1.75);
    assertThat(samples.quantile(0.75)).isEqualTo(6.25);
  }
}
