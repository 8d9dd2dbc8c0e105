package io.github.privatezonesync.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path directory;

  @Test
  void printsWhatToExportAndWhereEachNetworkIsAnswered() {
    ProgramRun run =
        ProgramRun.of(
            "serve",
            "--region",
            "europe-west1",
            "--network",
            "eu=aws:vpc-1@eu-west-1",
            "--network",
            "gcp:projects/p/global/networks/hub");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "export PULUMI_DEBUG_PROVIDERS=aws:\\d+,azure-native:\\d+,gcp:\\d+,oci:\\d+"),
            line ->
                assertThat(line)
                    .isEqualTo("export PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true"),
            line -> assertThat(line).matches("dns eu 127\\.0\\.0\\.1:\\d+"),
            line -> assertThat(line).matches("dns hub 127\\.0\\.0\\.1:\\d+"),
            line -> assertThat(line).matches("dns hub@europe-west1 127\\.0\\.0\\.1:\\d+"));
  }

  @Test
  void letsARealNameServerAnswerInThePlaceOfOneOutside() {
    List<String> answers = new ArrayList<>();
    StringWriter out = new StringWriter();
    try (CorpNameServer real = CorpNameServer.start()) {
      Lifetime asking =
          new Lifetime() {
            @Override
            public void spend() {
              answers.addAll(addresses(out.toString(), "db.corp.example"));
            }

            @Override
            public void close() {}
          };
      int code =
          Main.run(
              SimulatedClouds.fresh(),
              new PrintWriter(out, true),
              new PrintWriter(new StringWriter()),
              asking,
              "serve",
              "--network",
              "eu=aws:vpc-1@eu-west-1",
              "--name-server",
              "public=" + real.address());
      assertThat(code).isZero();
    }

    assertThat(answers).containsExactly("10.9.8.7");
  }

  /** What the network {@code eu} is answered where {@code serve} says. */
  private static List<String> addresses(String printed, String name) {
    String port = printed.replaceFirst("(?s).*dns eu 127\\.0\\.0\\.1:(\\d+).*", "$1");
    try {
      return DnsQuery.ask(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)),
              DomainName.of(name),
              DnsType.A)
          .data();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void keepsTheCloudsInAFileAndGoesOnWithThem() throws IOException {
    Path file = directory.resolve("state.json");

    ProgramRun.of("serve", "--state", file.toString(), "--network", "aws:vpc-1@eu-west-1");
    assertThat(StateFile.at(file).load().snapshot().networks()).hasSize(1);
    String first = Files.readString(file);

    ProgramRun again =
        ProgramRun.of("serve", "--state", file.toString(), "--network", "aws:vpc-1@eu-west-1");
    assertThat(again.out()).contains("dns vpc-1 127.0.0.1:");
    assertThat(file).content().isEqualTo(first);
  }

  @Test
  @SuppressWarnings("try") // The lock needs no more than to be held.
  void leavesAStateFileToTheSimulatorThatHasIt() throws IOException {
    Path file = directory.resolve("state.json");

    try (Closeable lock = StateFile.at(file).lock()) {
      assertThat(ProgramRun.of("serve", "--state", file.toString()))
          .isEqualTo(
              new ProgramRun(
                  2,
                  "",
                  "private-zone-sync-simulator serve: state file '%s' is in use by another"
                          .formatted(file)
                      + " simulator; give each its own\n"));
    }

    assertThat(ProgramRun.of("serve", "--state", file.toString()).code()).isZero();
  }

  @Test
  void saysInOneLineThatAPortIsTaken() throws IOException {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      int port = taken.getLocalPort();

      assertThat(ProgramRun.of("serve", "--provider-port", String.valueOf(port)))
          .isEqualTo(
              new ProgramRun(
                  2,
                  "",
                  "private-zone-sync-simulator serve: Failed to bind to address /127.0.0.1:%d\n"
                      .formatted(port)));
    }
  }

  @Test
  void saysInOneLineWhatIsWrong() {
    assertMistake(
        "Invalid value for option '--provider-port': 'x' is no port; ports are 0 to 65535, 0"
            + " for any; --help tells more",
        "--provider-port",
        "x");
    assertMistake(
        "Invalid value for option '--network' (NETWORK): 'mars' is no network; it is given as"
            + " [NAME=]CLOUD:[ACCOUNT/]ID[@REGION], such as aws:vpc-0abc@us-east-1; --help tells"
            + " more",
        "--network",
        "mars");
    assertMistake(
        "Invalid value for option '--name-server' (ASKED=ADDRESS:PORT): 'corp.example' is not of"
            + " the form ASKED=ADDRESS:PORT, such as corp.example=127.0.0.1:5400; --help tells more",
        "--name-server",
        "corp.example");
    assertMistake(
        "Invalid value for option '--name-server' (ASKED=ADDRESS:PORT): '10.9.0' is neither an IPv4"
            + " nor an IPv6 address; --help tells more",
        "--name-server",
        "10.9.0=127.0.0.1:5400");
    assertMistake("VPC 'vpc-1' needs a region", "--network", "aws:vpc-1");
    assertMistake(
        "state file 'none/x' cannot be written: java.nio.file.NoSuchFileException: "
            + Path.of("none/x.lock").toAbsolutePath(),
        "--state",
        "none/x");
    assertMistake("port out of range:65536", "--provider-port", "65534");
    assertMistake(
        "Invalid value for option '--dns-port': '65536' is no port; ports are 0 to 65535, 0"
            + " for any; --help tells more",
        "--dns-port",
        "65536");
  }

  private static void assertMistake(String complaint, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "serve";
    System.arraycopy(arguments, 0, all, 1, arguments.length);

    assertThat(ProgramRun.of(all))
        .isEqualTo(new ProgramRun(2, "", "private-zone-sync-simulator serve: " + complaint + "\n"));
  }
}
