package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TtlTest {
  @ParameterizedTest
  @CsvSource({"PT1S, 1", "PT5M, 300", "PT2147483647S, 2147483647"})
  void takesWholeSecondsUpToTheLimit(Duration duration, int seconds) {
    assertThat(Ttl.of(duration).seconds()).isEqualTo(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT0.5S", "PT0.999999999S", "PT-1S"})
  void refusesLessThanASecond(String text) {
    Duration duration = Duration.parse(text);

    assertThat(complaint(() -> Ttl.of(duration)))
        .isEqualTo("ttl " + duration + " is below one second; use whole seconds");
  }

  @Test
  void refusesMoreThanTheDnsCanSay() {
    assertThat(complaint(() -> Ttl.of(Duration.ofSeconds(2147483648L))))
        .isEqualTo("ttl PT596523H14M8S is above 2147483647 seconds");
  }

  @Test
  void refusesAPartOfASecond() {
    assertThat(complaint(() -> Ttl.of(Duration.ofMillis(1500))))
        .isEqualTo("ttl PT1.5S has a part of a second; use whole seconds");
  }

  @Test
  void isShownInSeconds() {
    assertThat(Ttl.of(Duration.ofMinutes(5))).hasToString("300s");
  }

  @Test
  void cannotBeMadeBelowASecond() {
    assertThat(complaint(() -> new Ttl(0))).isEqualTo("ttl '0s' is below one second");
  }
}
