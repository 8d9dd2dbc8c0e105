package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.Responder;
import io.github.privatezonesync.simulator.dns.Transport;
import io.github.privatezonesync.simulator.dns.View;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Answers the questions of one connection, in order, in a thread of its own (RFC 7766).
 *
 * <p>There is one limit for each exchange: the silence before a question, the question, however
 * slowly it comes, and the reply, however slowly it is read.
 */
final class TcpConnection implements AutoCloseable {
  private final Socket socket;
  private final Supplier<View> view;
  private final Duration limit;
  private final ScheduledExecutorService clock;
  private final Thread thread;

  TcpConnection(
      Socket socket, Supplier<View> view, Duration limit, ScheduledExecutorService clock) {
    this.socket = socket;
    this.view = view;
    this.limit = limit;
    this.clock = clock;
    this.thread = new Thread(this::serve, "dns tcp " + socket.getLocalPort());
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  boolean hasEnded() {
    return !thread.isAlive();
  }

  private void serve() {
    try (socket) {
      socket.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      boolean speaksDns = true;
      while (speaksDns) {
        // Closing is what ends a write; a timeout of the socket would end only single reads.
        Future<?> hangUp =
            clock.schedule(() -> Closing.of(socket), limit.toMillis(), TimeUnit.MILLISECONDS);
        speaksDns = exchange(in, out);
        hangUp.cancel(false);
      }
    } catch (IOException | RuntimeException e) {
      // The client is done, too slow, or gone, or the server is.
    }
  }

  private boolean exchange(DataInputStream in, OutputStream out) throws IOException {
    byte[] packet = new byte[in.readUnsignedShort()];
    in.readFully(packet);
    byte[] reply = Responder.reply(view, packet, Transport.TCP);
    if (reply == null) {
      return false;
    }
    ByteBuffer message = ByteBuffer.allocate(Short.BYTES + reply.length);
    out.write(message.putShort((short) reply.length).put(reply).array());
    return true;
  }

  /** Hangs up, and waits until the thread has ended. */
  @Override
  public void close() {
    Closing.of(socket);
    Closing.join(thread);
  }
}
