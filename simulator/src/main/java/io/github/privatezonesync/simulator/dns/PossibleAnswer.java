package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.Name;

/**
 * An answer that may come.
 *
 * @param answer the answer
 * @param share how often it comes, above 0; the shares of all possible answers add up to 1
 */
public record PossibleAnswer(Answer answer, double share) {
  /** All that a view may answer: the most frequent first, and each answer once. */
  static List<PossibleAnswer> of(View view, Name name, int type) {
    List<PossibleAnswer> all = new ArrayList<>();
    List<Integer> lines = List.of();
    do {
      Script script = new Script(lines);
      Answer answer = view.resolve(name, type, script);
      add(all, new PossibleAnswer(answer, script.share()));
      lines = script.next();
    } while (!lines.isEmpty());
    all.sort((one, other) -> Double.compare(other.share, one.share));
    return List.copyOf(all);
  }

  private static void add(List<PossibleAnswer> all, PossibleAnswer possible) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).answer.equals(possible.answer)) {
        all.set(i, new PossibleAnswer(all.get(i).answer, all.get(i).share + possible.share));
        return;
      }
    }
    all.add(possible);
  }

  /** For example {@code 75%: db.corp.internal. A: 10.0.0.1}. */
  @Override
  public String toString() {
    return Shares.percent(share) + ": " + answer;
  }
}
