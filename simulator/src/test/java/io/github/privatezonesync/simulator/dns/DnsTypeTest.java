package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DnsTypeTest {
  @Test
  void hasItsMnemonicOrItsNumber() {
    assertThat(DnsType.of("A")).isEqualTo(DnsType.A).hasToString("A");
    assertThat(DnsType.of("https")).isEqualTo(DnsType.HTTPS).hasToString("HTTPS");
    assertThat(DnsType.of("TYPE65280")).isEqualTo(new DnsType(65_280)).hasToString("TYPE65280");
    assertThat(DnsType.A).isLessThan(DnsType.TXT);
  }

  @Test
  void refusesWhatIsNoType() {
    assertThatThrownBy(() -> DnsType.of("AX"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'AX' is not a record type; use for example 'A' or 'TXT'");
    assertThatThrownBy(() -> new DnsType(65_536)).isInstanceOf(IllegalArgumentException.class);
  }
}
