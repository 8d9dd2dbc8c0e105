package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with the files of one zone, and what was left out of them. */
final class Findings {
  /** A file that is something else altogether must not fill the memory with complaints. */
  private static final int MOST = 1_000;

  private final List<Problem> problems = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  void add(Problem problem) {
    if (!areTooMany()) {
      problems.add(problem);
    }
  }

  void add(Place place, String words, Object... arguments) {
    add(Problem.of(place, words, arguments));
  }

  void add(Place place, InvalidValue invalid) {
    add(Problem.of(place, invalid));
  }

  void leaveOut(Place place, String words, Object... arguments) {
    leftOut.add(new LeftOut(place, Sentence.of(words, arguments)));
  }

  /** A value, or a problem. */
  <T> Optional<T> read(Place place, Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (InvalidValue invalid) {
      add(place, invalid);
      return Optional.empty();
    }
  }

  /** The file that is to be read; a missing one is a problem. */
  Optional<Path> given(@Nullable Path file) {
    if (file == null) {
      add(Place.of("file"), NullArguments.COMPLAINT);
    }
    return Optional.ofNullable(file);
  }

  /** The zone that a file is for. */
  Optional<DomainName> domain(Optional<Path> file, String domain) {
    Place place = file.map(path -> Place.file(path.toString())).orElse(Place.WHOLE);
    return read(place.setting("domain"), () -> DomainName.parse(domain));
  }

  /** Whether there are too many problems to go on; no more are kept. */
  boolean areTooMany() {
    return problems.size() >= MOST;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @param subject what was read, for example {@code zone file 'corp.zone'}
   * @param place for example {@code zone 'corp.internal'}
   */
  void failIn(String subject, String place) {
    if (!problems.isEmpty()) {
      throw new InvalidDeclarationException(subject, place, problems);
    }
  }
}
