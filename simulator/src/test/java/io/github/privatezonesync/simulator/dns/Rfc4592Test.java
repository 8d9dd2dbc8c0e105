package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example zone of RFC 4592, section 2.2.1, with all answers that the RFC gives for it. */
class Rfc4592Test {
  private static final View VIEW =
      View.of(
          List.of(
              new View.Zone(
                  "the RFC's",
                  ZoneText.zone(
                      "example.",
                      """
                      example.                 3600 SOA ns.example.com. admin.example.com. 1 2 3 4 5
                      example.                 3600 NS  ns.example.com.
                      example.                 3600 NS  ns.example.net.
                      *.example.               3600 TXT "this is a wildcard"
                      *.example.               3600 MX  10 host1.example.
                      sub.*.example.           3600 TXT "this is not a wildcard"
                      host1.example.           3600 A   192.0.2.1
                      _ssh._tcp.host1.example. 3600 SRV 0 0 22 host1.example.
                      _ssh._tcp.host2.example. 3600 SRV 0 0 22 host2.example.
                      subdel.example.          3600 NS  ns.example.com.
                      subdel.example.          3600 NS  ns.example.net.
                      """))),
          View.BeyondCname.PUBLIC_DNS);

  private static Answer ask(String name, String type) {
    return VIEW.resolve(name(name), DnsType.of(type));
  }

  @ParameterizedTest
  @CsvSource({
    "host3.example.,   MX,  host3.example. MX 3600 10 host1.example.",
    "foo.bar.example., TXT, foo.bar.example. TXT 3600 \"this is a wildcard\"",
  })
  void synthesisesWhatTheRfcSynthesises(String name, String type, String set) {
    Answer answer = ask(name, type);

    assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(answer.chain().stream().map(Object::toString).collect(Collectors.joining()))
        .isEqualTo(set);
    assertThat(answer.path())
        .last()
        .isEqualTo(
            "'%s' %s in zone 'example.' (the RFC's) by the wildcard '*.example.': %s"
                .formatted(name, type, set));
  }

  @Test
  void hasNoDataWhereTheWildcardLacksTheType() {
    assertThat(ask("host3.example.", "A").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(ask("host3.example.", "A").path())
        .last()
        .isEqualTo(
            "'host3.example.' A in zone 'example.' (the RFC's): NODATA, the wildcard that covers it"
                + " has only other types");
  }

  @ParameterizedTest
  @CsvSource({
    "host1.example.,               MX,  NODATA",
    "sub.*.example.,               MX,  NODATA",
    "_telnet._tcp.host1.example.,  SRV, NXDOMAIN",
    "host.subdel.example.,         A,   ELSEWHERE",
    "ghost.*.example.,             MX,  NXDOMAIN",
  })
  void doesNotSynthesiseWhatTheRfcDoesNot(String name, String type, Outcome outcome) {
    assertThat(ask(name, type).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"_tcp.host1.example.", "_tcp.host2.example.", "host2.example."})
  void knowsTheEmptyNonTerminals(String name) {
    assertThat(ask(name, "A").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(ask(name, "TXT").outcome()).isEqualTo(Outcome.NODATA);
    assertThat(ask(name, "A").path())
        .last()
        .asString()
        .endsWith(": NODATA, there are only names below it");
  }

  @Test
  void answersForTheWildcardItselfAsForAnyName() {
    assertThat(ask("*.example.", "MX").data()).containsExactly("10 host1.example.");
    assertThat(ask("*.example.", "MX").path()).last().asString().doesNotContain("by the wildcard");
    assertThat(ask("*.example.", "A").outcome()).isEqualTo(Outcome.NODATA);
  }
}
