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
import java.util.function.Supplier;

/** Answers datagrams, one after another, in a thread of its own. */
final class UdpService implements AutoCloseable {
  /** Longer packets than this are cut, and then malformed. */
  private static final int LONGEST_PACKET = 4096;

  private final DatagramChannel channel;
  private final Supplier<View> view;
  private final Thread thread;

  private UdpService(DatagramChannel channel, InetSocketAddress address, Supplier<View> view) {
    this.channel = channel;
    this.view = view;
    this.thread = new Thread(this::serve, "dns udp " + address.getPort());
    thread.setDaemon(true);
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
        byte[] reply = Responder.reply(view, packet, Transport.UDP);
        if (reply != null) {
          int unused = channel.send(ByteBuffer.wrap(reply), sender);
        }
      } catch (IOException | RuntimeException | Error e) {
        // Closed, or this packet cannot be answered: the next one is another sender's.
      }
    }
  }

  @Override
  public void close() {
    Closing.of(channel);
    Closing.join(thread);
  }
}
