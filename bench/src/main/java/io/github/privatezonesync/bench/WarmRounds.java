package io.github.privatezonesync.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One computation in this JVM, again and again, until it is warm and has been timed often enough.
 *
 * <p>The processor time of the thread hardly depends on what else the machine does; the time that
 * passed also has the collections of garbage in it.
 *
 * <p>No annotation processor is needed, so the same sources can be compiled against the jars of two
 * versions, whose JVMs then take turns.
 *
 * @param processorMillis what each round took of the thread's processor time
 * @param passedMillis how long each round took
 */
record WarmRounds(Samples processorMillis, Samples passedMillis) {
  private static final int ROUNDS = 15;
  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final int FEWEST_WARM_UP_RUNS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Written after every run, so that the compiler cannot leave the computation out. */
  @SuppressWarnings("UnusedVariable") // writing it is all
  private static volatile Object last = "";

  static WarmRounds of(Supplier<?> computation) {
    warmUp(computation);
    List<Double> processor = new ArrayList<>();
    List<Double> passed = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      last = "";
      System.gc(); // no round pays for the garbage of another
      long processorBefore = THREADS.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      last = computation.get();
      passed.add((System.nanoTime() - before) / 1e6);
      processor.add((THREADS.getCurrentThreadCpuTime() - processorBefore) / 1e6);
    }
    return new WarmRounds(new Samples(processor), new Samples(passed));
  }

  private static void warmUp(Supplier<?> computation) {
    long start = System.nanoTime();
    for (int run = 0;
        run < FEWEST_WARM_UP_RUNS || System.nanoTime() - start < WARM_UP_NANOS;
        run++) {
      last = computation.get();
    }
  }

  /** The head of a table of {@link #row}s. */
  static String head() {
    return """
    | What | Processor, ms | quartiles | Passed, ms | quartiles |
    |---|---:|---:|---:|---:|
    """;
  }

  static String row(String what, Supplier<?> computation) {
    WarmRounds rounds = of(computation);
    return "| %s | %s | %s |%n"
        .formatted(what, cells(rounds.processorMillis()), cells(rounds.passedMillis()));
  }

  private static String cells(Samples millis) {
    return "%.3f | %.3f to %.3f"
        .formatted(millis.median(), millis.quantile(0.25), millis.quantile(0.75));
  }
}
