package io.github.privatezonesync.adopt.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A | 10.0.0.7 | 10.0.0.7",
        "AAAA | 2001:DB8:0:0::7 | 2001:db8::7",
        "CNAME | DB.corp.internal | db.corp.internal.",
        "PTR | a.corp.internal. | a.corp.internal.",
        "MX | 10 mx.corp.internal | 10 mx.corp.internal.",
        "SRV | 0 5 5060 sip.corp.internal. | 0 5 5060 sip.corp.internal.",
        "SRV | 0 0 0 . | 0 0 0 .",
        "TXT | \"a b\" \"c\" | \"a b\" \"c\"",
        "TXT | \"a\"\"b\" | \"a\" \"b\"",
        "TXT | a b | \"a\" \"b\"",
        "TXT | \"\" | \"\"",
        "TXT | \"a\\\"b\\\\c\" | \"a\\\"b\\\\c\"",
        "CAA | 0 ISSUE \"ca.example.net\" | 0 issue \"ca.example.net\"",
        "NAPTR | 10 20 \"S\" \"SIP+D2U\" \"\" _sip._udp.corp.internal. | 10 20 \"S\""
            + " \"SIP+D2U\" \"\" _sip._udp.corp.internal.",
        "SSHFP | 4 2 AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12AB12 | 4 2"
            + " ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12",
        "TLSA | 3 1 0 AB 12 | 3 1 0 ab12",
        "HTTPS | 1 . alpn=h2,h3 port=8443 | 1 . alpn=h2,h3 port=8443",
        "HTTPS | 1 svc.corp.internal. port=\"8443\" | 1 svc.corp.internal. port=8443",
      })
  void bringsDataIntoOneForm(RecordType type, String found, String data) {
    assertThat(RecordTexts.of(type, found, Escapes.DECIMAL).data()).isEqualTo(data);
    assertThat(RecordTexts.of(type, found, Escapes.DECIMAL).asFound()).isEqualTo(found);
  }

  @Test
  void readsTheEscapesOfRoute53InOctal() {
    assertThat(RecordTexts.of(RecordType.TXT, "\"\\342\\202\\254\"", Escapes.OCTAL).data())
        .isEqualTo("\"\\226\\130\\172\"");
    assertThat(NameText.parse("\\052.Apps.corp.internal.", Escapes.OCTAL).absolute())
        .isEqualTo("*.apps.corp.internal.");
  }

  @Test
  void readsAnEscapedDotAsAPartOfItsLabel() {
    NameText zone = NameText.parse("corp.internal.", Escapes.OCTAL);
    assertThat(NameText.parse("a\\056b.corp.internal.", Escapes.OCTAL).relativeTo(zone))
        .hasValue("a\\046b");
    assertThat(NameText.parse("x\\056corp.internal.", Escapes.OCTAL).relativeTo(zone)).isEmpty();
  }

  @Test
  void tellsAStarThatIsNoWildcard() {
    NameText zone = NameText.parse("corp.internal.", Escapes.OCTAL);
    assertThat(NameText.parse("a\\052.corp.internal.", Escapes.OCTAL).relativeTo(zone))
        .hasValue("a\\042");
    assertThat(NameText.parse("corp.internal.", Escapes.OCTAL).relativeTo(zone)).hasValue("@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A | 10.0.0.300 | '10.0.0.300' is not an IPv4 address",
        "MX | mx.corp.internal. | 'mx.corp.internal.' has 1 fields; this type has 2",
        "MX | x mx.corp.internal. | 'x mx.corp.internal.' has 'x' where a number belongs",
        "TXT | \"open | '\"open' has a quote that never ends",
        "TXT | \"\\999\" | '\"\\999\"' has an escape that is not the number of a byte",
        "CNAME | 10.0.0.7 | target '10.0.0.7' is an address; a host name is needed here",
      })
  void complainsOfWhatCannotBeDeclared(RecordType type, String found, String complaint) {
    assertThatThrownBy(() -> RecordTexts.of(type, found, Escapes.DECIMAL))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(complaint);
  }
}
