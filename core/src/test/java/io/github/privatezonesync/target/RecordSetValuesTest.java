package io.github.privatezonesync.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSetValuesTest {
  private static List<String> problems(String... addresses) {
    List<RecordValue> values =
        Arrays.stream(addresses)
            .<RecordValue>map(address -> new RecordValue.Known(new Ipv4Address(address)))
            .toList();
    RecordName name = RecordName.parse("db", DomainName.parse("corp.internal"));
    return RecordSetValues.problems(new RecordSet(name, RecordType.A, new Ttl(300), values))
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void tellsOnceThatAValueIsGivenAgainAndAgain() {
    assertThat(problems("10.0.0.1", "10.0.0.2", "10.0.0.1", "10.0.0.1", "10.0.0.2"))
        .containsExactly(
            "record 'db' A: '10.0.0.1' is given twice; give it once",
            "record 'db' A: '10.0.0.2' is given twice; give it once");
  }

  @Test
  void asksForAValue() {
    assertThat(problems()).containsExactly("record 'db' A: no value given; give at least one");
  }

  @Test
  void takesDifferentValues() {
    assertThat(problems("10.0.0.1", "10.0.0.2")).isEmpty();
  }

  private static List<String> textProblems(int texts, int bytes) {
    List<RecordValue> values = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      String text = "%03d".formatted(i) + "x".repeat(bytes - 3);
      values.add(new RecordValue.Known(new Txt(RecordType.TXT, text)));
    }
    RecordName name = RecordName.parse("t", DomainName.parse("corp.internal"));
    return RecordSetValues.problems(new RecordSet(name, RecordType.TXT, new Ttl(300), values))
        .stream()
        .map(Problem::toString)
        .toList();
  }

  /** A message of 65,535 octets (RFC 1035, section 4.2.2) has less room than one record. */
  @Test
  void refusesATextThatNoRecordHolds() {
    assertThat(textProblems(1, 65_280))
        .containsExactly(
            "record 't' TXT: a value has 65536 bytes as it is sent; a record holds at most 65535,"
                + " shorten it");
    assertThat(textProblems(1, 65_234)).isEmpty();
  }

  @Test
  void refusesValuesThatNoMessageHolds() {
    assertThat(textProblems(99, 900))
        .containsExactly(
            "record 't' TXT: all values have 90717 bytes as one answer; a message holds at most"
                + " 65535, spread them over several names");
    assertThat(textProblems(71, 900)).isEmpty();
  }
}
