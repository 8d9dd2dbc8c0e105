package io.github.privatezonesync.adopt.cli;

import io.github.privatezonesync.adopt.read.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command is given. */
final class Inputs {
  private Inputs() {}

  /** The files themselves and those in folders, sorted in each. */
  static List<InputFile> in(List<Path> paths) throws IOException {
    List<InputFile> inputs = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new IOException(path + ": there is no such file or folder");
      }
      try (Stream<Path> all = Files.walk(path)) {
        for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
          inputs.add(InputFile.load(each));
        }
      }
    }
    return inputs;
  }
}
