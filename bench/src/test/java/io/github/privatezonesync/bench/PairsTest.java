package io.github.privatezonesync.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
  @Test
  void changesWhichGoesFirstFromPairToPair() throws Exception {
    List<String> runs = new ArrayList<>();

    Pairs<Boolean> pairs = Pairs.alternating(3, () -> runs.add("a"), () -> runs.add("b"));

    assertThat(runs).containsExactly("a", "b", "b", "a", "a", "b");
    assertThat(pairs.first()).hasSize(3);
    assertThat(pairs.second()).hasSize(3);
  }

  @Test
  void keepsApartWhatEachGave() throws Exception {
    Pairs<String> pairs = Pairs.alternating(2, () -> "a", () -> "b");

    assertThat(pairs.first()).containsExactly("a", "a");
    assertThat(pairs.second()).containsExactly("b", "b");
  }

  @Test
  void comparesPairByPair() {
    Comparison comparison =
        new Pairs<>(List.of(1.0, 2.0, 4.0), List.of(2.0, 3.0, 4.0)).compare(value -> value);

    assertThat(comparison.first()).isEqualTo(new Samples(List.of(1.0, 2.0, 4.0)));
    assertThat(comparison.second()).isEqualTo(new Samples(List.of(2.0, 3.0, 4.0)));
    assertThat(comparison.ratios()).isEqualTo(new Samples(List.of(1.0, 1.5, 2.0)));
  }

  @Test
  void comparesTheMeansOfRounds() {
    Pairs<Double> pairs = new Pairs<>(List.of(1.0, 3.0, 5.0, 5.0), List.of(2.0, 6.0, 4.0, 6.0));

    Comparison comparison = pairs.compare(2, value -> value);

    assertThat(comparison.first()).isEqualTo(new Samples(List.of(2.0, 5.0)));
    assertThat(comparison.ratios()).isEqualTo(new Samples(List.of(1.0, 2.0)));
  }

  @Test
  void writesTheRatiosAsCells() {
    assertThat(Comparison.of(List.of(1.0, 2.0, 4.0), List.of(2.0, 3.0, 4.0)).ratioCells())
        .isEqualTo("**1.500** | 1.250 to 1.750 | 1.000 to 2.000");
  }

  @Test
  void refusesWhatMakesNoPairs() {
    assertThatThrownBy(() -> new Pairs<>(List.of(1), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 and 0 runs do not make pairs");
  }
}
