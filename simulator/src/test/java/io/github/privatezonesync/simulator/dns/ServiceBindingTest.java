package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceBindingTest {
  private static final DomainName OWNER = DomainName.of("www.corp.internal.");

  private static ResourceRecord parse(String value) {
    return ServiceBinding.parse(OWNER, DnsType.HTTPS, 300, value, null);
  }

  private static String octets(String value) {
    return HexFormat.of().formatHex(parse(value).wireData());
  }

  /** Those without a target are at the root; the long ones are test vectors of appendix D. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "0 foo.example.com. | 000003666f6f076578616d706c6503636f6d00",
        "1 . | 000100",
        "16 foo.example.com. port=53 | 001003666f6f076578616d706c6503636f6d00000300020035",
        "1 . key667=hello | 000100029b000568656c6c6f",
        "1 . key667=\"hello\\210qoo\" | 000100029b000968656c6c6fd2716f6f",
        "1 . ipv6hint=\"2001:db8::1,2001:db8::53:1\""
            + " | 0001000006002020010db800000000000000000000000120010db8000000000000000000530001",
        "16 . alpn=h2,h3-19 mandatory=ipv4hint,alpn ipv4hint=192.0.2.1"
            + " | 0010000000000400010004000100090268320568332d313900040004c0000201",
        "16 . alpn=\"f\\\\\\\\oo\\\\,bar,h2\" | 001000000100 0c08665c6f6f2c62617202 6832",
        "1 . alpn=h2 no-default-alpn | 00010000010003026832 00020000",
        "1 . ech=AAEC | 000100 0005 0003 000102",
        "1 . key65534 | 000100 fffe 0000",
        "0 . port=1 | 000000 0003 0002 0001"
      })
  void isSentAsItIsRead(String value, String octets) {
    assertThat(octets(value)).isEqualTo(octets.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "x .",
        "-1 .",
        "65536 .",
        "1 relative",
        "1 a..b.",
        "1 . port=99999",
        "1 . port=abc",
        "1 . port=",
        "1 . port=-1",
        "1 . ech=!!!",
        "1 . ech",
        "1 . no-default-alpn",
        "1 . no-default-alpn=h2 alpn=h2",
        "1 . alpn=",
        "1 . alpn=h2,,h3",
        "1 . ipv4hint=10.0.0.300",
        "1 . ipv4hint=fd00::1",
        "1 . ipv6hint=10.0.0.1",
        "1 . ipv6hint=",
        "1 . mandatory=alpn",
        "1 . mandatory=mandatory alpn=h2",
        "1 . mandatory=alpn,alpn alpn=h2",
        "1 . mandatory=x alpn=h2",
        "1 . alpn=h2 alpn=h3",
        "1 . dohpath=/q{?dns}",
        "1 . key3=ab",
        "1 . key65535=ab",
        "1 . key65536=ab",
        "1 . key07=ab",
        "1 . Port=1",
        "1 . port = 1",
        "1 . alpn=\"h2",
        "1 . alpn=\"h2\"port=1",
        "1 . key7=\\2x",
        "1 . key7=\\256",
        "1 . key7=a\\"
      })
  void refusesWhatTheRfcForbids(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(value));
  }

  @Test
  void refusesProtocolsAndValuesThatNoLengthCanSay() {
    assertThat(octets("1 . alpn=" + "h".repeat(255))).hasSize(2 * (3 + 4 + 256));
    assertThatIllegalArgumentException().isThrownBy(() -> parse("1 . alpn=" + "h".repeat(256)));
    assertThat(octets("1 . key7=\"" + "h".repeat(65_000) + '"')).hasSize(2 * (3 + 4 + 65_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("1 . key7=\"" + "h".repeat(65_536) + '"'));
  }

  @Test
  void completesARelativeTargetWhereThereIsAnOrigin() {
    assertThat(
            ServiceBinding.parse(
                    OWNER, DnsType.SVCB, 300, "1 web.corp.internal alpn=h2", DomainName.ROOT)
                .data())
        .isEqualTo("1 web.corp.internal. alpn=h2");
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> keys =
        Arbitraries.of(
            "alpn", "port", "ech", "mandatory", "no-default-alpn", "ipv4hint", "ipv6hint", "key7");
    Arbitrary<String> words =
        Arbitraries.of(
            "h2",
            ",",
            "\"",
            "\\",
            "\\044",
            "\\,",
            " ",
            "AAEC",
            "\u00fc",
            "443",
            "10.0.0.1",
            "::1",
            "alpn");
    Arbitrary<String> parameters =
        Combinators.combine(keys, words.list().ofMaxSize(3))
            .as((key, value) -> " " + key + (value.isEmpty() ? "" : "=") + String.join("", value));
    return parameters.list().ofMaxSize(3).map(some -> "1 ." + String.join("", some));
  }

  @Property
  void canSendWhatItTakes(@ForAll("values") String value) {
    ResourceRecord record;
    try {
      record = parse(value);
    } catch (IllegalArgumentException refused) {
      return;
    }

    assertThat(SentRecord.received(record)).isEqualTo(record);
  }
}
