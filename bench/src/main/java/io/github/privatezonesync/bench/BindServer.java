package io.github.privatezonesync.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code named}, BIND's server, with one worker and one zone, on 127.0.0.1. */
final class BindServer implements AutoCloseable {
  private final Process process;
  private final InetSocketAddress address;

  private BindServer(Process process, InetSocketAddress address) {
    this.process = process;
    this.address = address;
  }

  /** Starts the program with a zone of two names for each host, and waits until it answers. */
  static BindServer start(Path program, Path directory, String domain, List<HostRecords> hosts)
      throws IOException {
    InetSocketAddress address = freeAddress();
    Files.write(directory.resolve("zone"), zoneFile(hosts));
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
          recursion no;
          notify no;
          minimal-responses yes;
        };
        controls { };
        zone "%3$s" { type primary; file "zone"; };
        """
            .formatted(directory, address.getPort(), domain));
    Process process =
        new ProcessBuilder(program.toString(), "-g", "-n", "1", "-c", configuration.toString())
            .redirectErrorStream(true)
            .start();
    BindServer server = new BindServer(process, address);
    server.awaitAnswers();
    return server;
  }

  private static InetSocketAddress freeAddress() throws IOException {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }
  }

  private static List<String> zoneFile(List<HostRecords> hosts) {
    List<String> lines = new ArrayList<>();
    lines.add("$TTL " + SimulatedResources.TTL);
    lines.add("@ SOA ns.cloud. admin.cloud. 1 3600 300 2419200 300");
    lines.add("@ NS ns.cloud.");
    for (HostRecords host : hosts) {
      lines.add(host.name() + " A " + host.ipv4());
      lines.add(host.alias() + " CNAME " + host.name());
    }
    return lines;
  }

  private void awaitAnswers() throws IOException {
    BufferedReader log =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append('\n');
      if (line.endsWith("running")) {
        return;
      }
    }
    throw new IOException("named ended:\n" + read);
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
