package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.dns.Responder;
import io.github.privatezonesync.simulator.dns.Transport;
import io.github.privatezonesync.simulator.dns.View;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Answers datagrams, one after another, in a thread of its own.
 *
 * <p>If others can be asked, each question has a thread: the one who is asked may be silent, or ask
 * back here before it answers.
 */
final class UdpService implements AutoCloseable {
  /** Longer packets than this are cut, and then malformed. */
  private static final int LONGEST_PACKET = 4096;

  private static final int MOST_QUESTIONS = 64;

  private final DatagramChannel channel;
  private final Supplier<View> view;
  private final Thread thread;
  private final ThreadPoolExecutor questions;

  private UdpService(DatagramChannel channel, InetSocketAddress address, Supplier<View> view) {
    this.channel = channel;
    this.view = view;
    this.thread = daemon(this::serve, address);
    this.questions =
        new ThreadPoolExecutor(
            0,
            MOST_QUESTIONS,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> daemon(task, address),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private static Thread daemon(Runnable task, InetSocketAddress address) {
    Thread thread = new Thread(task, "dns udp " + address.getPort());
    thread.setDaemon(true);
    return thread;
  }

  static UdpService open(InetSocketAddress address, Supplier<View> view) throws IOException {
    DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
    try {
      channel.bind(address);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    UdpService service = new UdpService(channel, address, view);
    service.thread.start();
    return service;
  }

  private void serve() {
    ByteBuffer received = ByteBuffer.allocateDirect(LONGEST_PACKET);
    while (channel.isOpen()) {
      try {
        SocketAddress sender = channel.receive(received.clear());
        byte[] packet = new byte[received.flip().remaining()];
        received.get(packet);
        serve(packet, sender);
      } catch (IOException | RuntimeException | Error e) {
        // Closed, or this packet cannot be answered: the next one is another sender's.
      }
    }
  }

  private void serve(byte[] packet, SocketAddress sender) {
    View now;
    try {
      now = view.get();
    } catch (RuntimeException | Error e) {
      answer(
          () -> {
            throw e; // the reply says what is wrong
          },
          packet,
          sender);
      return;
    }
    if (now.asksOthers()) {
      questions.execute(() -> answer(() -> now, packet, sender));
    } else {
      answer(() -> now, packet, sender);
    }
  }

  private void answer(Supplier<View> seen, byte[] packet, SocketAddress sender) {
    byte[] reply = Responder.reply(seen, packet, Transport.UDP);
    if (reply != null) {
      try {
        int unused = channel.send(ByteBuffer.wrap(reply), sender);
      } catch (IOException e) {
        // Closed, or the sender is gone.
      }
    }
  }

  @Override
  public void close() {
    Closing.of(channel);
    Closing.join(thread);
    Closing.end(questions);
  }
}
