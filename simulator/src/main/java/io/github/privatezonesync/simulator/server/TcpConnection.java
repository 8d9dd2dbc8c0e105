package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.View;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Supplier;

/** Answers the questions of one connection, in order, in a thread of its own (RFC 7766). */
final class TcpConnection implements AutoCloseable {
  private final Socket socket;
  private final Supplier<View> view;
  private final Duration idle;
  private final Thread thread;

  TcpConnection(Socket socket, Supplier<View> view, Duration idle) {
    this.socket = socket;
    this.view = view;
    this.idle = idle;
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
      socket.setSoTimeout((int) idle.toMillis());
      socket.setTcpNoDelay(true);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      while (true) {
        byte[] packet = new byte[in.readUnsignedShort()];
        in.readFully(packet);
        byte[] reply = Responder.reply(view, packet, Transport.TCP);
        if (reply == null) {
          return; // who does not speak DNS is not listened to any longer
        }
        ByteBuffer message = ByteBuffer.allocate(Short.BYTES + reply.length);
        out.write(message.putShort((short) reply.length).put(reply).array());
      }
    } catch (IOException e) {
      // The client is done, silent for too long, or gone.
    }
  }

  /** Hangs up, and waits until the thread has ended. */
  @Override
  public void close() {
    Closing.of(socket);
    Closing.join(thread);
  }
}
