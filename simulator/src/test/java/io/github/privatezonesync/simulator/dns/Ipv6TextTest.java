package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ipv6TextTest {
  @ParameterizedTest
  @CsvSource({
    "2001:DB8:0:0:0:0:0:1,2001:db8::1",
    "0:0:0:0:0:0:0:0,::",
    "0:0:0:0:0:0:0:1,::1",
    "fe80:0:0:0:0:0:0:0,fe80::",
    "1:0:0:2:0:0:0:3,1:0:0:2::3",
    "1:0:0:2:3:0:0:4,1::2:3:0:0:4",
    "1:0:2:3:4:5:6:7,1:0:2:3:4:5:6:7"
  })
  void leavesTheFirstLongestRunOfZerosOut(String given, String text) {
    assertThat(Ipv6Text.canonical(Ipv6Text.parse(given))).isEqualTo(text);
  }

  @Property
  void isReadBackAsTheSameAddress(@ForAll @Size(16) byte[] address) {
    assertThat(Ipv6Text.parse(Ipv6Text.canonical(address))).isEqualTo(address);
  }
}
