package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of docs/lifecycles.md. */
class LifecycleTableTest {
  @Test
  void theDocumentHasTheRowsThatAreRun() throws IOException {
    String table =
        Lifecycles.ALL.stream().map(Lifecycle::row).collect(Collectors.joining("\n", "\n", "\n"));

    assertThat(Files.readString(Path.of("../docs/lifecycles.md"))).contains(table);
  }
}
