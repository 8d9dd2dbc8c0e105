package io.github.privatezonesync.simulator.dns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a network gets for a name and type.
 *
 * <p>Two answers are equal if who asked sees no difference: question, outcome, records and TTLs
 * count; the order within a set, where a text is cut into strings, the zone and the path do not.
 */
public final class Answer {
  private final View view;
  private final DomainName name;
  private final DnsType type;
  private final Outcome outcome;
  private final List<ZoneRecordSet> chain;
  private final View.@Nullable Zone zone;
  private final List<Integer> picks;

  /**
   * An answer.
   *
   * @param picks which options were taken where there were several, so that the path is the same
   */
  Answer(
      View view,
      DomainName name,
      DnsType type,
      Outcome outcome,
      List<ZoneRecordSet> chain,
      View.@Nullable Zone zone,
      List<Integer> picks) {
    this.view = view;
    this.name = name;
    this.type = type;
    this.outcome = outcome;
    this.chain = chain;
    this.zone = zone;
    this.picks = picks;
  }

  /**
   * The name that was asked for.
   *
   * @return the absolute name
   */
  public DomainName name() {
    return name;
  }

  /**
   * The type that was asked for.
   *
   * @return the type
   */
  public DnsType type() {
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
   * one. If that is an alias of something outside of its zone, it has no records.
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
   * The zone that had the last word.
   *
   * @return the zone, empty if it was none of the private zones
   */
  public Optional<View.Zone> zone() {
    return Optional.ofNullable(zone);
  }

  List<Integer> picks() {
    return picks;
  }

  /**
   * How the resolver came to the answer: which zone won, which lost and why, the same of routed
   * sets, and who was asked, one step a line.
   *
   * @return the steps
   */
  public List<String> path() {
    return view.explain(name, type, picks);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answer answer
        && name.equals(answer.name)
        && type.equals(answer.type)
        && outcome == answer.outcome
        && (chain.equals(answer.chain) || reads().equals(answer.reads()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, outcome, reads());
  }

  /** What an application reads from the answer section. */
  private List<Read> reads() {
    return chain.stream().map(Read::of).toList();
  }

  /** A set without regard to the order of its records and where its texts are cut. */
  private record Read(DomainName name, DnsType type, long ttl, List<String> content) {
    static Read of(ZoneRecordSet set) {
      return new Read(set.name(), set.type(), set.ttl(), RecordContent.of(set));
    }
  }

  /** For example {@code db.corp.internal. A: 10.0.0.1}. */
  @Override
  public String toString() {
    String sets =
        chain.stream()
            .map(
                set ->
                    (set.type().equals(type) ? "" : set.type() + " ")
                        + String.join(" ", set.data()))
            .collect(Collectors.joining(", "));
    String end = outcome == Outcome.ANSWERED ? "" : outcome.name();
    return name + " " + type + ": " + sets + (sets.isEmpty() || end.isEmpty() ? "" : ", ") + end;
  }
}
