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
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources").resolve(folder))) {
      List<InputFile> files =
          all.filter(Files::isRegularFile).sorted().map(DumpFiles::load).toList();
      return InventoryReader.read(files);
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
