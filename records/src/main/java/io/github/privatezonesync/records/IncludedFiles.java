package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.InvalidValue;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The files that a zone file may include: those in its own folder and below, without links. */
final class IncludedFiles {
  private static final int DEEPEST = 10;
  private static final int MOST = 1_000;

  private final Path folder;
  private int included;
  private long bytes;

  /**
   * The files beside a zone file.
   *
   * @param zoneFile the file that the user named
   */
  IncludedFiles(Path zoneFile) {
    Path parent = zoneFile.getParent();
    this.folder = parent == null ? Path.of("") : parent;
  }

  /**
   * The path of a file to include.
   *
   * @param name the name in the file, relative to the folder of the file that includes it
   * @param from the file that includes it
   * @param depth how many files are open
   * @throws InvalidValue if the file is not in the folder, is a link, or is one too many
   */
  Path resolve(String name, Path from, int depth) {
    if (depth >= DEEPEST) {
      throw new InvalidValue(
          "%s is included by a file that is " + DEEPEST + " files deep; include fewer", name);
    }
    if (++included > MOST) {
      throw new InvalidValue("%s is one file more than the " + MOST + " that are read", name);
    }
    Path relative = relative(name);
    Path parent = from.getParent();
    Path file = parent == null ? relative : parent.resolve(relative);
    Path inFolder = folder.toString().isEmpty() ? file : folder.relativize(file);
    Path path = folder;
    for (Path step : inFolder) {
      path = path.resolve(step);
      if (Files.isSymbolicLink(path)) {
        throw new InvalidValue(
            "%s leads through a symbolic link; include a file of the zone file's own folder", name);
      }
    }
    return file;
  }

  private static Path relative(String name) {
    try {
      Path path = Path.of(name);
      boolean leadsOut = path.isAbsolute() || name.isEmpty() || name.indexOf('\0') >= 0;
      for (Path step : path) {
        leadsOut |= step.toString().equals("..");
      }
      if (!leadsOut) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new InvalidValue("%s is not the name of a file", name);
    }
    throw new InvalidValue(
        "%s may lead out of the zone file's folder; include a file in it, without '..'", name);
  }

  /** Counts what is read, so that a small file that is included often is not a large one. */
  boolean take(SourceFile file) {
    bytes += file.text().length();
    return bytes <= SourceFile.MOST_BYTES;
  }
}
