package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.declare.AdoptedStack;
import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.proof.Proof;
import io.github.privatezonesync.adopt.proof.ProvenStack;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a program that takes over what exists.
 *
 * @param stack the program
 * @param proof what it does to simulated clouds that hold what exists
 * @param files the texts by path relative to the folder, sorted; no path is made from a foreign
 *     text
 */
public record AdoptionFolder(AdoptedStack stack, Proof proof, Map<String, String> files) {
  private static final String SOURCES = "src/%s/java/" + ProjectFiles.PACKAGE + "/%s.java";

  /** Copies the map. */
  public AdoptionFolder {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * Makes the files, and proves them.
   *
   * @param found what exists
   * @param names what the user chooses
   * @return the files
   */
  public static AdoptionFolder of(Inventory found, StackNames names) {
    ProvenStack proven = ProvenStack.of(found, names);
    AdoptedStack stack = proven.stack();
    Entries entries = proven.entries();
    Proof proof = proven.proof();
    ProjectFiles project = new ProjectFiles(stack);
    Map<String, String> files = new TreeMap<>();
    files.put(SOURCES.formatted("main", "App"), new AppSource(stack).source());
    files.put(SOURCES.formatted("test", "AppTest"), new TestSource(stack).source());
    files.put("pom.xml", project.pom());
    files.put("Pulumi.yaml", project.pulumiYaml());
    files.put(".mvn/jvm.config", ProjectFiles.JVM_OPTIONS);
    files.put("import.json", ImportFile.of(entries));
    files.put("report.md", Report.of(stack, entries, proof));
    for (int i = 0; i < stack.domains().size(); i++) {
      ZoneFiles zone = new ZoneFiles(stack.domains().get(i), i + 1);
      if (zone.isUsed()) {
        zone.texts().forEach((name, text) -> files.put("zones/" + name, text));
      }
    }
    return new AdoptionFolder(stack, proof, files);
  }

  /**
   * Writes the files: all of them, or none.
   *
   * @param folder the folder, which does not exist unless it is replaced
   * @param replace whether a folder that exists is moved aside, to the same name with {@code .old}
   *     or {@code .old-2} and so on
   * @throws FileAlreadyExistsException if the folder exists and is not to be replaced
   * @throws IOException if the files cannot be written
   */
  public void write(Path folder, boolean replace) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (exists && !replace) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Path parent = target.getParent();
    Files.createDirectories(parent);
    Path beside = Files.createTempDirectory(parent, ".adopt-");
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = beside.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      if (exists) {
        Files.move(target, free(target));
      }
      Files.move(beside, target);
    } finally {
      delete(beside);
    }
  }

  private static Path free(Path folder) {
    Path old = folder.resolveSibling(folder.getFileName() + ".old");
    for (int i = 2; Files.exists(old); i++) {
      old = folder.resolveSibling(folder.getFileName() + ".old-" + i);
    }
    return old;
  }

  private void delete(Path beside) throws IOException {
    if (!Files.exists(beside)) {
      return;
    }
    try (Stream<Path> left = Files.walk(beside)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
