package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of zone files and YAML that were read already, whatever their encoding was. */
class RecordTextTest {
  @TempDir Path folder;

  @Test
  void readsTheTextOfAZoneFileWithItsIncludedFiles() {
    Plans.write(folder, "parts/eu.zone", "web A 10.1.0.2\n");
    Path missing = folder.resolve("corp.zone");

    RecordSets zone =
        RecordSets.fromZoneText(
            "$TTL 60\ndb A 10.0.0.7\n$INCLUDE parts/eu.zone\n", missing, "corp.internal");

    assertThat(Plans.lines(zone)).containsExactly("db 60 A 10.0.0.7", "web 60 A 10.1.0.2");
  }

  @Test
  void readsTheTextOfYaml() {
    RecordSets zone =
        RecordSets.fromOctoDnsText(
            "db:\n  type: A\n  ttl: 60\n  value: 10.0.0.7\n", folder.resolve("corp.internal.yaml"));

    assertThat(zone.domain()).isEqualTo("corp.internal");
    assertThat(Plans.lines(zone)).containsExactly("db 60 A 10.0.0.7");
  }

  @Test
  void saysWhereATextIsWrong() {
    Path file = folder.resolve("corp.zone");

    assertThat(
            Plans.message(
                folder, () -> RecordSets.fromZoneText("db 60 A 10.0.0.300", file, "corp.internal")))
        .contains("corp.zone:1:9: record 'db' A: '10.0.0.300' is not an IPv4 address");
    assertThat(Plans.message(folder, () -> RecordSets.fromZoneText(null, file, "corp.internal")))
        .contains("text: ");
  }
}
