package io.github.privatezonesync.simulator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.HarbourProgram;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.provider.EngineConnection;
import io.github.privatezonesync.simulator.provider.ProviderServer;
import io.github.privatezonesync.simulator.state.DamagedStateException;
import io.github.privatezonesync.simulator.state.StateFile;
import io.github.privatezonesync.testkit.harbour.HarbourCloud;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever simulates a cloud of their own serves it to the engine and keeps it in a file. */
class CloudOfOnesOwnTest {
  private static final SimulatedNetwork DOCK =
      new SimulatedNetwork("harbour", "dock-1", "bergen", "owner", "north");

  @TempDir private Path folder;

  private static SimulatedClouds harbour() {
    return SimulatedClouds.of(List.of(new HarbourCloud()));
  }

  @Test
  void isServedToTheEngine() throws IOException {
    SimulatedClouds clouds = harbour().network(DOCK);
    try (ProviderServer server = ProviderServer.start(clouds, 0)) {
      assertThat(server.ports()).containsOnlyKeys("harbour");
      deploy(server.ports().get("harbour"));
    }
    assertThat(clouds.snapshot().zones())
        .singleElement()
        .satisfies(
            zone -> {
              assertThat(zone.networks()).containsExactly("dock-1");
              assertThat(zone.data().recordSets())
                  .extracting(Object::toString)
                  .containsExactly("db.corp.internal. A 300 10.0.4.7");
            });
  }

  private static void deploy(int port) {
    try (EngineConnection engine = new EngineConnection(port).configure(Map.of())) {
      String zone =
          engine.create(
              "harbour:dns/zone:Zone",
              "corp",
              Map.of("name", "corp", "domain", "corp.internal.", "visibility", "private"));
      engine.create("harbour:dns/berth:Berth", "bergen", Map.of("zone", zone, "dock", "dock-1"));
      engine.create(
          "harbour:dns/recordSet:RecordSet",
          "db",
          Map.of(
              "zone",
              zone,
              "name",
              "db.corp.internal.",
              "type",
              "A",
              "ttl",
              300,
              "values",
              List.of("10.0.4.7")));
    }
  }

  @Test
  void comesBackFromAFile() throws IOException {
    StateFile file = StateFile.at(folder.resolve("harbour.json"));
    SimulatedClouds clouds = file.load(harbour()).network(DOCK);
    file.keep(clouds);
    try (ProviderServer server = ProviderServer.start(clouds, 0)) {
      deploy(server.ports().get("harbour"));
    }

    Snapshot read = file.load(harbour()).snapshot();

    assertThat(read.states()).isEqualTo(clouds.snapshot().states());
    assertThat(read.zones()).isEqualTo(clouds.snapshot().zones()).hasSize(1);
  }

  @Test
  void isNotReadFromAFileOfOtherCloudsNorOfAnotherVersion() throws IOException {
    Path path = folder.resolve("clouds.json");
    StateFile file = StateFile.at(path);
    file.save(SimulatedClouds.fresh().snapshot());
    assertThatThrownBy(() -> file.load(harbour()))
        .isInstanceOf(DamagedStateException.class)
        .hasMessageContaining("there is no simulated cloud 'aws'");

    file.save(harbour().snapshot());
    Files.writeString(
        path, Files.readString(path).replaceFirst("\"version\": \\d+", "\"version\": 1"));
    assertThatThrownBy(() -> file.load(harbour()))
        .isInstanceOf(DamagedStateException.class)
        .hasMessageContaining("is of version '1', and this simulator reads version");
  }

  @Test
  void hasTheCommandsOfTheSimulatorInAProgramOfItsOwn() throws Exception {
    String state = folder.resolve("harbour.json").toString();
    Process serve = start("serve", "--state", state, "--network", "bergen=harbour:dock-1@north");
    try (BufferedReader out = serve.inputReader(UTF_8)) {
      String export = out.readLine();
      assertThat(export).matches("export PULUMI_DEBUG_PROVIDERS=harbour:\\d+");
      deploy(Integer.parseInt(export.substring(export.lastIndexOf(':') + 1)));
      serve.toHandle().destroy();
      assertThat(serve.waitFor()).isZero();
    }

    Process resolve = start("resolve", "bergen", "db.corp.internal", "--state", state);
    assertThat(resolve.inputReader(UTF_8).lines())
        .first()
        .isEqualTo("db.corp.internal. A: 10.0.4.7");
    assertThat(resolve.waitFor()).isZero();
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(HarbourProgram.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
