package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.plan.Answers;
import java.util.List;
import java.util.Optional;

/**
 * What one client should get from a regional service, and what it gets.
 *
 * @param planned the client, the service and the planned endpoints
 * @param resolved the values that the client resolves, or how the question ended
 * @param isAsPlanned whether these values are as planned
 */
public record RegionalAnswer(Answers.Row planned, List<String> resolved, boolean isAsPlanned) {
  static final List<String> HEADING =
      List.of("name", "asked from", "resolves to", "endpoint in", "distance");

  /** Keeps an unmodifiable copy. */
  public RegionalAnswer {
    resolved = List.copyOf(resolved);
  }

  private String values() {
    return String.join(", ", resolved);
  }

  /**
   * The answer in words, if it is not as planned.
   *
   * @return a sentence; empty if the answer is as planned
   */
  public Optional<String> difference() {
    return isAsPlanned
        ? Optional.empty()
        : Optional.of(
            "%s resolves '%s' to %s, planned is %s in %s"
                .formatted(
                    planned.client(),
                    planned.service().name(),
                    values(),
                    planned.addresses(),
                    planned.endpoints()));
  }

  /** A line of the table of all answers. */
  List<String> cells() {
    return List.of(
        planned.service().name().toString(),
        planned.client().toString(),
        values(),
        planned.endpoints(),
        planned.distance());
  }
}
