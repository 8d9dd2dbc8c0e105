package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkViewTest {
  @Test
  void aLinkedNetworkGetsWhatTheZoneHolds() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.2", "10.0.0.1");
    subscription.txt("db", "owner=search");

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.1 10.0.0.2");
    assertThat(subscription.ask("hub", "db.corp.internal", DnsType.TXT))
        .hasToString("db.corp.internal. TXT: \"owner=search\"");
  }

  @Test
  void anotherNetworkAsksPublicDns() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");
    subscription.network("spoke");

    assertThat(subscription.ask("spoke", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
  }

  @Test
  void aNameThatTheZoneLacksDoesNotExist() {
    Subscription subscription = Subscription.linked();

    assertThat(subscription.ask("hub", "db.corp.internal", DnsType.A).path())
        .containsExactly(
            "'db.corp.internal.': zone 'corp.internal.' (zone of resource group 'rg' by link 'hub')"
                + " wins, the longest match",
            "'db.corp.internal.' A in zone 'corp.internal.' (zone of resource group 'rg' by link"
                + " 'hub'): NXDOMAIN, no other zone and no public DNS is asked");
  }

  @Test
  void aNameWithOtherTypesHasNoData() {
    Subscription subscription = Subscription.linked();
    subscription.a("db", "10.0.0.1");

    assertThat(subscription.ask("hub", "db.corp.internal", DnsType.TXT))
        .hasToString("db.corp.internal. TXT: NODATA");
  }

  @Test
  void theLongestZoneNameWins() {
    Subscription subscription = Subscription.linked();
    subscription.a("db.eu", "10.0.0.1");
    subscription.zone("eu.corp.internal");
    subscription.link("eu.corp.internal", "hub");

    assertThat(subscription.ask("hub", "db.eu.corp.internal"))
        .isEqualTo("db.eu.corp.internal. A: NXDOMAIN");
  }

  @Test
  void aCnameIsFollowedThroughOtherLinkedZones() {
    Subscription subscription = Subscription.linked();
    subscription.zone("other.internal");
    subscription.link("other.internal", "hub");
    subscription.create(
        Subscription.SET,
        "target",
        with(
            Subscription.setInputs("A", "db", "aRecords", Subscription.addresses("10.0.0.1")),
            "privateZoneName",
            "other.internal"));
    subscription.cname("www", "db.other.internal");

    assertThat(subscription.ask("hub", "www.corp.internal"))
        .isEqualTo("www.corp.internal. A: CNAME db.other.internal., 10.0.0.1");
  }

  @Test
  void aCnameThatLeavesThePrivateZonesIsLookedUpInPublicDns() {
    Subscription subscription = Subscription.linked();
    subscription.cname("www", "www.example.com.");

    assertThat(subscription.ask("hub", "www.corp.internal"))
        .isEqualTo("www.corp.internal. A: CNAME www.example.com., ELSEWHERE");
  }

  @Test
  void aWildcardAnswersForNamesThatDoNotExist() {
    Subscription subscription = Subscription.linked();
    subscription.a("*", "10.0.0.9");
    subscription.txt("db", "owner=search");

    assertThat(subscription.ask("hub", "anything.corp.internal"))
        .isEqualTo("anything.corp.internal. A: 10.0.0.9");
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: NODATA");
  }

  @Test
  void anEmptySetIsNotServed() {
    Subscription subscription = Subscription.linked();
    subscription.a("db");

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: NXDOMAIN");
  }

  private static Subscription withDnsServers(String... servers) {
    Subscription subscription = Subscription.withZone();
    subscription.a("db", "10.0.0.1");
    subscription.create(
        Subscription.NETWORK,
        "hub",
        with(
            Subscription.networkInputs("hub"),
            "dhcpOptions",
            Map.of("dnsServers", List.of(servers))));
    subscription.link("corp.internal", "hub");
    return subscription;
  }

  @Test
  void azureAsACustomDnsServerAsksLinkedZones() {
    assertThat(withDnsServers("168.63.129.16").ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
    assertThat(withDnsServers("168.63.129.16", "10.1.0.4").ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.1");
    assertThat(withDnsServers("10.1.0.4", "168.63.129.16").ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
  }

  @Test
  void aNetworkWithCustomDnsServersDoesNotAskLinkedZones() {
    Subscription subscription = withDnsServers("10.1.0.4", "10.1.0.5");

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: ELSEWHERE");
    assertThat(subscription.ask("hub", "db.corp.internal", DnsType.A).path())
        .containsExactly(
            "'db.corp.internal.': private zones are not asked, virtual network 'hub' has custom DNS"
                + " servers: 10.1.0.4, 10.1.0.5",
            "'db.corp.internal.' A: 10.1.0.4 is asked, the first that answers",
            "'db.corp.internal.' A: 10.1.0.5 is asked if those before do not answer",
            "'db.corp.internal.': nobody that is simulated is at 10.1.0.4, who would answer");
  }

  @Test
  void aNewZoneHoldsItsSoaSetOnly() {
    Subscription subscription = Subscription.linked();

    assertThat(subscription.ask("hub", "corp.internal", DnsType.SOA).chain())
        .hasToString(
            "[corp.internal. SOA 3600 azureprivatedns.net. azureprivatedns-host.microsoft.com. 1"
                + " 3600 300 2419200 10]");
    assertThat(subscription.ask("hub", "corp.internal", DnsType.NS))
        .hasToString("corp.internal. NS: NODATA");
  }
}
