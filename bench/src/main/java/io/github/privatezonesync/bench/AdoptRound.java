package io.github.privatezonesync.bench;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One takeover in a JVM of its own, as a user starts it.
 *
 * @param seconds what everything took, with the start of the JVM
 * @param reading what the dumps took, in seconds
 * @param proving what the program and its proof took
 * @param writing what the files took
 * @param megabytes the most heap that was in use
 */
record AdoptRound(
    double seconds, double reading, double proving, double writing, double megabytes) {
  private static final double MEGABYTE = 1 << 20;

  /** Starts a JVM. */
  static AdoptRound of(Path dumps, Path written) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8",
                "-classpath",
                System.getProperty("java.class.path"),
                AdoptRound.class.getName(),
                dumps.toString(),
                written.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    double seconds = secondsSince(start);
    if (process.waitFor() != 0) {
      throw new IOException("the takeover failed: " + printed);
    }
    List<Double> figures =
        Arrays.stream(printed.strip().split(" ", -1)).map(Double::valueOf).toList();
    return new AdoptRound(seconds, figures.get(0), figures.get(1), figures.get(2), figures.get(3));
  }

  /**
   * Takes over what dumps show, and prints the figures.
   *
   * @param args the folder of the dumps, and the folder to write
   */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    Inventory found = InventoryReader.read(dumps(Path.of(args[0])));
    double reading = secondsSince(start);
    long read = System.nanoTime();
    AdoptionFolder folder = AdoptionFolder.of(found, new StackNames("zones", "dev", Map.of()));
    double proving = secondsSince(read);
    long proven = System.nanoTime();
    folder.write(Path.of(args[1]), false);
    if (!folder.proof().toString().startsWith("0 of ") || !folder.proof().holds()) {
      throw new IllegalStateException(folder.proof().toString());
    }
    System.out.println(
        Stream.of(reading, proving, secondsSince(proven), peakMegabytes())
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
    System.exit(0); // the SDK leaves threads behind
  }

  private static List<InputFile> dumps(Path folder) throws IOException {
    List<InputFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.add(InputFile.load(file));
      }
    }
    return files;
  }

  private static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }

  private static double peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }
}
