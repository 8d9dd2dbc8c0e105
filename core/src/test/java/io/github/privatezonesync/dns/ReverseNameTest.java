package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReverseNameTest {
  private static final Ipv6Address DOCUMENTED = new Ipv6Address("4321:0:1:2:3:4:567:89ab");

  @Test
  void reversesTheOctets() {
    assertThat(ReverseName.of(new Ipv4Address("10.0.4.207")))
        .hasToString("207.4.0.10.in-addr.arpa.");
  }

  @Test
  void reversesTheNibblesAsTheExampleOfTheRfcDoes() {
    assertThat(ReverseName.of(DOCUMENTED))
        .hasToString("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa.");
  }

  @Test
  void isDividedAtAnyBorder() {
    ReverseName ipv4 = ReverseName.of(new Ipv4Address("10.0.4.207"));
    assertThat(ipv4.domain(24)).isEqualTo("4.0.10.in-addr.arpa");
    assertThat(ipv4.relative(24)).isEqualTo("207");
    assertThat(ipv4.domain(8)).isEqualTo("10.in-addr.arpa");
    assertThat(ipv4.relative(8)).isEqualTo("207.4.0");
    ReverseName ipv6 = ReverseName.of(DOCUMENTED);
    assertThat(ipv6.domain(36)).isEqualTo("0.0.0.0.0.1.2.3.4.ip6.arpa");
    assertThat(ipv6.domain(64)).isEqualTo("2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa");
    assertThat(ipv6.relative(64)).isEqualTo("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0");
  }
}
