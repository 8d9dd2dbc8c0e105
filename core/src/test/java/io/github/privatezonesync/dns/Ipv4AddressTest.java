package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4AddressTest {
  @Property(tries = 300)
  void readsEveryAddressAndGivesItBack(
      @ForAll @IntRange(max = 255) int a,
      @ForAll @IntRange(max = 255) int b,
      @ForAll @IntRange(max = 255) int c,
      @ForAll @IntRange(max = 255) int d) {
    String text = a + "." + b + "." + c + "." + d;

    Ipv4Address address = new Ipv4Address(text);

    assertThat(address.presentation()).isEqualTo(text);
    assertThat(address.type()).isEqualTo(RecordType.A);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.0.0", "9.10.99.100", "199.200.249.250", "255.255.255.255", "1.19.20.109"})
  void takesTheBoundsOfEveryNumber(String text) {
    assertThat(new Ipv4Address(text).presentation()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.0.0",
        "10.0.0.0.1",
        "10.0.0.300",
        "256.0.0.1",
        "1000.1.1.1",
        "10.0.0.x",
        "10,0,0,1",
        " 10.0.0.1",
        "10.0.0.1 ",
        "-1.0.0.1",
        "10..0.1",
        "10.0.0.1/32",
        "host",
        "0x0a.0.0.1"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(complaint(() -> new Ipv4Address(text)))
        .isEqualTo("'" + text + "' is not an IPv4 address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"010.0.0.1", "10.00.0.1", "10.0.0.01", "10.0.0.08", "1.2.007.4"})
  void refusesLeadingZerosAndSaysWhy(String text) {
    assertThat(complaint(() -> new Ipv4Address(text)))
        .isEqualTo(
            "'"
                + text
                + "' is not an IPv4 address; a number must not start with 0, some readers take it"
                + " as octal");
  }

  @Test
  void tellsAPortAndAUrlFromAnIpv6Address() {
    assertThat(complaint(() -> new Ipv4Address("10.0.0.1:80")))
        .isEqualTo("'10.0.0.1:80' has a port, which an address record does not hold");
    assertThat(complaint(() -> new Ipv4Address("https://10.0.0.1")))
        .isEqualTo("'https://10.0.0.1' is not an IPv4 address");
  }

  @Test
  void sendsIpv6ToAaaa() {
    assertThat(complaint(() -> new Ipv4Address("2001:db8::7")))
        .isEqualTo("'2001:db8::7' is not an IPv4 address; IPv6 goes into an AAAA record");
  }
}
