package io.github.privatezonesync.adopt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.drift.Plans;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, which needs nothing but Java. */
class AdoptJarIT {
  @Test
  void printsCommands() throws Exception {
    assertThat(run("commands", "gcp", "--project", "corp-dns", "corp-internal"))
        .startsWith("#!/bin/sh\n")
        .contains("gcloud dns record-sets list --zone=corp-internal");
  }

  @TempDir Path temporary;

  @Test
  void writesAProgram() throws Exception {
    Path folder = temporary.resolve("zones");

    assertThat(run("read", "src/test/resources/plain", "--into", folder.toString()))
        .contains("0 of ", " answers differ", "read report.md there first");
    assertThat(folder.resolve("import.json")).exists();
  }

  @Test
  void comparesAPlanWithDumps() throws Exception {
    Path plan =
        Files.writeString(
            temporary.resolve("plan.json"),
            Plans.json(
                PrivateZoneSyncArgs.builder()
                    .domain("corp.internal")
                    .targets(
                        GcpTarget.builder()
                            .zoneName("corp-internal")
                            .network(GcpNetwork.of("hub", "projects/corp/global/networks/hub"))
                            .network(GcpNetwork.of("data", "projects/corp/global/networks/data"))
                            .build())
                    .leaveAlone("*")));

    assertThat(run("report", "--declared", plan.toString(), "src/test/resources/plain/gcp"))
        .startsWith("As declared.\nAs declared: 2 record sets and networks\n");
  }

  @Test
  void saysItsVersion() throws Exception {
    assertThat(run("--version")).startsWith("private-zone-sync-adopt ").doesNotContain("packaged");
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("cli.jar")));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
