package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdnaDeviationsTest {
  /** The A-labels by IDNA 2008 are those of Unicode TS 46, section 1.3, and of RFC 3492. */
  @ParameterizedTest
  @CsvSource({
    "straße, strasse, xn--strae-oqa",
    "Straße.DE, strasse.de, xn--strae-oqa.de",
    "faß.example, fass.example, xn--fa-hia.example",
    "βόλος, xn--nxasmq6b, xn--nxasmm1c",
    "βόλος.com, xn--nxasmq6b.com, xn--nxasmm1c.com",
    "ẞ, ss, xn--zca"
  })
  void areRefusedWithBothReadings(String text, String byIdna2003, String byIdna2008) {
    assertThat(complaint(() -> DomainName.parse(text)))
        .isEqualTo(
            "'%s' is '%s' by IDNA 2003 and '%s' by IDNA 2008; write the one that is meant"
                .formatted(text, byIdna2003, byIdna2008));
    assertThat(DomainName.parse(byIdna2003).withoutDot()).isEqualTo(byIdna2003);
    assertThat(DomainName.parse(byIdna2008).withoutDot()).isEqualTo(byIdna2008);
  }

  @Test
  void areJoinersToo() {
    assertThat(complaint(() -> DomainName.parse("نامه\u200Cای")))
        .contains("'xn--mgba3gch31f' by IDNA 2003 and 'xn--mgba3gch31f060k' by IDNA 2008");
  }

  @Test
  void areInvisibleCharactersWhichWouldBeDropped() {
    assertThat(complaint(() -> DomainName.parse("we\u00ADb")))
        .isEqualTo("'we\u00ADb' has the invisible character U+00AD; leave it out");
    assertThat(complaint(() -> DomainName.parse("web\u200B.example"))).contains("U+200B");
  }

  @Test
  void areNoneOfTheOtherLetters() {
    assertThat(DomainName.parse("ΔΟΣ.bücher").withoutDot()).isEqualTo("xn--pxawm.xn--bcher-kva");
  }
}
