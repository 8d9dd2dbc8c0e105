package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4RangeTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.20/28, 10.0.0.16/28, 10.0.0.31",
    "0.0.0.0/0, 0.0.0.0/0, 255.255.255.255",
    "255.255.255.255/32, 255.255.255.255/32, 255.255.255.255",
  })
  void isFromItsFirstToItsLastAddress(String text, String range, String last) {
    Ipv4Range read = Ipv4Range.parse(text).orElseThrow();

    assertThat(read).hasToString(range);
    assertThat(Ipv4Range.text(read.last())).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.0.0.0", "10.0.0.0/33", "10.0.0/24", "10.0.0.256/24", "fd00::/64"})
  void isNothingElse(String text) {
    assertThat(Ipv4Range.parse(text)).isEmpty();
  }

  @Test
  void containsAndOverlaps() {
    Ipv4Range small = Ipv4Range.parse("10.0.0.16/28").orElseThrow();
    Ipv4Range large = Ipv4Range.parse("10.0.0.0/24").orElseThrow();
    Ipv4Range other = Ipv4Range.parse("10.0.1.0/24").orElseThrow();

    assertThat(large.contains(small)).isTrue();
    assertThat(small.contains(large)).isFalse();
    assertThat(small.overlaps(large)).isTrue();
    assertThat(other.overlaps(large)).isFalse();
  }
}
