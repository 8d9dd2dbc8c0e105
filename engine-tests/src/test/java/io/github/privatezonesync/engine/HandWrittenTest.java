package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every row of docs/why.md, by hand and with the component. */
@EngineTest
class HandWrittenTest {
  private static final List<HandWrittenRow> ROWS = HandWrittenRows.ALL;

  @TempDir Path folder;

  @Tag("long")
  @ParameterizedTest
  @FieldSource("ROWS")
  void goesAsTheTableSays(HandWrittenRow row, PulumiCli cli) {
    HandWrittenRun hand = HandWrittenRun.of(cli, folder.resolve("hand"), row.edit(), row.hand());
    HandWrittenRun component =
        HandWrittenRun.of(cli, folder.resolve("component"), row.edit(), row.component());

    assertResult(hand.result(component.answers()), row.hand().expected());
    assertResult(component.result(component.answers()), row.component().expected());
  }

  @Test
  void theDocumentHasTheRowsThatAreRun() throws IOException {
    assertThat(Files.readString(Path.of("../docs/why.md")))
        .contains(ROWS.stream().map(HandWrittenRow::row).collect(Collectors.joining("\n")));
  }

  private static void assertResult(HandWrittenResult result, HandWrittenResult expected) {
    assertThat(result.operations()).isEqualTo(expected.operations());
    assertThat(result.refusal()).contains(expected.refusal());
    assertThat(result.refusal().isEmpty()).isEqualTo(expected.refusal().isEmpty());
    assertThat(result.unanswered()).isLessThanOrEqualTo(expected.unanswered());
    assertThat(result.answers()).isEqualTo(expected.answers());
    assertThat(result.wanted()).isEqualTo(expected.wanted());
  }
}
