package io.github.privatezonesync.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.Outside;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class NameServerConverterTest {
  private final NameServerConverter converter = new NameServerConverter();
  private CorpNameServer real;

  @BeforeEach
  void start() {
    real = CorpNameServer.start();
  }

  @AfterEach
  void stop() {
    real.close();
  }

  /** What a branch gets that forwards {@code corp.example} to the data centre. */
  private Answer asked(Outside outside, String server) {
    return SimulatedClouds.fresh()
        .outside(
            nothing -> outside.with(OutsideServer.of("branch").forwards("corp.example", server)))
        .snapshot()
        .resolveOutside("branch", DomainName.of("db.corp.example"), DnsType.A);
  }

  private Outside converted(String asked) {
    return converter.convert(asked + "=" + real.address()).apply(Outside.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "10.9.0.53, 10.9.0.53",
    "fd00:9::53, fd00:9::53",
    "corp.example, 10.9.0.53",
    "corp.example., 10.9.0.53",
    "CORP.example, 10.9.0.53",
  })
  void answersForAnAddressOrADomain(String option, String server) {
    assertThat(asked(converted(option), server).data()).containsExactly("10.9.8.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.9.0.54", "example", "db.corp.example", "public"})
  void answersNobodyElse(String option) {
    assertThat(asked(converted(option), "10.9.0.53").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void prefersTheAddressToTheDomain() {
    Outside outside =
        converter
            .convert("10.9.0.53=" + real.address())
            .apply(converter.convert("corp.example=127.0.0.1:1").apply(Outside.NOTHING));

    assertThat(asked(outside, "10.9.0.53").data()).containsExactly("10.9.8.7");
    assertThat(asked(outside, "10.9.0.54").outcome()).isEqualTo(Outcome.SERVFAIL);
  }

  @Test
  void answersAsPublicDns() {
    Answer answer =
        SimulatedClouds.fresh()
            .outside(nothing -> converted("public").with(OutsideServer.of("branch")))
            .snapshot()
            .resolveOutside("branch", DomainName.of("db.corp.example"), DnsType.A);

    assertThat(answer.data()).containsExactly("10.9.8.7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corp.example",
        "=127.0.0.1:5400",
        "corp.example=",
        "corp.example=127.0.0.1",
        "corp.example=127.0.0.1:",
        "corp.example=127.0.0.1:0",
        "corp.example=127.0.0.1:65536",
        "corp.example=127.0.0.1:999999",
        "corp.example=127.0.0.1:-1",
        "corp.example=127.1:5400",
        "corp.example=127.0.0.256:5400",
        "corp.example=localhost:5400",
        "corp.example=[::1]:5400",
        "corp.example=10.9.0.53=127.0.0.1:5400",
      })
  void refusesWhatIsNotOfTheForm(String text) {
    assertThatThrownBy(() -> converter.convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage(
            "'%s' is not of the form ASKED=ADDRESS:PORT, such as corp.example=127.0.0.1:5400"
                .formatted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.9.0", "10.9.0.256", "10.9.0.0/24", "fd00::9::53", "10.9.0.53:53"})
  void refusesWhatLooksLikeAnAddressAndIsNone(String asked) {
    assertThatThrownBy(() -> converter.convert(asked + "=127.0.0.1:5400"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'%s' is neither an IPv4 nor an IPv6 address".formatted(asked));
  }

  @Test
  void refusesWhatIsNoDomain() {
    assertThatThrownBy(() -> converter.convert("corp..example=127.0.0.1:5400"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'corp..example' is not a DNS name: 'corp..example': invalid empty label");
  }
}
