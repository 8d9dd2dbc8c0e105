package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final DomainName CORP = DomainName.parse("corp.internal");
  private static final Output<String> OUTPUT = Output.of("10.0.0.9");

  private static List<String> parsed(RecordSetArgs set) {
    return set.written().values().stream().map(value -> value.parse(CORP).toString()).toList();
  }

  @Test
  void mixLiteralsListsAndOutputs() {
    Values values =
        Values.of("10.0.0.1", "10.0.0.2")
            .and(OUTPUT)
            .and(List.of("10.0.0.3"))
            .andList(OUTPUT.applyValue(List::of));

    assertThat(parsed(RecordSetArgs.a("db", values)))
        .containsExactly("10.0.0.1", "10.0.0.2", "(output)", "10.0.0.3", "(output of a list)");
  }

  @Test
  void startWithWhateverThereIs() {
    assertThat(parsed(RecordSetArgs.a("db", Values.of(OUTPUT).and("10.0.0.1"))))
        .containsExactly("(output)", "10.0.0.1");
    assertThat(parsed(RecordSetArgs.aaaa("db", Values.of(List.of("::1", "::2")))))
        .containsExactly("::1", "::2");
    assertThat(parsed(RecordSetArgs.txt("db", Values.ofList(OUTPUT.applyValue(List::of)))))
        .containsExactly("(output of a list)");
  }

  @Test
  void areTheSameAsTheShortForms() {
    assertThat(parsed(RecordSetArgs.a("db", List.of("10.0.0.1"))))
        .isEqualTo(parsed(RecordSetArgs.a("db", "10.0.0.1")));
    assertThat(parsed(RecordSetArgs.spf("db", List.of("v=spf1 -all"))))
        .isEqualTo(parsed(RecordSetArgs.spf("db", "v=spf1 -all")));
  }

  @Test
  void areImmutable() {
    Values one = Values.of("10.0.0.1");
    Values unused = one.and("10.0.0.2");

    assertThat(parsed(RecordSetArgs.a("db", one))).containsExactly("10.0.0.1");
  }

  @Test
  void servesEndpointsToo() {
    RegionalEndpoint endpoint =
        RegionalEndpoint.inRegion("us-east-1").ipv4(Values.of("10.0.0.1").and(OUTPUT));

    assertThat(endpoint.written().values().get(RecordType.A)).hasSize(2);
  }
}
