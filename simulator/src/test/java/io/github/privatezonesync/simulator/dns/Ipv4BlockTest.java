package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4BlockTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.20/28, 10.0.0.16/28, 10.0.0.31",
    "0.0.0.0/0, 0.0.0.0/0, 255.255.255.255",
    "255.255.255.255/32, 255.255.255.255/32, 255.255.255.255",
  })
  void isFromItsFirstToItsLastAddress(String text, String range, String last) {
    Ipv4Block read = Ipv4Block.parse(text).orElseThrow();

    assertThat(read).hasToString(range);
    assertThat(Ipv4Block.text(read.last())).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.0.0.0", "10.0.0.0/33", "10.0.0/24", "10.0.0.256/24", "fd00::/64"})
  void isNothingElse(String text) {
    assertThat(Ipv4Block.parse(text)).isEmpty();
  }

  @Test
  void containsAndOverlaps() {
    Ipv4Block small = Ipv4Block.parse("10.0.0.16/28").orElseThrow();
    Ipv4Block large = Ipv4Block.parse("10.0.0.0/24").orElseThrow();
    Ipv4Block other = Ipv4Block.parse("10.0.1.0/24").orElseThrow();

    assertThat(large.contains(small)).isTrue();
    assertThat(small.contains(large)).isFalse();
    assertThat(small.overlaps(large)).isTrue();
    assertThat(other.overlaps(large)).isFalse();
  }

  @Test
  void keepsSomeAddressesForItself() {
    Ipv4Block block = Ipv4Block.parse("10.0.0.16/29").orElseThrow();

    assertThat(block.usable(4, 1)).containsExactly("10.0.0.20", "10.0.0.21", "10.0.0.22");
    assertThat(block.isUsable("10.0.0.20", 4, 1)).isTrue();
    assertThat(block.isUsable("10.0.0.19", 4, 1)).isFalse();
    assertThat(block.isUsable("10.0.0.23", 4, 1)).isFalse();
    assertThat(block.contains("10.0.0.23")).isTrue();
    assertThat(block.contains("10.0.0.24")).isFalse();
    assertThat(block.contains("none")).isFalse();
  }
}
