package io.github.privatezonesync.simulator.server;

import static io.github.privatezonesync.simulator.dns.Packets.parse;
import static io.github.privatezonesync.simulator.dns.Packets.query;
import static io.github.privatezonesync.simulator.dns.Packets.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.Responder;
import io.github.privatezonesync.simulator.dns.Transport;
import io.github.privatezonesync.simulator.dns.View;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

/** Garbage is answered or dropped, and the next question is answered as if nothing had been. */
class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int BATCH = 32;
  private static final int LONGEST_REPLY = 1232;
  private static final View VIEW =
      view(
          "@ SOA ns.cloud. admin.cloud. 1 7200 900 1209600 300\ndb A 10.0.0.1\nwww CNAME db\n"
              + IntStream.range(0, 100)
                  .mapToObj("many A 10.0.1.%d"::formatted)
                  .collect(Collectors.joining("\n")));

  @Test
  void survivesGarbageInProcess() {
    inProcess(40_000, 1);
  }

  @Test
  void survivesGarbageOverUdp() throws IOException {
    overUdp(20_000, 2);
  }

  @Test
  void survivesGarbageOverTcp() throws IOException {
    overTcp(500, 3);
  }

  @Tag("fuzz")
  @Test
  @Timeout(1_800)
  void survivesAMillionPacketsInProcess() throws IOException {
    told("in process", 1_000_000, seed -> inProcess(1_000_000, seed));
  }

  @Tag("fuzz")
  @Test
  @Timeout(1_800)
  void survivesAMillionPacketsOverUdp() throws IOException {
    told("over UDP", 1_000_000, seed -> overUdp(1_000_000, seed + 1));
  }

  @Tag("fuzz")
  @Test
  @Timeout(1_800)
  void survivesTwentyThousandConnections() throws IOException {
    told("in connections", 20_000, seed -> overTcp(20_000, seed + 2));
  }

  /** The seed is printed first, so that a failure can be had again. */
  private static void told(String where, int packets, Run run) throws IOException {
    System.out.printf("fuzz %s: -Dfuzz.seed=%d%n", where, SEED);
    System.out.printf("fuzz %s: %,d packets, %,d replies%n", where, packets, run.replies(SEED));
  }

  private interface Run {
    int replies(long seed) throws IOException;
  }

  private static int inProcess(int packets, long seed) {
    Garbage garbage = new Garbage(seed);
    int replies = 0;
    for (int i = 0; i < packets; i++) {
      byte[] packet = garbage.packet();
      for (Transport transport : Transport.values()) {
        byte[] reply = replied(packet, transport);
        if (reply != null) {
          replies++;
          assertThat(reply.length).isLessThanOrEqualTo(transport == Transport.TCP ? 65_535 : 1_232);
          assertThat(isReplyTo(packet, reply)).as(HexFormat.of().formatHex(packet)).isTrue();
        }
      }
    }
    return replies;
  }

  private static byte[] replied(byte[] packet, Transport transport) {
    try {
      return Responder.reply(() -> VIEW, packet, transport);
    } catch (RuntimeException e) {
      throw new AssertionError(HexFormat.of().formatHex(packet), e);
    }
  }

  private static boolean isReplyTo(byte[] packet, byte[] reply) {
    Message message = parse(reply);
    return reply[0] == packet[0]
        && reply[1] == packet[1]
        && reply[2] < 0
        && message.numBytes() == reply.length
        && (message.getRcode() != Rcode.NOERROR || message.getQuestion() != null);
  }

  /** After each few packets comes a question, so that none is lost before the server reads it. */
  private static int overUdp(int packets, long seed) throws IOException {
    Garbage garbage = new Garbage(seed);
    int replies = 0;
    try (DnsServer server = DnsServer.open(0, () -> VIEW);
        DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(20_000);
      socket.connect(server.address());
      for (int sent = 0; sent < packets; sent += BATCH) {
        for (int i = 0; i < BATCH; i++) {
          byte[] packet = garbage.packet();
          socket.send(new DatagramPacket(packet, packet.length));
        }
        replies += answered(socket, sent);
      }
    }
    return replies;
  }

  /** Asks, and counts the replies that come before the answer. */
  private static int answered(DatagramSocket socket, int number) throws IOException {
    byte[] question = query("n" + number + ".corp.internal.", "A").toWire();
    socket.send(new DatagramPacket(question, question.length));
    DatagramPacket received = new DatagramPacket(new byte[4_096], 4_096);
    for (int replies = 0; ; replies++) {
      socket.receive(received);
      assertThat(received.getLength()).isLessThanOrEqualTo(LONGEST_REPLY);
      Message reply = parse(Arrays.copyOf(received.getData(), received.getLength()));
      boolean isAnswer =
          reply.getQuestion() != null
              && reply.getQuestion().getName().equals(parse(question).getQuestion().getName());
      if (isAnswer) {
        assertThat(reply.getRcode()).isEqualTo(Rcode.NXDOMAIN);
        return replies;
      }
    }
  }

  private static int overTcp(int connections, long seed) throws IOException {
    Garbage garbage = new Garbage(seed);
    int replies = 0;
    try (DnsServer server = DnsServer.open(0, () -> VIEW)) {
      for (int i = 0; i < connections; i++) {
        try (Socket socket =
            new Socket(server.address().getAddress(), server.address().getPort())) {
          replies += talked(socket, garbage);
        }
      }
      try (Socket socket = new Socket(server.address().getAddress(), server.address().getPort())) {
        byte[] question = query("db.corp.internal.", "A").toWire();
        write(socket, question.length, question);
        socket.shutdownOutput();
        byte[] answer = socket.getInputStream().readAllBytes();
        assertThat(parse(Arrays.copyOfRange(answer, 2, answer.length)).getSection(Section.ANSWER))
            .hasSize(1);
      }
    }
    return replies;
  }

  /** Packets whose lengths are sometimes wrong; the server may hang up at any time. */
  private static int talked(Socket socket, Garbage garbage) throws IOException {
    socket.setSoTimeout(20_000);
    try {
      for (int i = 0; i < 3; i++) {
        byte[] packet = garbage.packet();
        write(socket, packet.length + (i == 2 ? packet.length % 3 : 0), packet);
      }
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return in.readAllBytes().length > 0 ? 1 : 0;
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return 0; // it hung up
    }
  }

  private static void write(Socket socket, int length, byte[] packet) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.writeShort(length);
    out.write(packet);
  }
}
