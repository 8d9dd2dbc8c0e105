package io.github.privatezonesync.testkit.clouds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoveredNamesTest {
  private static final String LABEL = "x".repeat(63) + ".";

  private static String covered(String wildcard, String... declared) {
    List<DomainName> names = new ArrayList<>(List.of(Questions.name(wildcard)));
    List.of(declared).forEach(name -> names.add(Questions.name(name)));
    return new CoveredNames(names)
        .of(Questions.name(wildcard))
        .map(DomainName::toString)
        .orElse("none");
  }

  @Test
  void sayWhatTheyAreForWhereThereIsRoom() {
    assertThat(covered("*.apps.corp.internal."))
        .isEqualTo("covered-by-the-wildcard.apps.corp.internal.");
  }

  @Test
  void areAsLongAsTheZoneLeavesRoom() {
    for (int length = 1; length <= 59; length++) {
      String zone = LABEL.repeat(3) + "y".repeat(length) + ".";

      assertThat(covered("*." + zone))
          .isEqualTo(
              "covered-by-the-wildcard".substring(0, Math.min(23, 60 - length)) + "." + zone);
    }
  }

  @Test
  void areNoneThatAreDeclaredAndNoneAboveSuch() {
    String zone = LABEL.repeat(3) + "y".repeat(59) + ".";

    assertThat(covered("*." + zone, "c." + zone, "0." + zone, "1." + zone)).isEqualTo("2." + zone);
    assertThat(covered("*.corp.internal.", "db.covered-by-the-wildcard.corp.internal."))
        .isEqualTo("0.corp.internal.");
  }

  @Test
  void areMissingWhereEveryLabelIsTaken() {
    String zone = LABEL.repeat(3) + "y".repeat(59) + ".";
    String[] all =
        IntStream.range(0, 36)
            .mapToObj(i -> Character.forDigit(i, 36) + "." + zone)
            .toArray(String[]::new);

    assertThat(covered("*." + zone, all)).isEqualTo("none");
  }
}
