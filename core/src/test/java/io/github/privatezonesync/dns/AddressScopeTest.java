package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressScopeTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.4.7, PRIVATE",
    "172.15.0.1, PUBLIC",
    "172.16.0.1, PRIVATE",
    "172.31.255.255, PRIVATE",
    "172.32.0.1, PUBLIC",
    "192.168.1.1, PRIVATE",
    "192.169.1.1, PUBLIC",
    "100.63.0.1, PUBLIC",
    "100.64.0.1, PRIVATE",
    "100.127.0.1, PRIVATE",
    "100.128.0.1, PUBLIC",
    "8.8.8.8, PUBLIC",
    "0.0.0.0, NO_HOST",
    "127.0.0.1, NO_HOST",
    "169.254.169.254, NO_HOST",
    "169.253.0.1, PUBLIC",
    "224.0.0.251, NO_HOST",
    "255.255.255.255, NO_HOST"
  })
  void isKnownForIpv4(String address, AddressScope scope) {
    assertThat(AddressScope.of(new Ipv4Address(address))).isEqualTo(scope);
  }

  @ParameterizedTest
  @CsvSource({
    "fc00::1, PRIVATE",
    "fdff::1, PRIVATE",
    "fbff::1, PUBLIC",
    "2001:db8::7, PUBLIC",
    "::, NO_HOST",
    "::1, NO_HOST",
    "::ffff:10.0.0.1, NO_HOST",
    "fe80::1, NO_HOST",
    "febf::1, NO_HOST",
    "fec0::1, PUBLIC",
    "ff02::fb, NO_HOST"
  })
  void isKnownForIpv6(String address, AddressScope scope) {
    assertThat(AddressScope.of(new Ipv6Address(address))).isEqualTo(scope);
  }
}
