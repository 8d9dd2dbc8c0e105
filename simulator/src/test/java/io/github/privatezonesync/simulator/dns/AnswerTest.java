package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static Answer ask(String file, String name, String type) {
    View.Zone zone = new View.Zone("Z", ZoneText.zone("corp.internal.", file));
    return View.of(List.of(zone), View.BeyondCname.PUBLIC_DNS)
        .resolve(name(name + ".corp.internal."), DnsType.of(type));
  }

  @Test
  void isEqualToOneThatLooksTheSameWhereverItIsFrom() {
    Answer one = ask("db A 10.0.0.1\ndb A 10.0.0.2", "db", "A");
    Answer other = ask("db A 10.0.0.2\ndb A 10.0.0.1\ndb TXT more", "DB", "A");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void isEqualToOneWhoseTextIsCutElsewhere() {
    Answer one = ask("db TXT \"one text\" \"\\195\\188 \\034\"", "db", "TXT");
    Answer other = ask("db TXT \"one\" \" text\\195\" \"\\188 \\\"\"", "db", "TXT");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(ask("db TXT \"one\"\ndb TXT \" text\"", "db", "TXT"));
  }

  @Test
  void differsByQuestionOutcomeRecordsTtlAndChain() {
    Answer answer = ask("db A 10.0.0.1\nx A 10.0.0.1", "db", "A");

    assertThat(answer)
        .isNotEqualTo(ask("db A 10.0.0.1\nx A 10.0.0.1", "x", "A"))
        .isNotEqualTo(ask("db A 10.0.0.2", "db", "A"))
        .isNotEqualTo(ask("db A 10.0.0.1\ndb A 10.0.0.2", "db", "A"))
        .isNotEqualTo(ask("db 60 A 10.0.0.1", "db", "A"))
        .isNotEqualTo(ask("db CNAME x\nx A 10.0.0.1", "db", "A"))
        .isNotEqualTo(ask("x A 10.0.0.1", "db", "A"))
        .isNotEqualTo(null);
    assertThat(ask("db TXT x", "db", "A"))
        .isNotEqualTo(ask("x A 10.0.0.1", "db", "A"))
        .isNotEqualTo(ask("db TXT x", "db", "AAAA"));
  }

  @Test
  void givesItsDataSorted() {
    assertThat(ask("db A 10.0.0.2\ndb A 10.0.0.1", "db", "A").data())
        .containsExactly("10.0.0.1", "10.0.0.2");
    assertThat(ask("www CNAME db\ndb A 10.0.0.2", "www", "A").data()).containsExactly("10.0.0.2");
    assertThat(ask("www CNAME db", "www", "A").data()).isEmpty();
  }

  @Test
  void tellsTheQuestion() {
    Answer answer = ask("", "db", "AAAA");

    assertThat(answer.name()).isEqualTo(name("db.corp.internal."));
    assertThat(answer.type()).isEqualTo(DnsType.AAAA);
  }

  @Test
  void readsAsOneLine() {
    assertThat(ask("db A 10.0.0.2\ndb A 10.0.0.1", "db", "A"))
        .hasToString("db.corp.internal. A: 10.0.0.1 10.0.0.2");
    assertThat(ask("www CNAME db\ndb A 10.0.0.2", "www", "A"))
        .hasToString("www.corp.internal. A: CNAME db.corp.internal., 10.0.0.2");
    assertThat(ask("www CNAME db", "www", "A"))
        .hasToString("www.corp.internal. A: CNAME db.corp.internal., NXDOMAIN");
    assertThat(ask("", "db", "A")).hasToString("db.corp.internal. A: NXDOMAIN");
  }
}
