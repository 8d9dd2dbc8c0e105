package io.github.privatezonesync.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures all benchmarks of a class without a word. */
final class JmhRun {
  private JmhRun() {}

  static Collection<RunResult> of(Class<?> benchmark, String... jvmArgs) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmark.getName())
                .jvmArgs(jvmArgs)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }
}
