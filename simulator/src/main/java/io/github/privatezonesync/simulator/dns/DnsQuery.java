package io.github.privatezonesync.simulator.dns;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;

/** A question to a DNS server, over UDP and, if the reply does not fit, over TCP. */
public final class DnsQuery {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private DnsQuery() {}

  /**
   * Asks once, without EDNS, and waits for the reply for up to 20 seconds.
   *
   * @param server the address of the server
   * @param name the name to ask for
   * @param type the type to ask for
   * @return what the server replied
   * @throws SocketTimeoutException if there is no reply in time
   * @throws IOException if the server cannot be reached, or its reply cannot be read
   */
  public static DnsReply ask(InetSocketAddress server, DomainName name, DnsType type)
      throws IOException {
    return ask(server, name, type, LIMIT);
  }

  /**
   * Asks once, without EDNS, and waits for the reply for a while.
   *
   * @param server the address of the server
   * @param name the name to ask for
   * @param type the type to ask for
   * @param limit how long to wait, over UDP and again over TCP
   * @return what the server replied
   * @throws SocketTimeoutException if there is no reply in time
   * @throws IOException if the server cannot be reached, or its reply cannot be read
   */
  public static DnsReply ask(
      InetSocketAddress server, DomainName name, DnsType type, Duration limit) throws IOException {
    Message query = Message.newQuery(Record.newRecord(name.name(), type.number(), DClass.IN));
    byte[] packet = query.toWire();
    byte[] reply = overUdp(server, packet, limit);
    Message message =
        new Message(Reply.isTruncated(reply) ? overTcp(server, packet, limit) : reply);
    if (message.getHeader().getID() != query.getHeader().getID()) {
      throw new IOException("%s replied to another question".formatted(server));
    }
    return DnsReply.of(message);
  }

  private static byte[] overUdp(InetSocketAddress server, byte[] packet, Duration limit)
      throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(server);
      socket.setSoTimeout((int) limit.toMillis());
      socket.send(new DatagramPacket(packet, packet.length));
      DatagramPacket reply =
          new DatagramPacket(new byte[Transport.TCP.most()], Transport.TCP.most());
      socket.receive(reply);
      if (reply.getLength() < Reply.HEADER) {
        throw new IOException("%s replied with %d bytes".formatted(server, reply.getLength()));
      }
      return Arrays.copyOf(reply.getData(), reply.getLength());
    }
  }

  private static byte[] overTcp(InetSocketAddress server, byte[] packet, Duration limit)
      throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(server, (int) limit.toMillis());
      socket.setSoTimeout((int) limit.toMillis());
      OutputStream out = socket.getOutputStream();
      ByteBuffer message = ByteBuffer.allocate(Short.BYTES + packet.length);
      out.write(message.putShort((short) packet.length).put(packet).array());
      DataInputStream in = new DataInputStream(socket.getInputStream());
      byte[] reply = new byte[in.readUnsignedShort()];
      in.readFully(reply);
      return reply;
    }
  }
}
