package io.github.privatezonesync.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.Problem;
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
}
