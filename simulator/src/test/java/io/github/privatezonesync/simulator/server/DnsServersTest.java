package io.github.privatezonesync.simulator.server;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.PaperState;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsReply;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.Packets;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.simulator.dns.ZoneText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DnsServersTest {
  private static final PaperState TWO_NETWORKS =
      PaperState.empty()
          .network("hub")
          .network("eu")
          .zone("corp.internal.", "db A 10.0.0.1", "hub")
          .zone("corp.internal.", "db A 10.0.0.2", "eu");

  private final Map<String, InetSocketAddress> opened = new LinkedHashMap<>();

  private DnsServers start(SimulatedClouds clouds, String... regions) {
    return DnsServers.start(clouds, 0, List.of(regions), opened::put);
  }

  private static DnsReply ask(InetSocketAddress server, String host) throws IOException {
    return DnsQuery.ask(server, name(host), DnsType.A);
  }

  private static List<String> addresses(InetSocketAddress server, String host) throws IOException {
    return ask(server, host).data();
  }

  @Test
  void answersEachNetworkAtItsOwnPort() throws Exception {
    try (DnsServers servers = start(TWO_NETWORKS.clouds())) {
      assertThat(opened.keySet()).containsExactly("hub", "eu");
      assertThat(addresses(opened.get("hub"), "db.corp.internal.")).containsExactly("10.0.0.1");
      assertThat(addresses(opened.get("eu"), "db.corp.internal.")).containsExactly("10.0.0.2");
      assertThat(servers.address(Client.of("[eu]"))).isEqualTo(opened.get("eu"));
    }
  }

  @Test
  void drawsWhereAnAnswerIsOneOfSeveral() throws Exception {
    ZoneData zone =
        weighted(weighted(ZoneText.zone("corp.internal.", "www A 10.0.0.9"), "one", 1), "two", 3);
    SimulatedClouds clouds = PaperState.empty().network("hub").zone(zone, "hub").clouds();
    List<String> first = drawn(clouds);

    assertThat(first).contains("10.0.0.1", "10.0.0.3").containsOnly("10.0.0.1", "10.0.0.3");
    assertThat(Collections.frequency(first, "10.0.0.3")).isGreaterThan(25);
    assertThat(drawn(clouds)).isEqualTo(first);
  }

  private static ZoneData weighted(ZoneData zone, String id, int weight) {
    ZoneRecordSet set = ZoneText.sets("corp.internal.", "db A 10.0.0." + weight).get(0);
    return zone.with(new RoutedSet(id, set, new Rule.Weighted(weight), Health.UNCHECKED));
  }

  private List<String> drawn(SimulatedClouds clouds) throws IOException {
    try (DnsServers servers = start(clouds)) {
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        answers.addAll(addresses(servers.address(Client.of("[hub]")), "db.corp.internal."));
      }
      return answers;
    }
  }

  @Test
  void listensOn127001Only() {
    try (DnsServers servers = start(TWO_NETWORKS.clouds())) {
      assertThat(opened.values())
          .extracting(address -> address.getAddress().getHostAddress())
          .containsOnly("127.0.0.1");
      assertThat(servers.address(Client.of("[hub]")).getAddress().isLoopbackAddress()).isTrue();
    }
  }

  @Test
  void followsTheClouds() throws Exception {
    SimulatedClouds clouds = TWO_NETWORKS.clouds();
    try (DnsServers servers = start(clouds)) {
      InetSocketAddress hub = servers.address(Client.of("[hub]"));
      assertThat(addresses(hub, "db.corp.internal.")).containsExactly("10.0.0.1");

      PaperState.empty()
          .network("hub")
          .zone("corp.internal.", "db A 10.0.0.9", "hub")
          .becomes(clouds);

      assertThat(addresses(hub, "db.corp.internal.")).containsExactly("10.0.0.9");
    }
  }

  @Test
  void opensAPortWhenANetworkAppears() throws Exception {
    SimulatedClouds clouds = PaperState.empty().clouds();
    try (DnsServers servers = start(clouds)) {
      assertThat(opened).isEmpty();

      TWO_NETWORKS.becomes(clouds);

      assertThat(opened.keySet()).containsExactly("hub", "eu");
      assertThat(addresses(servers.address(Client.of("[eu]")), "db.corp.internal."))
          .containsExactly("10.0.0.2");
    }
  }

  @Test
  void opensAPortForANetworkThatNoResourceMakes() {
    SimulatedClouds clouds = PaperState.empty().clouds();
    try (DnsServers servers = start(clouds)) {
      clouds.network(new SimulatedNetwork("paper", "[eu]", "eu", "desk", "here"));

      assertThat(servers.address(Client.of("[eu]"))).isEqualTo(opened.get("eu"));
    }
  }

  @Test
  void refusesForANetworkThatIsGoneUntilItIsBack() throws Exception {
    SimulatedClouds clouds = TWO_NETWORKS.clouds();
    try (DnsServers servers = start(clouds)) {
      PaperState.empty().becomes(clouds);
      InetSocketAddress hub = servers.address(Client.of("[hub]"));

      assertThat(ask(hub, "db.corp.internal.").status()).isEqualTo(DnsReply.Status.REFUSED);

      TWO_NETWORKS.becomes(clouds);

      assertThat(addresses(hub, "db.corp.internal.")).containsExactly("10.0.0.1");
      assertThat(opened).hasSize(2);
    }
  }

  @Test
  void hasAPortForEachRegionOfANetworkThatSpansRegions() throws Exception {
    PaperState state =
        PaperState.empty()
            .network("hub")
            .spanningNetwork("global")
            .zone("corp.internal.", "db A 10.0.0.1", "global");
    try (DnsServers servers = start(state.clouds(), "europe-west1", "us-east1")) {
      assertThat(opened.keySet())
          .containsExactly("hub", "global", "global@europe-west1", "global@us-east1");
      assertThat(
              addresses(servers.address(new Client("[global]", "us-east1")), "db.corp.internal."))
          .containsExactly("10.0.0.1");
    }
  }

  @Test
  void answersAtEachInboundAddressAsItsNetwork() throws Exception {
    PaperState state = TWO_NETWORKS.inbound("10.0.0.10", "hub").inbound("10.0.1.10", "eu");
    try (DnsServers servers = start(state.clouds())) {
      assertThat(opened.keySet())
          .containsExactly("hub", "eu", "hub at 10.0.0.10", "eu at 10.0.1.10");
      assertThat(servers.inbound("10.0.0.10")).isEqualTo(opened.get("hub at 10.0.0.10"));
      assertThat(addresses(servers.inbound("10.0.0.10"), "db.corp.internal."))
          .containsExactly("10.0.0.1");
      assertThat(addresses(servers.inbound("10.0.1.10"), "db.corp.internal."))
          .containsExactly("10.0.0.2");
    }
  }

  @Test
  void keepsThePortOfAnInboundAddressThatIsGoneForAWhile() throws Exception {
    PaperState state = TWO_NETWORKS.inbound("10.0.0.10", "hub");
    SimulatedClouds clouds = TWO_NETWORKS.clouds();
    try (DnsServers servers = start(clouds)) {
      assertThat(opened).hasSize(2);
      assertThatThrownBy(() -> servers.inbound("10.0.0.10"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("nobody can be asked at '10.0.0.10'; there are servers for []");

      state.becomes(clouds);
      InetSocketAddress door = servers.inbound("10.0.0.10");
      assertThat(opened).hasSize(3);
      assertThat(addresses(door, "db.corp.internal.")).containsExactly("10.0.0.1");

      TWO_NETWORKS.becomes(clouds);
      assertThat(ask(door, "db.corp.internal.").status()).isEqualTo(DnsReply.Status.REFUSED);

      state.becomes(clouds);
      assertThat(addresses(door, "db.corp.internal.")).containsExactly("10.0.0.1");
      assertThat(opened).hasSize(3);
    }
  }

  @Test
  void answersOthersWhileANameServerOutsideIsSilent() throws Exception {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (DatagramSocket silent = new DatagramSocket(0, loopback);
        DatagramSocket waiting = new DatagramSocket(0, loopback)) {
      InetSocketAddress outside = new InetSocketAddress(loopback, silent.getLocalPort());
      SimulatedClouds clouds = TWO_NETWORKS.clouds();
      clouds.outside(nothing -> nothing.withPublicDns(outside));
      try (DnsServers servers = start(clouds)) {
        InetSocketAddress hub = servers.address(Client.of("[hub]"));
        byte[] question = Packets.query("www.example.com.", "A").toWire();
        waiting.send(new DatagramPacket(question, question.length, hub));
        silent.receive(new DatagramPacket(new byte[512], 512));

        assertThat(
                DnsQuery.ask(hub, name("db.corp.internal."), DnsType.A, Duration.ofSeconds(2))
                    .data())
            .containsExactly("10.0.0.1");
      }
    }
  }

  @Test
  void callsANetworkByItsIdIfAnotherHasItsName() {
    PaperState state =
        TWO_NETWORKS.with(new SimulatedNetwork("paper", "[second]", "hub", "desk", "here"));
    try (DnsServers servers = start(state.clouds())) {
      assertThat(opened.keySet()).containsExactly("[hub]", "eu", "[second]");
      assertThat(servers.address(Client.of("[second]"))).isEqualTo(opened.get("[second]"));
    }
  }

  @Test
  void takesThePortsFromTheFirstOneOnAndPassesOverThoseThatAreTaken() throws Exception {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket taken = new ServerSocket(0, 1, loopback)) {
      int first = taken.getLocalPort();
      try (DnsServers servers =
          DnsServers.start(TWO_NETWORKS.clouds(), first, List.of(), opened::put)) {
        assertThat(opened.get("hub").getPort()).isGreaterThan(first);
        assertThat(opened.get("eu").getPort()).isGreaterThan(opened.get("hub").getPort());
        assertThat(servers.address(Client.of("[hub]"))).isEqualTo(opened.get("hub"));
      }
    }
  }

  @Test
  void saysSoIfNoPortIsFree() throws Exception {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (DatagramSocket last = new DatagramSocket(65_535, loopback)) {
      SimulatedClouds clouds = TWO_NETWORKS.clouds();
      assertThatThrownBy(
              () -> DnsServers.start(clouds, last.getLocalPort(), List.of(), opened::put))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "no port for the DNS server of '[hub]': none of 65535 to 65535 is free, start with a"
                  + " lower one");
    }
  }

  @Test
  void leavesTheCloudsAsTheyWereIfANewNetworkFindsNoPort() throws Exception {
    SimulatedClouds clouds = PaperState.empty().clouds();
    InetSocketAddress last = new InetSocketAddress(InetAddress.getLoopbackAddress(), 65_535);
    SimulatedNetwork hub = new SimulatedNetwork("paper", "[hub]", "hub", "desk", "here");
    try (DnsServers servers = DnsServers.start(clouds, 65_535, List.of(), opened::put)) {
      try (DatagramSocket taken = new DatagramSocket(last)) {
        assertThatThrownBy(() -> clouds.network(hub))
            .hasMessageStartingWith("no port for the DNS server of '[hub]': none of 65535");
        assertThat(taken.isBound()).isTrue();
        assertThat(clouds.snapshot().networks()).isEmpty();
        assertThat(opened).isEmpty();
      }

      clouds.network(hub);

      assertThat(servers.address(Client.of("[hub]"))).isEqualTo(last).isEqualTo(opened.get("hub"));
    }
  }

  @Test
  void refusesToTellTheAddressOfAStranger() {
    try (DnsServers servers = start(TWO_NETWORKS.clouds())) {
      assertThatThrownBy(() -> servers.address(Client.of("[us]")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'[us]' has no DNS server; there are servers for [[hub], [eu]]");
    }
  }

  @Test
  void leavesNoThreadAndNoPortBehind() throws Exception {
    SimulatedClouds clouds = TWO_NETWORKS.clouds();
    for (int round = 0; round < 20; round++) {
      DnsServers servers = start(clouds);
      InetSocketAddress hub = servers.address(Client.of("[hub]"));
      assertThat(addresses(hub, "db.corp.internal.")).containsExactly("10.0.0.1");
      Set<Integer> ports =
          opened.values().stream().map(InetSocketAddress::getPort).collect(Collectors.toSet());
      servers.close();

      assertThat(threadsOf(ports)).isEmpty();
      for (InetSocketAddress address : opened.values()) {
        new DatagramSocket(address).close();
        ServerSocket tcp = new ServerSocket();
        tcp.bind(address);
        tcp.close();
      }
      opened.clear();
    }
  }

  @Test
  void opensNothingMoreOnceItIsClosed() {
    SimulatedClouds clouds = PaperState.empty().clouds();
    start(clouds).close();

    TWO_NETWORKS.becomes(clouds);

    assertThat(opened).isEmpty();
  }

  private static List<String> threadsOf(Set<Integer> ports) {
    List<String> left = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (ports.stream()
          .anyMatch(port -> thread.getName().matches("dns (udp|tcp|tcp clock) " + port))) {
        left.add(thread.getName());
      }
    }
    return left;
  }
}
