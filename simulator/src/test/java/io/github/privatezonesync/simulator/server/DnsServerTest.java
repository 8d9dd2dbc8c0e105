package io.github.privatezonesync.simulator.server;

import static io.github.privatezonesync.simulator.dns.Packets.edns;
import static io.github.privatezonesync.simulator.dns.Packets.parse;
import static io.github.privatezonesync.simulator.dns.Packets.query;
import static io.github.privatezonesync.simulator.dns.Packets.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.dns.Packets;
import io.github.privatezonesync.simulator.dns.View;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;

class DnsServerTest {
  private static final View VIEW =
      view(
          "db A 10.0.0.1\n"
              + IntStream.range(0, 100)
                  .mapToObj("many A 10.0.1.%d"::formatted)
                  .collect(Collectors.joining("\n")));

  private DnsServer server;

  @BeforeEach
  void open() throws IOException {
    server = DnsServer.open(0, () -> VIEW);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private SimpleResolver resolver() {
    return resolvers(server).get(0);
  }

  /** One over UDP and one over TCP. */
  private static List<SimpleResolver> resolvers(DnsServer server) {
    return Stream.of(false, true)
        .map(
            tcp -> {
              SimpleResolver resolver = new SimpleResolver(server.address());
              resolver.setTimeout(Duration.ofSeconds(20));
              resolver.setTCP(tcp);
              return resolver;
            })
        .toList();
  }

  private static Socket connect(InetSocketAddress address) throws IOException {
    Socket socket = new Socket(address.getAddress(), address.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void send(Socket socket, byte[] message) throws IOException {
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    out.writeShort(message.length);
    out.write(message);
  }

  private static Message receive(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    return parse(in.readNBytes(in.readUnsignedShort()));
  }

  private static boolean isHungUp(Socket socket) throws IOException {
    return socket.getInputStream().read() == -1;
  }

  @Test
  void answersOverBothTransports() throws Exception {
    for (SimpleResolver resolver : resolvers(server)) {
      Message reply = resolver.send(query("db.corp.internal.", "A"));
      assertThat(reply.getSection(Section.ANSWER)).hasSize(1);
    }
  }

  @Test
  void tellsClientsToComeBackOverTcpWithWhatIsTooLong() throws Exception {
    SimpleResolver stubborn = resolver();
    stubborn.setIgnoreTruncation(true);

    assertThat(stubborn.send(query("many.corp.internal.", "A")).getHeader().getFlag(Flags.TC))
        .isTrue();
    assertThat(resolver().send(query("many.corp.internal.", "A")).getSection(Section.ANSWER))
        .hasSize(100);
  }

  @Test
  void answersSeveralQuestionsOfOneConnectionInOrder() throws Exception {
    try (Socket socket = connect(server.address())) {
      List<Message> queries =
          List.of(
              query("db.corp.internal.", "A"),
              query("many.corp.internal.", "A"),
              edns("gone.corp.internal.", "A"));
      for (Message query : queries) {
        send(socket, query.toWire());
      }
      for (Message query : queries) {
        assertThat(receive(socket).getHeader().getID()).isEqualTo(query.getHeader().getID());
      }
    }
  }

  @Test
  void answersAQuestionThatComesInPieces() throws Exception {
    byte[] packet = query("db.corp.internal.", "A").toWire();
    try (Socket socket = connect(server.address())) {
      socket.setTcpNoDelay(true);
      socket.getOutputStream().write(0);
      socket.getOutputStream().write(packet.length);
      for (byte b : packet) {
        socket.getOutputStream().write(b);
      }
      assertThat(receive(socket).getSection(Section.ANSWER)).hasSize(1);
    }
  }

  @Test
  void answersMalformedQuestionsOfAConnectionAndGoesOn() throws Exception {
    byte[] packet = query("db.corp.internal.", "A").toWire();
    try (Socket socket = connect(server.address())) {
      send(socket, Arrays.copyOf(packet, packet.length - 1));
      send(socket, packet);
      assertThat(receive(socket).getRcode()).isEqualTo(Rcode.FORMERR);
      assertThat(receive(socket).getRcode()).isEqualTo(Rcode.NOERROR);
    }
  }

  @Test
  void hangsUpOnWhatIsNoQuestionAtAll() throws Exception {
    for (byte[] nothing : List.of(new byte[0], new byte[11])) {
      try (Socket socket = connect(server.address())) {
        send(socket, nothing);
        assertThat(isHungUp(socket)).isTrue();
      }
    }
  }

  @Test
  void hangsUpOnSilence() throws Exception {
    try (DnsServer impatient = DnsServer.open(0, () -> VIEW, Duration.ofMillis(50));
        Socket socket = connect(impatient.address())) {
      send(socket, query("db.corp.internal.", "A").toWire());
      assertThat(receive(socket).getRcode()).isEqualTo(Rcode.NOERROR);
      assertThat(isHungUp(socket)).isTrue();
    }
  }

  @Test
  void hangsUpOnHalfAQuestion() throws Exception {
    try (DnsServer impatient = DnsServer.open(0, () -> VIEW, Duration.ofMillis(50));
        Socket socket = connect(impatient.address())) {
      socket.getOutputStream().write(new byte[] {0, 100, 1, 2, 3});
      assertThat(isHungUp(socket)).isTrue();
    }
  }

  @Test
  void takesANumberOfConnectionsAndHangsUpOnMore() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < TcpService.MOST_CONNECTIONS; i++) {
        Socket socket = connect(server.address());
        sockets.add(socket);
        send(socket, query("db.corp.internal.", "A").toWire());
        assertThat(receive(socket).getRcode()).isEqualTo(Rcode.NOERROR);
      }
      try (Socket one = connect(server.address())) {
        assertThat(isHungUp(one)).isTrue();
      }
      assertThat(resolver().send(query("db.corp.internal.", "A")).getRcode())
          .isEqualTo(Rcode.NOERROR);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void takesOthersOnceConnectionsHaveEnded() throws Exception {
    for (int i = 0; i < 3 * TcpService.MOST_CONNECTIONS; i++) {
      try (Socket socket = connect(server.address())) {
        send(socket, new byte[0]);
        assertThat(isHungUp(socket)).isTrue();
      }
    }
  }

  @Test
  void refusesDatagramsThatAreTooLong() throws Exception {
    byte[] packet = Arrays.copyOf(query("db.corp.internal.", "A").toWire(), 5_000);
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(20_000);
      socket.connect(server.address());
      socket.send(new DatagramPacket(packet, packet.length));
      DatagramPacket reply = new DatagramPacket(new byte[5_000], 5_000);
      socket.receive(reply);
      assertThat(parse(Arrays.copyOf(reply.getData(), reply.getLength())).getRcode())
          .isEqualTo(Rcode.FORMERR);
      assertThat(reply.getLength()).isEqualTo(12);
    }
  }

  @Test
  void hangsUpOnEveryConnectionWhenItIsClosed() throws Exception {
    try (Socket socket = connect(server.address())) {
      send(socket, query("db.corp.internal.", "A").toWire());
      assertThat(receive(socket).getRcode()).isEqualTo(Rcode.NOERROR);
      server.close();
      assertThat(isHungUp(socket)).isTrue();
    }
  }

  @Test
  void goesOnAfterAnAnswerThatNoMessageHolds() throws Exception {
    View huge = view(Packets.texts("huge", 1, 275) + "db A 10.0.0.1");
    try (DnsServer other = DnsServer.open(0, () -> huge)) {
      for (SimpleResolver resolver : resolvers(other)) {

        assertThat(resolver.send(query("huge.corp.internal.", "TXT")).getRcode())
            .isEqualTo(Rcode.SERVFAIL);
        assertThat(resolver.send(query("db.corp.internal.", "A")).getRcode())
            .isEqualTo(Rcode.NOERROR);
      }
    }
  }

  @Test
  void goesOnAfterAQuestionThatEndsInAnError() throws Exception {
    AtomicBoolean fails = new AtomicBoolean(true);
    Supplier<View> views =
        () -> {
          if (fails.getAndSet(false)) {
            throw new StackOverflowError("in a test");
          }
          return VIEW;
        };
    try (DnsServer other = DnsServer.open(0, views)) {
      for (SimpleResolver resolver : resolvers(other)) {
        fails.set(true);

        assertThat(resolver.send(query("db.corp.internal.", "A")).getRcode())
            .isEqualTo(Rcode.SERVFAIL);
        assertThat(resolver.send(query("db.corp.internal.", "A")).getRcode())
            .isEqualTo(Rcode.NOERROR);
      }
    }
  }

  @Test
  void hangsUpOnAQuestionThatComesTooSlowly() throws Exception {
    try (DnsServer impatient = DnsServer.open(0, () -> VIEW, Duration.ofMillis(300));
        Socket socket = connect(impatient.address())) {
      socket.setSoTimeout(20);
      socket.getOutputStream().write(new byte[] {1, 0});

      assertThat(secondsUntilHungUp(socket)).isLessThan(10);
    }
  }

  /** Sends a byte every 20 ms; the question would take 5 s, if it ever ended. */
  private static long secondsUntilHungUp(Socket socket) {
    Instant start = Instant.now();
    try {
      for (int i = 0; i < 2_000; i++) {
        socket.getOutputStream().write(1);
        try {
          if (isHungUp(socket)) {
            break;
          }
        } catch (SocketTimeoutException e) {
          // It is still there.
        }
      }
    } catch (IOException e) {
      // It hung up.
    }
    return Duration.between(start, Instant.now()).toSeconds();
  }

  @Test
  void hangsUpOnAClientThatNeverReads() throws Exception {
    View large = view(Packets.texts("large", 50, 4));
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    byte[] question = query("large.corp.internal.", "TXT").toWire();
    try (ServerSocket listening = new ServerSocket(0, 1, server.address().getAddress());
        Socket client = new Socket(server.address().getAddress(), listening.getLocalPort());
        TcpConnection connection =
            new TcpConnection(listening.accept(), () -> large, Duration.ofMillis(300), clock)) {
      for (int i = 0; i < 2_000; i++) {
        send(client, question);
      }
      connection.start();

      Instant start = Instant.now();
      while (!connection.hasEnded() && start.plusSeconds(20).isAfter(Instant.now())) {
        Thread.sleep(10); // a connection tells nobody that it has ended, so it is looked at
      }
      assertThat(connection.hasEnded()).isTrue();
    } finally {
      clock.shutdownNow();
    }
  }

  @Test
  void mayBeClosedTwice() {
    server.close();
    server.close();
  }

  @Test
  void refusesAPortThatIsTakenForEitherTransport() throws Exception {
    assertThatThrownBy(() -> DnsServer.open(server.address().getPort(), () -> VIEW))
        .isInstanceOf(BindException.class);
    try (DatagramSocket udp = new DatagramSocket(0, server.address().getAddress())) {
      assertThatThrownBy(() -> DnsServer.open(udp.getLocalPort(), () -> VIEW))
          .isInstanceOf(BindException.class);
    }
  }
}
