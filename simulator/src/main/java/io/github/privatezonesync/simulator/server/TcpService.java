package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.View;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes connections, up to a number of them at once; more are closed as they come. */
final class TcpService implements AutoCloseable {
  static final int MOST_CONNECTIONS = 64;

  private final ServerSocket server;
  private final Supplier<View> view;
  private final Duration idle;
  private final Thread thread;
  private final List<TcpConnection> connections = new ArrayList<>();

  private TcpService(ServerSocket server, Supplier<View> view, Duration idle) {
    this.server = server;
    this.view = view;
    this.idle = idle;
    this.thread = new Thread(this::accept, "dns tcp " + server.getLocalPort());
    thread.setDaemon(true);
  }

  /**
   * Listens.
   *
   * @param address where
   * @param view what the client sees, asked for each question
   * @param idle how long a connection may be silent before it is closed
   * @return the service, which runs until it is closed
   * @throws IOException if the address is taken
   */
  static TcpService open(InetSocketAddress address, Supplier<View> view, Duration idle)
      throws IOException {
    ServerSocket server = new ServerSocket();
    try {
      server.bind(address);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    TcpService service = new TcpService(server, view, idle);
    service.thread.start();
    return service;
  }

  InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        TcpConnection connection = new TcpConnection(server.accept(), view, idle);
        connections.removeIf(TcpConnection::hasEnded);
        if (connections.size() < MOST_CONNECTIONS) {
          connections.add(connection);
          connection.start();
        } else {
          connection.close();
        }
      } catch (IOException e) {
        // Closed, or the client gave up first: the next connection is another client's.
      }
    }
  }

  @Override
  public void close() {
    Closing.of(server);
    Closing.join(thread);
    connections.forEach(TcpConnection::close);
  }
}
