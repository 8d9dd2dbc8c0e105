package io.github.privatezonesync.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to read other files, or all memory and time there is. */
class HostileFilesTest {
  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(outside.resolve("zones"));
    Plans.write(outside, "secret.zone", "secret 60 TXT password\n");
  }

  private String zone(String text) {
    Path file = Plans.write(folder, "corp.zone", text);
    return Plans.message(folder, () -> RecordSets.fromZoneFile(file, "corp.internal"));
  }

  private String yaml(String text) {
    Path file = Plans.write(folder, "corp.internal.yaml", text);
    return Plans.message(folder, () -> RecordSets.fromOctoDnsYaml(file));
  }

  private static String oneProblem(String problem) {
    return "zone file 'corp.zone': 1 problem in zone 'corp.internal'\n  - corp.zone:" + problem;
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.zone", "a/../../secret.zone", "/etc/passwd", "x/.."})
  void readNothingOutsideOfTheFolder(String name) {
    assertThat(zone("$INCLUDE " + name + "\n"))
        .isEqualTo(
            oneProblem(
                "1:1: '"
                    + name
                    + "' may lead out of the zone file's folder; include a file in it, without"
                    + " '..'"));
  }

  @Test
  void readNothingThroughLinks() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.zone"), outside.resolve("secret.zone"));
    Files.createSymbolicLink(folder.resolve("up"), outside);

    assertThat(zone("$INCLUDE link.zone\n$INCLUDE up/secret.zone\n"))
        .isEqualTo(
            """
            zone file 'corp.zone': 2 problems in zone 'corp.internal'
              - corp.zone:1:1: 'link.zone' leads through a symbolic link; include a file of the zone file's own folder
              - corp.zone:2:1: 'up/secret.zone' leads through a symbolic link; include a file of the zone file's own folder""");
  }

  @Test
  void includeThemselvesOnlySoOften() {
    assertThat(zone("$INCLUDE corp.zone\n"))
        .isEqualTo(
            oneProblem(
                "1:1: 'corp.zone' is included by a file that is 10 files deep; include fewer"));
    Plans.write(folder, "twice.zone", "$INCLUDE twice.zone\n$INCLUDE twice.zone\n");
    assertThat(zone("$INCLUDE twice.zone\n"))
        .contains("'twice.zone' is one file more than the 1000 that are read");
  }

  @Test
  void countWhatTheyIncludeAsIfItWereTheirs() {
    Plans.write(folder, "large.zone", ";" + "x".repeat(1 << 20) + "\n");

    assertThat(zone("$INCLUDE large.zone\n".repeat(16)))
        .isEqualTo(
            "zone file 'corp.zone': 1 problem in zone 'corp.internal'\n"
                + "  - large.zone: all included files have more than 16 MiB; split the zone");
  }

  @Test
  void areNotLargerThanAZoneCanBe() throws IOException {
    Path file = folder.resolve("corp.zone");
    Files.write(file, new byte[(16 << 20) + 1]);
    String message = Plans.message(folder, () -> RecordSets.fromZoneFile(file, "corp.internal"));

    assertThat(message).endsWith("corp.zone: the file has more than 16 MiB; split the zone");
  }

  @Test
  void areText() throws IOException {
    Path file = folder.resolve("corp.zone");
    Files.write(file, "caf\u00e9 60 A 10.0.0.1".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Plans.message(folder, () -> RecordSets.fromZoneFile(file, "corp.internal")))
        .endsWith("corp.zone: the file is not UTF-8 text; convert it");
    assertThat(Plans.message(folder, () -> RecordSets.fromZoneFile(folder, "corp.internal")))
        .endsWith(": this is not a file");
  }

  @Test
  void generateOnlySoManyRecords() {
    assertThat(zone("$GENERATE 0-65536 h$ 60 A 10.0.0.1\n"))
        .isEqualTo(
            oneProblem(
                "1:1: range '0-65536' makes too many records; all ranges of a zone make at most"
                    + " 65536, of at most 16 MiB"));
    assertThat(zone("$GENERATE 0-40000 h$ 60 A 10.0.0.1\n$GENERATE 0-40000 g$ 60 A 10.0.0.1\n"))
        .contains("corp.zone:2:1: range '0-40000' makes too many records");
    assertThat(zone("$GENERATE 0-65000 h$ 60 TXT " + "x".repeat(300) + "\n"))
        .contains("makes too many records");
    assertThat(zone("$GENERATE 1-999999999 h$ 60 A 10.0.0.1\n".repeat(5))).contains("5 problems");
  }

  @Test
  void reportOnlySoManyProblems() {
    assertThat(zone("x y z\n".repeat(100_000))).contains(": 1000 problems in zone");
    assertThat(zone("$GENERATE 1-60000 h$ 60 A x$\n")).contains(": 1000 problems in zone");
    assertThat(yaml("a: x\n" + "b: [" + "x,".repeat(100_000) + "x]\n"))
        .contains(": 1000 problems in zone");
  }

  @Test
  void haveOnlySoManyRecordsAndFields() {
    assertThat(zone("@ 1 NS\n".repeat(200_002)))
        .isEqualTo(oneProblem("200001:1: the zone has more than 200000 records"));
    assertThat(zone("db 60 TXT" + " a".repeat(1_000_000)))
        .isEqualTo(oneProblem("1:131077: this record has more than 65536 fields"));
    assertThat(zone("db 60 TXT " + "(".repeat(1_000_000)))
        .isEqualTo(oneProblem("1:11: this '(' is never closed; add ')'"));
  }

  @Test
  void nestOnlySoDeep() {
    assertThat(yaml("a: " + "[".repeat(100_000)))
        .isEqualTo(
            """
            YAML file 'corp.internal.yaml': 1 problem in zone 'corp.internal'
              - corp.internal.yaml:1:23: nested more than 20 deep""");
    assertThat(zone("db 60 TXT " + "(".repeat(1_000) + " x " + ")".repeat(1_000)))
        .isEqualTo("nothing is wrong");
  }

  @Test
  void repeatThemselvesOnlySoOften() {
    StringBuilder bomb = new StringBuilder("a: &a0 {type: A, value: 10.0.0.1}\n");
    for (int i = 1; i < 9; i++) {
      bomb.append("n%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9) + "*a0"));
    }
    assertThat(yaml(bomb.toString()))
        .isEqualTo(
            """
            YAML file 'corp.internal.yaml': 1 problem in zone 'corp.internal'
              - corp.internal.yaml: this YAML cannot be read: Number of aliases for non-scalar nodes exceeds the specified max=50""");
    assertThat(yaml("a: &a [*a]\n")).contains("'a' is neither a record set");
  }

  @Test
  void keepControlCharactersOutOfTheMessages() {
    assertThat(zone("db 60 A \u001b[31m\u0000\n"))
        .isEqualTo(oneProblem("1:9: record 'db' A: '\\u001b[31m\\u0000' is not an IPv4 address"));
  }
}
