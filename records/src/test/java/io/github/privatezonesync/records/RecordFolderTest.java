package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders with a YAML file for each zone. */
class RecordFolderTest {
  private static final String DB = "db: {type: A, value: 10.0.0.1}\n";

  @TempDir Path folder;

  private String message() {
    return Plans.message(
            folder.getParent(), () -> RecordSets.fromOctoDnsFolder(folder.resolve("zones")))
        .replace(folder.getFileName() + "/", "");
  }

  @Test
  void areReadToOneZoneForEachFile() {
    Plans.write(folder, "zones/corp.internal.yaml", DB);
    Plans.write(folder, "zones/ai.internal.yaml", "");
    Plans.write(folder, "zones/schema.json", "{}");

    assertThat(RecordSets.fromOctoDnsFolder(folder.resolve("zones")))
        .map(zone -> zone.domain() + " " + zone.args().size())
        .containsExactly("ai.internal 0", "corp.internal 1");
  }

  @Test
  void haveTheProblemsOfAllFilesReportedAtOnce() {
    Plans.write(folder, "zones/CORP.internal.yaml", DB);
    Plans.write(folder, "zones/ai.internal.yaml", "db: {type: A, value: x}\n");
    Plans.write(folder, "zones/bad name.yaml", DB);
    Plans.write(folder, "zones/corp.internal.yaml", DB);
    Plans.write(folder, "zones/more.internal.yml", DB);

    assertThat(message())
        .isEqualTo(
            """
            YAML files: 4 problems in folder 'zones'
              - zones/more.internal.yml: this file is not read; let its name end with '.yaml'
              - zones/ai.internal.yaml:1:22: record 'db' A: 'x' is not an IPv4 address
              - zones/bad name.yaml: domain: 'bad name' has the label 'bad name'; allowed are letters, digits, '_', '/' and, not at its ends, '-'
              - zones/corp.internal.yaml: another file is for the zone 'corp.internal' too; write each zone into one file""");
  }

  @Test
  void haveAtLeastOneZone() {
    Plans.write(folder, "zones/README.md", "");

    assertThat(message())
        .isEqualTo(
            """
            YAML files: 1 problem in folder 'zones'
              - zones: no file is named '{domain}.yaml'; write one for each zone""");
    assertThat(Plans.message(folder, () -> RecordSets.fromOctoDnsFolder(folder.resolve("none"))))
        .endsWith("none: there is no such folder");
    assertThat(Plans.message(folder, () -> RecordSets.fromOctoDnsFolder(null)))
        .endsWith("file: null is given; give a value or leave it out");
  }
}
