package io.github.privatezonesync.simulator.dns;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that may come.
 *
 * @param answer the answer
 * @param share how often it comes, above 0; the shares of all possible answers add up to 1
 */
public record PossibleAnswer(Answer answer, double share) {
  /** All that a view may answer: the most frequent first, and each answer once. */
  static List<PossibleAnswer> of(View view, DomainName name, DnsType type) {
    Map<Answer, Double> shares = new LinkedHashMap<>();
    EveryPick picks = new EveryPick();
    do {
      Answer answer = view.resolve(name, type, picks);
      shares.merge(answer, picks.share(), Double::sum);
    } while (picks.advance());
    return shares.entrySet().stream()
        .map(each -> new PossibleAnswer(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingDouble(PossibleAnswer::share).reversed())
        .toList();
  }

  /** For example {@code 75%: db.corp.internal. A: 10.0.0.1}. */
  @Override
  public String toString() {
    return Shares.percent(share) + ": " + answer;
  }
}
