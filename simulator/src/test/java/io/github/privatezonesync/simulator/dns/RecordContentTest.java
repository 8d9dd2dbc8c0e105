package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

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

  private static ZoneRecordSet set(String name, int type) {
    return ZoneText.zone("corp.internal.", FILE)
        .get(name(name + ".corp.internal."), type)
        .orElseThrow();
  }

  @Test
  void joinsTheStringsOfATextAndSortsTheRest() {
    assertThat(RecordContent.of(set("db", Type.TXT))).containsExactly("\"one text\"");
    assertThat(RecordContent.of(set("db", Type.SPF))).containsExactly("\"v=spf1 -all\"");
    assertThat(RecordContent.of(set("db", Type.A))).containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(RecordContent.of(set("db", Type.MX))).containsExactly("10 mail.example.com.");
  }

  @Test
  void escapesWhatIsNoPrintableAscii() {
    assertThat(RecordContent.of(set("odd", Type.TXT)))
        .containsExactly("\"\\195\\188 \\\"\\\\ \\009\"");
  }

  @Test
  void givesTheTextItself() {
    Record odd = set("odd", Type.TXT).records().get(0);
    Record address = set("db", Type.A).records().get(0);
    assertThat(RecordContent.text(odd)).contains("\u00fc \"\\ \t");
    assertThat(RecordContent.text(address)).isEmpty();
  }

  @Test
  void givesTheNameOfAnAlias() {
    ZoneRecordSet alias = new ZoneRecordSet(name("a.b."), Type.A, 60, List.of(), name("c.b."));
    assertThat(RecordContent.of(alias)).containsExactly("alias c.b.");
  }
}
