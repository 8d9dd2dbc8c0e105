package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordContentTest {
  private static final String FILE =
      """
      db A 10.0.0.2
      db A 10.0.0.1
      db TXT "one " "text"
      db SPF "v=spf1 " "-all"
      db MX 10 mail.example.com.
      odd TXT "\\195\\188 \\034\\\\ \\009"
      """;

  private static ZoneRecordSet set(String name, DnsType type) {
    return ZoneText.zone("corp.internal.", FILE)
        .get(name(name + ".corp.internal."), type)
        .orElseThrow();
  }

  @Test
  void joinsTheStringsOfATextAndSortsTheRest() {
    assertThat(RecordContent.of(set("db", DnsType.TXT))).containsExactly("\"one text\"");
    assertThat(RecordContent.of(set("db", DnsType.SPF))).containsExactly("\"v=spf1 -all\"");
    assertThat(RecordContent.of(set("db", DnsType.A))).containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(RecordContent.of(set("db", DnsType.MX))).containsExactly("10 mail.example.com.");
  }

  @Test
  void escapesWhatIsNoPrintableAscii() {
    assertThat(RecordContent.of(set("odd", DnsType.TXT)))
        .containsExactly("\"\\195\\188 \\\"\\\\ \\009\"");
  }

  @Test
  void givesTheTextItself() {
    ResourceRecord odd = set("odd", DnsType.TXT).records().get(0);
    ResourceRecord address = set("db", DnsType.A).records().get(0);
    assertThat(RecordContent.text(odd)).contains("\u00fc \"\\ \t");
    assertThat(RecordContent.text(address)).isEmpty();
  }

  @Test
  void givesTheNameOfAnAlias() {
    ZoneRecordSet alias = new ZoneRecordSet(name("a.b."), DnsType.A, 60, List.of(), name("c.b."));
    assertThat(RecordContent.of(alias)).containsExactly("alias c.b.");
  }
}
