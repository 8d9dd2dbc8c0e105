package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv6AddressTest {
  /** Zeros are frequent, so that runs of them are. */
  @Provide
  Arbitrary<List<Integer>> groups() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0)),
            Tuple.of(2, Arbitraries.integers().between(0, 0xffff)))
        .list()
        .ofSize(8);
  }

  @Property(tries = 500)
  void meansTheSameAddressHoweverItIsWritten(
      @ForAll("groups") List<Integer> groups, @ForAll boolean upper, @ForAll boolean zeros)
      throws UnknownHostException {
    Assume.that(!isMapped(groups));
    String text = written(groups, zeros ? "%04x" : "%x");

    String canonical = new Ipv6Address(upper ? text.toUpperCase(Locale.ROOT) : text).presentation();

    assertThat(InetAddress.getByName(canonical).getAddress()).isEqualTo(bytes(groups));
    assertThat(new Ipv6Address(canonical).presentation()).isEqualTo(canonical);
  }

  @Property(tries = 500)
  void isShortestWithTheFirstOfTheLongestRunsLeftOut(@ForAll("groups") List<Integer> groups) {
    Assume.that(!isMapped(groups));

    String canonical = new Ipv6Address(written(groups, "%x")).presentation();

    String expected = written(groups, "%x");
    for (int length = 8; length >= 2 && !expected.contains("::"); length--) {
      for (int from = 0; from + length <= 8 && !expected.contains("::"); from++) {
        if (groups.subList(from, from + length).stream().allMatch(group -> group == 0)) {
          expected =
              written(groups.subList(0, from), "%x")
                  + "::"
                  + written(groups.subList(from + length, 8), "%x");
        }
      }
    }
    assertThat(canonical).isEqualTo(expected);
  }

  private static boolean isMapped(List<Integer> groups) {
    return groups.subList(0, 5).stream().allMatch(group -> group == 0) && groups.get(5) == 0xffff;
  }

  private static String written(List<Integer> groups, String format) {
    return groups.stream().map(format::formatted).collect(Collectors.joining(":"));
  }

  private static byte[] bytes(List<Integer> groups) {
    ByteBuffer bytes = ByteBuffer.allocate(16);
    groups.forEach(group -> bytes.putShort(group.shortValue()));
    return bytes.array();
  }

  @ParameterizedTest
  @CsvSource({
    "2001:DB8:0:0:0:0:0:7, 2001:db8::7",
    "2001:0db8::0001, 2001:db8::1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "0:0:0:0:0:0:0:0, ::",
    "::1, ::1",
    "1::, 1::",
    "1:2:3:4:5:6:0:0, 1:2:3:4:5:6::",
    "::10.0.0.1, ::a00:1",
    "64:ff9b::192.0.2.33, 64:ff9b::c000:221"
  })
  void writesTheFormOfRfc5952(String text, String canonical) {
    Ipv6Address address = new Ipv6Address(text);

    assertThat(address.presentation()).isEqualTo(canonical);
    assertThat(address.type()).isEqualTo(RecordType.AAAA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host",
        "1:2:3",
        ":::",
        "1::2::3",
        "12345::",
        "00001::1",
        ".:1",
        "64:ff9b::010.0.0.1",
        "64:ff9b::10.0.1",
        "1:2:3:4:5:6:7:8:9",
        "g::",
        "[::1]",
        "2001:db8::/32",
        " ::1",
        ":",
        "2001:db8::7.8"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(complaint(() -> new Ipv6Address(text)))
        .isEqualTo("'" + text + "' is not an IPv6 address");
  }

  @Test
  void sendsIpv4ToA() {
    assertThat(complaint(() -> new Ipv6Address("10.0.4.7")))
        .isEqualTo("'10.0.4.7' is not an IPv6 address; IPv4 goes into an A record");
  }

  @Test
  void refusesAScopeId() {
    assertThat(complaint(() -> new Ipv6Address("fe80::1%eth0")))
        .isEqualTo("'fe80::1%eth0' has a scope id, which is only valid on one host; leave it out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::ffff:10.0.4.7", "0:0:0:0:0:FFFF:a00:407"})
  void endsAMappedAddressWithTheIpv4Address(String text) {
    assertThat(new Ipv6Address(text).presentation()).isEqualTo("::ffff:10.0.4.7");
  }
}
