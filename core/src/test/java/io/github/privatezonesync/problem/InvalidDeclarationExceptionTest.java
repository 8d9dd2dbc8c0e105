package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidDeclarationExceptionTest {
  private static final Problem FIRST = Problem.of(Place.recordSet("db", "A"), "no value given");
  private static final Problem SECOND = Problem.of(Place.WHOLE, "no target given");

  @Test
  void listsEveryProblemOnALineOfItsOwn() {
    InvalidDeclarationException exception =
        new InvalidDeclarationException(
            "PrivateZoneSync 'internal'", "zone 'corp.internal.'", List.of(FIRST, SECOND));

    assertThat(exception)
        .hasMessage(
            """
            PrivateZoneSync 'internal': 2 problems in zone 'corp.internal.'
              - record 'db' A: no value given
              - no target given""");
    assertThat(exception.problems()).containsExactly(FIRST, SECOND);
  }

  @Test
  void countsOneProblemInTheSingular() {
    assertThat(
            new InvalidDeclarationException(
                "PrivateZoneSync 'internal'", "zone 'corp.internal.'", List.of(SECOND)))
        .hasMessage(
            "PrivateZoneSync 'internal': 1 problem in zone 'corp.internal.'\n  - no target given");
  }

  @Test
  void listsLateProblemsAlone() {
    InvalidDeclarationException exception = new InvalidDeclarationException(List.of(FIRST, SECOND));

    assertThat(exception).hasMessage("record 'db' A: no value given\nno target given");
    assertThat(exception.problems()).containsExactly(FIRST, SECOND);
  }
}
