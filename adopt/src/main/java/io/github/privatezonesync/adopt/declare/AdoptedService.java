package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import java.util.List;

/**
 * A regional service that one or more zones of a domain have.
 *
 * @param targets the keys of the targets that have it, sorted
 * @param code an expression of {@code RegionalService}, without the targets
 */
public record AdoptedService(List<String> targets, Expression code) {
  /** Copies the list. */
  public AdoptedService {
    targets = List.copyOf(targets);
  }
}
