package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.link;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.rule;
import static io.github.privatezonesync.simulator.azure.PrivateResolver.spaceInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.networkId;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.server.DnsServers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What networks with custom DNS servers resolve, and what their inbound endpoints answer. */
class CustomDnsServersTest {
  private static final String INBOUND = "10.0.0.4";

  private final Subscription subscription = DataCentre.reachable();

  private void dnsServers(String network, String prefix, String... servers) {
    subscription
        .provider()
        .update(
            Subscription.NETWORK,
            network,
            networkId(network),
            Map.of(),
            with(
                spaceInputs(network, prefix),
                "dhcpOptions",
                Map.of("dnsServers", List.of(servers))));
  }

  private List<String> path(String network, String name) {
    return subscription.ask(network, name, DnsType.A).path();
  }

  @Test
  void customDnsServersThatAreKnownAnswer() {
    dnsServers("spoke", "10.1.0.0/16", "10.9.0.53", "10.9.0.54");

    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: 10.9.1.1");
    assertThat(path("spoke", "db.corp.example"))
        .startsWith(
            "'db.corp.example.': private zones are not asked, virtual network 'spoke' has custom"
                + " DNS servers: 10.9.0.53, 10.9.0.54",
            "'db.corp.example.' A: 10.9.0.53 is asked, the first that answers");
  }

  @Test
  void customDnsServersTakeThePlaceOfZonesAndRulesets() {
    DataCentre.zoneOn(subscription, "spoke");
    rule(subscription, "dc", "corp.example.", "10.9.0.54");
    dnsServers("spoke", "10.1.0.0/16", "10.9.0.53");

    assertThat(subscription.ask("spoke", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.9.1.3");
    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: 10.9.1.1");
  }

  @Test
  void aSpokeWhoseDnsServerIsTheInboundEndpointSeesWhatTheHubSees() {
    DataCentre.zoneOn(subscription, "hub");
    rule(subscription, "dc", "corp.example.", "10.9.0.53");
    link(subscription, "hub");
    dnsServers("spoke", "10.1.0.0/16", INBOUND);

    assertThat(subscription.ask("spoke", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.9.9");
    assertThat(subscription.ask("spoke", "db.corp.example"))
        .isEqualTo("db.corp.example. A: 10.9.1.1");
  }

  @Test
  void theInboundEndpointOfANetworkAnswersItsOwnMachines() {
    DataCentre.zoneOn(subscription, "hub");
    dnsServers("hub", "10.0.0.0/16", INBOUND);

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.9.9");
    assertThat(
            subscription
                .clouds()
                .snapshot()
                .inboundView(INBOUND)
                .resolve(DomainName.of("db.corp.internal"), DnsType.A))
        .hasToString("db.corp.internal. A: 10.0.9.9");
  }

  @Test
  void anInboundAddressIsServedByAzureWhateverTheMachinesAsk() throws IOException {
    DataCentre.zoneOn(subscription, "hub");
    dnsServers("hub", "10.0.0.0/16", "10.9.0.99");

    try (DnsServers servers =
        DnsServers.start(subscription.clouds(), 0, List.of(), (label, address) -> {})) {
      assertThat(
              DnsQuery.ask(servers.inbound(INBOUND), DomainName.of("db.corp.internal"), DnsType.A)
                  .data())
          .containsExactly("10.0.9.9");
    }
  }

  @Test
  void aCircleOverCustomDnsServersIsFound() {
    rule(subscription, "loop", "corp.internal.", INBOUND);
    link(subscription, "hub");
    dnsServers("hub", "10.0.0.0/16", INBOUND);

    assertThat(path("hub", "db.corp.internal"))
        .anyMatch(
            step ->
                step.contains(
                    "it goes round in a circle: network hub, resolver of network hub, resolver of"
                        + " network hub"));
  }
}
