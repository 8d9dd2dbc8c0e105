package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.RecordContent;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a network gets for a question. A failure shows the path. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {
  private final String asker;

  AnswerAssert(String asker, Answer actual) {
    super(actual, AnswerAssert.class);
    this.asker = asker;
  }

  /**
   * The answer has exactly these values, whatever CNAMEs lead to them.
   *
   * @param values the values in any order, as a zone file and a plan write them: host names with
   *     their final dot, texts in quotes
   * @return this assertion
   * @throws IllegalArgumentException if a value is not of the type that was asked for
   */
  public AnswerAssert to(String... values) {
    List<String> expected = ZoneFileValues.content(actual.type(), List.of(values));
    if (!found().equals(expected)) {
      throw wrong(expected, "expected " + String.join(" ", expected));
    }
    return this;
  }

  /**
   * The answer has exactly these texts, each joined from the strings of one TXT record.
   *
   * @param texts the texts in any order, without quotes and escapes
   * @return this assertion
   */
  public AnswerAssert toText(String... texts) {
    List<String> expected = Arrays.stream(texts).sorted().toList();
    List<String> found =
        last().stream()
            .flatMap(set -> set.records().stream())
            .flatMap(record -> RecordContent.text(record).stream())
            .sorted()
            .toList();
    if (!found.equals(expected)) {
      throw wrong(expected, "expected the texts '" + String.join("', '", expected) + "'");
    }
    return this;
  }

  /**
   * The record set that was asked for has this TTL.
   *
   * @param seconds the TTL in seconds
   * @return this assertion
   */
  public AnswerAssert withTtl(long seconds) {
    if (last().stream().noneMatch(set -> set.ttl() == seconds)) {
      String ttl = last().stream().map(set -> "TTL " + set.ttl()).findFirst().orElse("no answer");
      throw wrong(seconds, "expected TTL %d, found %s".formatted(seconds, ttl));
    }
    return this;
  }

  /**
   * The name does not exist for this network.
   *
   * @return this assertion
   */
  public AnswerAssert isNxDomain() {
    return hasOutcome(Outcome.NXDOMAIN);
  }

  /**
   * The name exists for this network, but has no record of this type.
   *
   * @return this assertion
   */
  public AnswerAssert hasNoData() {
    return hasOutcome(Outcome.NODATA);
  }

  /**
   * No private zone has the answer: public DNS or other name servers would answer.
   *
   * @return this assertion
   */
  public AnswerAssert isAnsweredElsewhere() {
    return hasOutcome(Outcome.ELSEWHERE);
  }

  /**
   * The resolver cannot answer, for example because CNAMEs form a loop.
   *
   * @return this assertion
   */
  public AnswerAssert failsToResolve() {
    return hasOutcome(Outcome.SERVFAIL);
  }

  /**
   * A step of the path contains this text.
   *
   * @param part a part of one step, for example {@code zone 'corp.internal.'}
   * @return this assertion
   */
  public AnswerAssert via(String part) {
    if (actual.path().stream().noneMatch(step -> step.contains(part))) {
      throw wrong(part, "expected a path via '" + part + "'");
    }
    return this;
  }

  private AnswerAssert hasOutcome(Outcome expected) {
    if (actual.outcome() != expected) {
      throw wrong(expected, "expected " + expected);
    }
    return this;
  }

  private List<String> found() {
    return last().stream().flatMap(set -> RecordContent.of(set).stream()).toList();
  }

  /** The set that was asked for, if there is one. */
  private List<ZoneRecordSet> last() {
    int length = actual.chain().size();
    return actual.outcome() == Outcome.ANSWERED
        ? actual.chain().subList(length - 1, length)
        : List.of();
  }

  private AssertionError wrong(Object expected, String what) {
    return failureWithActualExpected(
        actual.toString(),
        expected,
        "%s gets %s\n  %s\n%s",
        asker,
        actual,
        what,
        Questions.path(actual, "    "));
  }
}
