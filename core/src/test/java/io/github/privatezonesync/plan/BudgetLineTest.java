package io.github.privatezonesync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.target.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetLineTest {
  @ParameterizedTest
  @CsvSource({
    "0, 100, 0, false",
    "1, 1000, 1, false",
    "80, 100, 80, false",
    "81, 100, 81, true",
    "801, 1000, 81, true",
    "800, 1000, 80, false",
    "100, 100, 100, true",
    "101, 100, 101, true"
  })
  void roundsUpAndFlagsAboveEightyPercent(long used, long most, long percent, boolean flagged) {
    BudgetLine line = new BudgetLine(Limit.RECORD_SETS_PER_ZONE, used, most);

    assertThat(line.percent()).isEqualTo(percent);
    assertThat(line.isFlagged()).isEqualTo(flagged);
  }
}
