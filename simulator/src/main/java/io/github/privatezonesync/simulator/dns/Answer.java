package io.github.privatezonesync.simulator.dns;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/**
 * What a network gets for a name and type.
 *
 * <p>Two answers are equal if the network would see no difference: the path does not count.
 */
public final class Answer {
  private final View view;
  private final Name name;
  private final int type;
  private final Outcome outcome;
  private final List<ZoneRecordSet> chain;

  Answer(View view, Name name, int type, Outcome outcome, List<ZoneRecordSet> chain) {
    this.view = view;
    this.name = name;
    this.type = type;
    this.outcome = outcome;
    this.chain = chain;
  }

  /**
   * The name that was asked for.
   *
   * @return the absolute name
   */
  public Name name() {
    return name;
  }

  /**
   * The type that was asked for.
   *
   * @return the type, as in {@link Type}
   */
  public int type() {
    return type;
  }

  /**
   * How the question ended.
   *
   * @return the outcome at the end of the chain
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * The answer section: the CNAME sets that were followed, then the set they lead to if there is
   * one.
   *
   * @return the sets in the order in which they were found
   */
  public List<ZoneRecordSet> chain() {
    return chain;
  }

  /**
   * The data of the type that was asked for.
   *
   * @return the data in presentation form, sorted; empty unless answered
   */
  public List<String> data() {
    return outcome == Outcome.ANSWERED ? chain.get(chain.size() - 1).data() : List.of();
  }

  /**
   * How the resolver came to the answer: which zone won, which lost and why, one step a line.
   *
   * @return the steps
   */
  public List<String> path() {
    return view.explain(name, type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer answer
        && name.equals(answer.name)
        && type == answer.type
        && outcome == answer.outcome
        && chain.equals(answer.chain);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, outcome, chain);
  }

  /** For example {@code db.corp.internal. A: 10.0.0.1}. */
  @Override
  public String toString() {
    String sets =
        chain.stream()
            .map(
                set ->
                    (set.type() == type ? "" : Type.string(set.type()) + " ")
                        + String.join(" ", set.data()))
            .collect(Collectors.joining(", "));
    String end = outcome == Outcome.ANSWERED ? "" : outcome.name();
    return name
        + " "
        + Type.string(type)
        + ": "
        + sets
        + (sets.isEmpty() || end.isEmpty() ? "" : ", ")
        + end;
  }
}
