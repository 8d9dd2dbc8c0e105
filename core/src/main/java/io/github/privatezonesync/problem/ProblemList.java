package io.github.privatezonesync.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects what is wrong, so that all of it is reported at once. */
public final class ProblemList {
  private final List<Problem> found = new ArrayList<>();

  /** Starts without any problem. */
  public ProblemList() {}

  /**
   * Adds a problem.
   *
   * @param place what it is about
   * @param words what is wrong, as in {@link Problem#of(Place, String, Object...)}
   * @param arguments ways out, and values that are shown as text
   */
  public void add(Place place, String words, Object... arguments) {
    found.add(Problem.of(place, words, arguments));
  }

  /**
   * Adds a problem that was found elsewhere.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    found.add(problem);
  }

  /**
   * Adds a problem if there is one.
   *
   * @param wrong whether there is one
   * @param place what it is about
   * @param words what is wrong, as in {@link Problem#of(Place, String, Object...)}
   * @param arguments ways out, and values that are shown as text
   */
  public void addIf(boolean wrong, Place place, String words, Object... arguments) {
    if (wrong) {
      add(place, words, arguments);
    }
  }

  /**
   * Adds problems that were found elsewhere.
   *
   * @param others the problems
   */
  public void addAll(Collection<Problem> others) {
    found.addAll(others);
  }

  /**
   * Reads a value, or adds a problem.
   *
   * @param place what is read
   * @param read reads the value, or throws {@link InvalidValue}
   * @param <T> what is read
   * @return the value; empty if it is wrong
   */
  public <T> Optional<T> read(Place place, Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (InvalidValue invalid) {
      found.add(Problem.of(place, invalid));
      return Optional.empty();
    }
  }

  /**
   * The texts that occur more than once.
   *
   * @param values texts in any order
   * @return each repeated text once, in the order in which they are repeated
   */
  public static Set<String> repeated(Stream<String> values) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    values.filter(value -> !seen.add(value)).forEachOrdered(repeated::add);
    return repeated;
  }

  /**
   * Throws an exception with the problems, if there are any.
   *
   * @param outer the place that the problems are in
   * @throws InvalidDeclarationException if anything was found
   */
  public void failIn(Place outer) {
    if (!found.isEmpty()) {
      throw new InvalidDeclarationException(
          found.stream().map(problem -> problem.in(outer)).toList());
    }
  }

  /**
   * All problems.
   *
   * @return an unmodifiable list of the problems, in the order in which they were found
   */
  public List<Problem> all() {
    return Collections.unmodifiableList(found);
  }
}
