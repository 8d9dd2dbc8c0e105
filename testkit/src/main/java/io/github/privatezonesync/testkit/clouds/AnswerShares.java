package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.PossibleAnswer;
import io.github.privatezonesync.simulator.dns.RecordContent;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All answers that a client may get for a name and type, and how often it gets each. */
final class AnswerShares {
  /** Shares are quotients of weights, so they are never exact. */
  private static final double TOLERANCE = 1e-6;

  /** What a client sees of a record set. */
  record Content(long ttl, List<String> values) {}

  private final List<PossibleAnswer> possible;
  private final Map<Content, Double> shares = new HashMap<>();

  AnswerShares(List<PossibleAnswer> possible) {
    this.possible = possible;
    for (PossibleAnswer each : possible) {
      direct(each.answer()).forEach(set -> shares.merge(content(set), each.share(), Double::sum));
    }
  }

  /** How often a set is given directly, without an alias before it. */
  double of(Content content) {
    return shares.getOrDefault(content, 0.0);
  }

  /** The possible answers that give none of these sets directly. */
  List<Answer> withoutAnyOf(Set<Content> sets) {
    return possible.stream()
        .map(PossibleAnswer::answer)
        .filter(answer -> direct(answer).map(AnswerShares::content).noneMatch(sets::contains))
        .toList();
  }

  /** What a client sees of a set of a zone. */
  static Content content(ZoneRecordSet set) {
    return new Content(set.ttl(), RecordContent.of(set));
  }

  /** The set of an answer that no alias leads to. */
  static Stream<ZoneRecordSet> direct(Answer answer) {
    boolean direct = answer.outcome() == Outcome.ANSWERED && answer.chain().size() == 1;
    return direct ? answer.chain().stream() : Stream.empty();
  }

  static boolean isEqual(double planned, double found) {
    return Math.abs(planned - found) <= TOLERANCE;
  }
}
