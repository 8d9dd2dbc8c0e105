package io.github.privatezonesync.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A text in the repository that shows a reviewer a change of resources as a diff. */
final class SnapshotFile {
  static final String PROPERTY = "pulumi.snapshots";
  private static final String HINT =
      "; if the change is meant, run the test again with -D" + PROPERTY + "=update";

  private final Path file;

  SnapshotFile(Path file) {
    this.file = file;
  }

  /** The text of the file, with Unix line breaks; empty if there is none. */
  String content() {
    try {
      return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The first difference and what to do about it, empty if there is none or the file is written.
   */
  Optional<String> difference(String actual) {
    if ("update".equals(System.getProperty(PROPERTY))) {
      write(actual);
      return Optional.empty();
    }
    if (!Files.exists(file)) {
      return Optional.of("there is no snapshot " + file + HINT);
    }
    String expected = content();
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(firstDifference(expected, actual));
  }

  private String firstDifference(String expected, String actual) {
    List<String> before = expected.lines().toList();
    List<String> now = actual.lines().toList();
    int line = 0;
    while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
      line++;
    }
    return "the resources differ from snapshot %s in line %d%s\n- %s\n+ %s"
        .formatted(file, line + 1, HINT, lineOf(before, line), lineOf(now, line));
  }

  private static String lineOf(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "(end)";
  }

  private void write(String text) {
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
