package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordDataTest {
  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(
        "A",
        "AAAA",
        "CAA",
        "CNAME",
        "DS",
        "HTTPS",
        "IPSECKEY",
        "MX",
        "NAPTR",
        "NS",
        "PTR",
        "SOA",
        "SPF",
        "SRV",
        "SSHFP",
        "SVCB",
        "TLSA",
        "TXT");
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> words =
        Arbitraries.of(
            "10.0.0.1",
            "2001:db8::1",
            "host.example.",
            "10",
            "0",
            "issue",
            "\"text\"",
            "alpn=h2",
            "ab",
            "\\300",
            "\"",
            ".",
            "host",
            "-1",
            "99999999999",
            "\\#",
            "4",
            "0a000001",
            "ü");
    return Arbitraries.oneOf(
        Arbitraries.strings(), words.list().ofMaxSize(8).map(list -> String.join(" ", list)));
  }

  @Property
  void keepsOrRefusesAnyValueOfAnyType(
      @ForAll @From("types") String type, @ForAll @From("values") String value) {
    try {
      String kept = RecordData.normal(type, value);
      assertThat(RecordData.normal(type, kept)).isEqualTo(kept);
      assertThat(RecordData.set("x.internal.", type, 300, List.of(kept)))
          .satisfies(set -> assertThat(RecordData.decode(set).records()).hasSize(1));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  @Test
  void quotesTexts() {
    assertThat(RecordData.normal("TXT", "v=spf1 -all")).isEqualTo("\"v=spf1\" \"-all\"");
    assertThat(RecordData.normal("SPF", "\"v=spf1 -all\"")).isEqualTo("\"v=spf1 -all\"");
  }

  @Test
  void shortensIpv6Addresses() {
    assertThat(RecordData.normal("AAAA", "2001:DB8:0:0::1")).isEqualTo("2001:db8::1");
  }
}
