package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.View;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;

/** Takes connections, up to a number of them at once; more are closed as they come. */
final class TcpService implements AutoCloseable {
  static final int MOST_CONNECTIONS = 64;

  private final ServerSocket server;
  private final Supplier<View> view;
  private final Duration limit;
  private final Thread thread;
  private final List<TcpConnection> connections = new ArrayList<>();
  private final ScheduledExecutorService clock;

  private TcpService(ServerSocket server, Supplier<View> view, Duration limit) {
    this.server = server;
    this.view = view;
    this.limit = limit;
    this.clock = clock(server.getLocalPort());
    this.thread = new Thread(this::accept, "dns tcp " + server.getLocalPort());
    thread.setDaemon(true);
  }

  private static ScheduledExecutorService clock(int port) {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "dns tcp clock " + port);
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /**
   * Listens.
   *
   * @param address where
   * @param view what the client sees, asked for each question
   * @param limit how long a connection may take for a question and its reply
   * @return the service, which runs until it is closed
   * @throws IOException if the address is taken
   */
  static TcpService open(InetSocketAddress address, Supplier<View> view, Duration limit)
      throws IOException {
    ServerSocket server = new ServerSocket();
    try {
      server.bind(address);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    TcpService service = new TcpService(server, view, limit);
    service.thread.start();
    return service;
  }

  InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        serve(server.accept());
      } catch (IOException | RuntimeException | Error e) {
        // Closed, or this client cannot be served: the next connection is another client's.
      }
    }
  }

  private void serve(Socket socket) {
    connections.removeIf(TcpConnection::hasEnded);
    boolean served = false;
    try {
      if (connections.size() < MOST_CONNECTIONS) {
        TcpConnection connection = new TcpConnection(socket, view, limit, clock);
        connection.start();
        connections.add(connection);
        served = true;
      }
    } finally {
      if (!served) {
        Closing.of(socket);
      }
    }
  }

  @Override
  public void close() {
    Closing.of(server);
    Closing.join(thread);
    connections.forEach(TcpConnection::close);
    Closing.end(clock);
  }
}
