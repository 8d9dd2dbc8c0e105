package io.github.privatezonesync.bench;

import com.pulumi.Context;
import io.github.privatezonesync.engine.CommandResult;
import io.github.privatezonesync.engine.InlineProgram;
import io.github.privatezonesync.engine.LanguageHost;
import io.github.privatezonesync.engine.PulumiCli;
import io.github.privatezonesync.engine.PulumiProject;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.provider.ProviderServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The life of a stack in the real engine, from preview to destroy, on simulated clouds of its own
 * that answer at once. The program runs in this JVM.
 *
 * @param previewSeconds what the first preview took
 * @param upSeconds what the update took
 * @param upCalls how many calls of the update changed something in a cloud
 * @param destroySeconds what its end took
 * @param destroyCalls how many calls of the end changed something
 * @param zones what the clouds held after the update
 */
record EngineRun(
    double previewSeconds,
    double upSeconds,
    int upCalls,
    double destroySeconds,
    int destroyCalls,
    List<SimulatedZone> zones) {
  private static final String PROJECT_FILE = "name: bench\nruntime: java\n";

  static EngineRun of(PulumiCli cli, Consumer<Context> program) throws IOException {
    Path folder = Files.createTempDirectory("engine-run");
    SimulatedClouds clouds = SimulatedNetworks.clouds();
    CallCount calls = new CallCount();
    clouds.observe(calls);
    try (ProviderServer providers = ProviderServer.start(clouds, 0);
        LanguageHost host = LanguageHost.of(new InlineProgram(program))) {
      PulumiProject project =
          PulumiProject.create(
              cli, folder, PROJECT_FILE, Map.of("gcp:project", "bench"), host, providers.ports());
      double preview = seconds(project::preview);
      double up = seconds(project::up);
      int upCalls = calls.take();
      List<SimulatedZone> zones = clouds.snapshot().zones();
      double destroy = seconds(project::destroy);
      if (!clouds.snapshot().zones().isEmpty()) {
        throw new IllegalStateException("the stack is destroyed and there are still zones");
      }
      return new EngineRun(preview, up, upCalls, destroy, calls.take(), zones);
    } finally {
      delete(folder);
    }
  }

  double seconds() {
    return previewSeconds + upSeconds + destroySeconds;
  }

  int calls() {
    return upCalls + destroyCalls;
  }

  /** Whether resolvers see the same after both updates. */
  boolean leftTheSameAs(EngineRun other) {
    return zones.equals(other.zones);
  }

  private static double seconds(Supplier<CommandResult> command) {
    long start = System.nanoTime();
    command.get().expectSuccess();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
