package io.github.privatezonesync.simulator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.provider.EngineConnection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliJarIT {
  @TempDir private Path directory;

  @Test
  void servesAProviderKeepsItsStateAndAnswersFromIt() throws Exception {
    String state = directory.resolve("state.json").toString();
    Process serve = start("serve", "--state", state, "--network", "eu=aws:vpc-1@eu-west-1");
    try (BufferedReader out = serve.inputReader(UTF_8)) {
      Matcher export =
          Pattern.compile(
                  "export PULUMI_DEBUG_PROVIDERS=aws:(\\d+),azure-native:\\d+,gcp:\\d+,oci:\\d+")
              .matcher(out.readLine());
      assertThat(export.matches()).isTrue();
      assertThat(out.readLine())
          .isEqualTo("export PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true");
      assertThat(out.readLine()).matches("dns eu 127\\.0\\.0\\.1:\\d+");

      deploy(Integer.parseInt(export.group(1)));

      assertThat(out.readLine()).matches("dns us 127\\.0\\.0\\.1:\\d+");
      // SIGTERM, without the streams being closed here.
      serve.toHandle().destroy();
      assertThat(out.readLine()).isNull();
    }
    assertThat(serve.waitFor()).isZero();
    assertThat(serve.errorReader(UTF_8).lines()).isEmpty();

    assertThat(run("resolve", "eu", "db.corp.internal", "--state", state))
        .startsWith("0", "db.corp.internal. A: 10.0.0.1");
    assertThat(run("resolve", "us", "db.corp.internal", "--state", state))
        .startsWith("1", "db.corp.internal. A: ELSEWHERE");
    assertThat(run("show", "--state", state)).contains("      db.corp.internal. A 300 10.0.0.1");
    assertThat(run("show", "--json", "--state", state)).startsWith("0", "{");
  }

  private static void deploy(int port) {
    try (EngineConnection aws = new EngineConnection(port)) {
      aws.configure(Map.of("region", "eu-west-1"));
      String zone = aws.create("aws:route53/zone:Zone", "corp", StateSamples.zone());
      aws.create("aws:route53/record:Record", "db", StateSamples.record(zone, "A", "10.0.0.1"));
      aws.create("aws:ec2/vpc:Vpc", "us", Map.of("cidrBlock", "10.0.0.0/16"));
    }
  }

  /** The exit code, then the lines. */
  private static List<String> run(String... arguments) throws Exception {
    Process process = start(arguments);
    List<String> lines = new ArrayList<>(process.inputReader(UTF_8).lines().toList());
    assertThat(process.errorReader(UTF_8).lines()).isEmpty();
    lines.add(0, String.valueOf(process.waitFor()));
    return lines;
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 23) {
      // Later Javas warn of what gRPC and protobuf call.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-jar", System.getProperty("cli.jar")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
