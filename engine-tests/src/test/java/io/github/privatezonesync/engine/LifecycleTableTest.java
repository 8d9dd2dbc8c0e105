package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of docs/lifecycles.md. */
class LifecycleTableTest {
  @Test
  void theDocumentHasTheRowsThatAreRun() throws IOException {
    assertThat(Files.readString(Path.of("../docs/lifecycles.md")))
        .contains(table(Lifecycles.ALL))
        .contains(table(ForwardingLifecycles.ALL));
  }

  private static String table(List<Lifecycle> rows) {
    return rows.stream().map(Lifecycle::row).collect(Collectors.joining("\n", "\n", "\n"));
  }
}
