package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.View;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.Supplier;

/** The server of one client: UDP and TCP at the same port of 127.0.0.1. */
final class DnsServer implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int TRIES = 100;

  private final UdpService udp;
  private final TcpService tcp;

  private DnsServer(UdpService udp, TcpService tcp) {
    this.udp = udp;
    this.tcp = tcp;
  }

  /**
   * Opens a port and answers.
   *
   * @param port the port; 0 for any that is free
   * @param view what the client sees, asked for each question
   * @return the server
   * @throws BindException if the port is taken
   * @throws IOException if it cannot be opened
   */
  static DnsServer open(int port, Supplier<View> view) throws IOException {
    return open(port, view, LIMIT);
  }

  static DnsServer open(int port, Supplier<View> view, Duration limit) throws IOException {
    BindException taken = new BindException("no port is free for both UDP and TCP");
    for (int tries = 0; tries < (port == 0 ? TRIES : 1); tries++) {
      TcpService tcp = TcpService.open(new InetSocketAddress(loopback(), port), view, limit);
      try {
        return new DnsServer(UdpService.open(tcp.address(), view), tcp);
      } catch (BindException e) {
        tcp.close();
        taken = e;
      }
    }
    throw taken;
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** Where it answers. */
  InetSocketAddress address() {
    return tcp.address();
  }

  @Override
  public void close() {
    udp.close();
    tcp.close();
  }
}
