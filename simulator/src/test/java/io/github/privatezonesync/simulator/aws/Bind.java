package io.github.privatezonesync.simulator.aws;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@code named}, BIND's server, on 127.0.0.1: it has zones, and forwards one domain. */
final class Bind implements AutoCloseable {
  private final Process process;
  private final InetSocketAddress address;

  private Bind(Process process, InetSocketAddress address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts the program, which must be on the {@code PATH}, and waits until it answers.
   *
   * @param zones zone files by their names
   * @param forwarded a domain that another server has
   * @param other where that server is
   */
  static Bind start(
      Path directory, Map<String, String> zones, String forwarded, InetSocketAddress other)
      throws IOException, InterruptedException {
    InetSocketAddress address = freeAddress();
    for (Map.Entry<String, String> zone : zones.entrySet()) {
      Files.writeString(directory.resolve(zone.getKey()), zone.getValue());
    }
    Path configuration = directory.resolve("named.conf");
    Files.writeString(
        configuration,
        """
        options {
          directory "%1$s";
          pid-file "%1$s/named.pid";
          session-keyfile "%1$s/session.key";
          listen-on port %2$d { 127.0.0.1; };
          listen-on-v6 { none; };
          recursion yes;
          dnssec-validation no;
          notify no;
          minimal-responses yes;
        };
        controls { };
        zone "%3$s" { type forward; forward only; forwarders { 127.0.0.1 port %4$d; }; };
        %5$s
        """
            .formatted(
                directory,
                address.getPort(),
                forwarded,
                other.getPort(),
                zones.keySet().stream()
                    .map("zone \"%1$s\" { type primary; file \"%1$s\"; };"::formatted)
                    .collect(Collectors.joining("\n"))));
    Path log = directory.resolve("named.log");
    Process process =
        new ProcessBuilder("named", "-g", "-n", "1", "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Bind bind = new Bind(process, address);
    bind.awaitAnswers(log);
    return bind;
  }

  private static InetSocketAddress freeAddress() throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }
  }

  private void awaitAnswers(Path log) throws IOException, InterruptedException {
    while (!Files.readString(log).contains(" running\n")) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IOException("named ended:\n" + Files.readString(log));
      }
    }
  }

  InetSocketAddress address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
