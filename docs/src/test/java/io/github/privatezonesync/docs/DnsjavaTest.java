package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Only the simulator uses dnsjava, so that users never meet it. */
class DnsjavaTest {
  private static final Path SIMULATOR = Documents.ROOT.resolve("simulator");

  @Test
  void isImportedByNoOtherModule() {
    assertThat(Documents.filesBelow(Documents.ROOT, ".java"))
        .filteredOn(file -> Documents.read(file).contains("\nimport org.xbill."))
        .isNotEmpty()
        .allMatch(file -> file.startsWith(SIMULATOR));
  }
}
