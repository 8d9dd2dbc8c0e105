package io.github.privatezonesync.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How long the takeover of many zones takes, from the dumps to the proven program. */
public final class AdoptBenchmark {
  private static final int ZONES = 20;
  private static final int RECORD_SETS = 10_000;
  private static final int ROUNDS = 5;

  private AdoptBenchmark() {}

  /**
   * Measures everything and prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.print(table());
  }

  static String table() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("adopt");
    try {
      new ManyDumps(ZONES, RECORD_SETS / ZONES).write(folder.resolve("dumps"));
      List<AdoptRound> rounds = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        rounds.add(AdoptRound.of(folder.resolve("dumps"), folder.resolve("written-" + round)));
      }
      return "| %,d record sets, %d zones | Median | min to max | Wanted |%n|---|---:|---:|---:|%n"
              .formatted(RECORD_SETS, ZONES)
          + row("reading, s", "%.1f", rounds, AdoptRound::reading, "")
          + row("declaring and proving, s", "%.1f", rounds, AdoptRound::proving, "")
          + row("writing, s", "%.1f", rounds, AdoptRound::writing, "")
          + row("all, with the start of the JVM, s", "%.1f", rounds, AdoptRound::seconds, "10")
          + row("most of the heap in use, MB", "%.0f", rounds, AdoptRound::megabytes, "512");
    } finally {
      delete(folder);
    }
  }

  private static String row(
      String what,
      String format,
      List<AdoptRound> rounds,
      ToDoubleFunction<AdoptRound> figure,
      String wanted) {
    Samples samples = new Samples(rounds.stream().map(figure::applyAsDouble).toList());
    return ("| %s | " + format + " | " + format + " to " + format + " | %s |%n")
        .formatted(
            what,
            samples.median(),
            samples.min(),
            samples.max(),
            wanted.isEmpty() ? "" : "at most " + wanted);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
