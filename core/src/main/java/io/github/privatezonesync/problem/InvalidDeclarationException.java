package io.github.privatezonesync.problem;

import com.pulumi.exceptions.ResourceException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with one declaration, at once.
 *
 * <p>Pulumi prints only its message, without a stack trace: the mistake is in the declaration, not
 * in the program's calls.
 */
public final class InvalidDeclarationException extends ResourceException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * A declaration with several problems, found before anything is registered.
   *
   * @param subject what was declared, for example {@code PrivateZoneSync 'internal'}
   * @param place the place of the problems, for example {@code zone 'corp.internal.'}
   * @param problems at least one problem
   */
  public InvalidDeclarationException(String subject, String place, List<Problem> problems) {
    super(message(subject, place, problems), null, true);
    this.problems = List.copyOf(problems);
  }

  /**
   * Problems that were found when an output resolved.
   *
   * @param problems at least one problem
   */
  public InvalidDeclarationException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), null, true);
    this.problems = List.copyOf(problems);
  }

  private static String message(String subject, String place, List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream()
        .map(problem -> "\n  - " + problem)
        .collect(Collectors.joining("", subject + ": " + count + " in " + place, ""));
  }

  /**
   * The problems.
   *
   * @return at least one, in the order of the declaration
   */
  public List<Problem> problems() {
    return problems;
  }
}
