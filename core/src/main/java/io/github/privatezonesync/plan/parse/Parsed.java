package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of something that a user wrote: a value, or problems.
 *
 * @param value the value; empty if it cannot be read
 * @param problems what is wrong with it
 * @param <T> the kind of value
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
  /** Keeps an unmodifiable copy. */
  public Parsed {
    problems = List.copyOf(problems);
  }

  static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), List.of());
  }

  /** Reads a value; what is not allowed becomes a problem. */
  static <T> Parsed<T> of(Supplier<T> read, Function<InvalidValue, Problem> problem) {
    try {
      return of(read.get());
    } catch (InvalidValue invalid) {
      return new Parsed<>(Optional.empty(), List.of(problem.apply(invalid)));
    }
  }

  /** The value, after the problems have been added to others. */
  Optional<T> orAddTo(ProblemList others) {
    others.addAll(problems);
    return value;
  }
}
