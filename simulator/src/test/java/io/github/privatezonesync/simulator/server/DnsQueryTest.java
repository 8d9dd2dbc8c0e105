package io.github.privatezonesync.simulator.server;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsReply;
import io.github.privatezonesync.simulator.dns.DnsReply.Status;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.Packets;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.View;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions to a server that answers, which the package of {@code DnsQuery} does not have. */
class DnsQueryTest {
  private static final View VIEW =
      Packets.view(
          "www CNAME db\ndb A 10.0.0.1\nloop CNAME loop\n"
              + IntStream.range(0, 100)
                  .mapToObj("many A 10.0.1.%d"::formatted)
                  .collect(Collectors.joining("\n")));

  private static DnsReply ask(String name) throws IOException {
    try (DnsServer server = DnsServer.open(0, () -> VIEW)) {
      return DnsQuery.ask(server.address(), name(name), DnsType.A);
    }
  }

  @Test
  void givesTheRecordsOfTheReplyInTheirOrder() throws IOException {
    DnsReply reply = ask("www.corp.internal");

    assertThat(reply.status()).isEqualTo(Status.NOERROR);
    assertThat(reply.data()).containsExactly("db.corp.internal.", "10.0.0.1");
    assertThat(reply.answers())
        .extracting(ResourceRecord::type)
        .containsExactly(DnsType.CNAME, DnsType.A);
  }

  @Test
  void comesBackOverTcpForWhatIsTooLong() throws IOException {
    assertThat(ask("many.corp.internal").answers()).hasSize(100);
  }

  @Test
  void tellsHowTheServerTookTheQuestion() throws IOException {
    assertThat(ask("gone.corp.internal").status()).isEqualTo(Status.NXDOMAIN);
    assertThat(ask("loop.corp.internal").status()).isEqualTo(Status.SERVFAIL);
    assertThat(ask("example.com").status()).isEqualTo(Status.REFUSED);
    assertThat(ask("corp.internal").status()).isEqualTo(Status.NOERROR);
    assertThat(ask("corp.internal").answers()).isEmpty();
  }

  @Test
  void failsWhereNoServerListens() throws IOException {
    InetSocketAddress gone;
    try (DnsServer server = DnsServer.open(0, () -> VIEW)) {
      gone = server.address();
    }
    assertThatThrownBy(() -> DnsQuery.ask(gone, name("x."), DnsType.A))
        .isInstanceOf(PortUnreachableException.class);
  }

  @Test
  void waitsNoLongerThanItIsTold() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (DatagramSocket silent = new DatagramSocket(0, loopback)) {
      InetSocketAddress address = new InetSocketAddress(loopback, silent.getLocalPort());

      assertThatThrownBy(() -> DnsQuery.ask(address, name("x."), DnsType.A, Duration.ofMillis(50)))
          .isInstanceOf(SocketTimeoutException.class);
    }
  }
}
