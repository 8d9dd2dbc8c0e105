package io.github.privatezonesync.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From dumps to the first update of the real engine: what it imports it leaves as it is, except
 * what the report says.
 */
@EngineTest
class AdoptionTest {
  @TempDir Path folder;

  static List<AdoptionRow> oneOfEachKind() {
    return AdoptionRow.chosen(AdoptionRows.ONE_OF_EACH_KIND);
  }

  static List<AdoptionRow> others() {
    return AdoptionRow.chosen(
        AdoptionRows.ALL.stream()
            .filter(row -> !AdoptionRows.ONE_OF_EACH_KIND.contains(row))
            .toList());
  }

  @Tag("long")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("oneOfEachKind")
  void leavesWhatItTakesOverAsItIs(AdoptionRow row, PulumiCli cli) throws IOException {
    new AdoptionRun(row, cli, folder).isTakenOver();
  }

  @Tag("matrix")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("others")
  void leavesWhatItTakesOverAsItIsInAnyOtherRow(AdoptionRow row, PulumiCli cli) throws IOException {
    leavesWhatItTakesOverAsItIs(row, cli);
  }
}
