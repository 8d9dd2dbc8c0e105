package io.github.privatezonesync.adopt.read;

import io.github.privatezonesync.adopt.found.Inventory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All files of a folder of dumps. */
public final class DumpFiles {
  private DumpFiles() {}

  public static Inventory inventory(String folder) {
    return InventoryReader.read(files(folder));
  }

  /** Those files, with a text replaced in the one whose path ends so. */
  public static Inventory inventory(String folder, String path, String old, String now) {
    return InventoryReader.read(
        files(folder).stream()
            .map(
                file ->
                    file.name().endsWith(path)
                        ? new InputFile(file.name(), replaced(file.text(), old, now))
                        : file)
            .toList());
  }

  private static String replaced(String text, String old, String now) {
    if (!text.contains(old)) {
      throw new IllegalArgumentException("the dump has no " + old);
    }
    return text.replace(old, now);
  }

  private static List<InputFile> files(String folder) {
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources").resolve(folder))) {
      return all.filter(Files::isRegularFile).sorted().map(DumpFiles::load).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is in one file. */
  public static String text(String file) {
    return load(Path.of("src/test/resources").resolve(file)).text();
  }

  private static InputFile load(Path path) {
    try {
      return InputFile.load(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
