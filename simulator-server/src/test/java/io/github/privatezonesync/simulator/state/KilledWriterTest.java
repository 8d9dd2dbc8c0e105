package io.github.privatezonesync.simulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state file whose writer is killed. */
class KilledWriterTest {
  @TempDir private Path directory;

  @Test
  void leavesAWholeFileWithEveryChangeThatWasReported() throws Exception {
    Path file = directory.resolve("state.json");
    Random random = new Random(4);
    int reported = 0;
    for (int life = 0; life < 4; life++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader reports = writer.inputReader()) {
        for (int i = 20 + random.nextInt(60); i > 0; i--) {
          reported = Integer.parseInt(reports.readLine());
        }
        // Not by the process itself, which would close what it said last.
        writer.toHandle().destroyForcibly();
        for (String last = reports.readLine(); last != null; last = reports.readLine()) {
          reported = Integer.parseInt(last);
        }
      }
      writer.waitFor();

      // The change that was under way may be there or not.
      assertThat(StateFile.at(file).load().snapshot().networks().size())
          .isBetween(reported, reported + 1);
    }
  }

  /** Adds networks and reports their number after each until it is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      StateFile file = StateFile.at(Path.of(arguments[0]));
      SimulatedClouds clouds = file.load();
      file.keep(clouds);
      for (int i = clouds.snapshot().networks().size() + 1; true; i++) {
        clouds.network(
            new SimulatedNetwork("aws", "vpc-" + i, "n" + i, "111111111111", "eu-west-1"));
        System.out.println(i);
      }
    }
  }
}
