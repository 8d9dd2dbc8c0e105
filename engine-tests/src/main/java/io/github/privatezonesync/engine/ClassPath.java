package io.github.privatezonesync.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The class path of this JVM, from which programs get theirs. */
public final class ClassPath {
  private ClassPath() {}

  /**
   * All of it.
   *
   * @return the entries in order
   */
  public static List<Path> ofThisJvm() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }
}
