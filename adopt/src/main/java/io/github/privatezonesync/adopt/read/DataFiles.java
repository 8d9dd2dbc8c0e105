package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.found.DataFile;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.records.RecordSets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads zone files and octoDNS YAML, which are known by what they begin with. */
final class DataFiles {
  private static final Pattern ORIGIN =
      Pattern.compile("(?mi)^\\$ORIGIN[ \\t]+([^\\s;]+)\\.[ \\t]*(?:;.*)?$");

  private DataFiles() {}

  /** Empty if the file is neither, or has a problem. */
  static Optional<DataFile> read(InputFile file, ReadingProblems problems) {
    Matcher origin = ORIGIN.matcher(file.text());
    if (file.name().endsWith(".yaml") || beginsAsYaml(file.text())) {
      return read(
          file, () -> RecordSets.fromOctoDnsText(file.text(), Path.of(file.name())), problems);
    }
    if (origin.find()) {
      String domain = origin.group(1);
      return read(
          file, () -> RecordSets.fromZoneText(file.text(), Path.of(file.name()), domain), problems);
    }
    problems.add(
        file.name(),
        "is no dump in JSON, no YAML of octoDNS and no zone file with '$ORIGIN'; run the"
            + " command with '--output json' (aws, az, oci) or '--format=json' (gcloud)");
    return Optional.empty();
  }

  private static boolean beginsAsYaml(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> line.startsWith("---"))
        .isPresent();
  }

  private static Optional<DataFile> read(
      InputFile file, Supplier<RecordSets> sets, ReadingProblems problems) {
    try {
      return Optional.of(new DataFile(file.name(), sets.get()));
    } catch (InvalidDeclarationException invalid) {
      invalid.problems().forEach(problem -> problems.add(problem.toString()));
      return Optional.empty();
    }
  }
}
