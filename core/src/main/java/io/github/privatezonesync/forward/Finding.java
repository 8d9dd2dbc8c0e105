package io.github.privatezonesync.forward;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.Locale;

/**
 * Something about who answers whom that a user should know: how questions go wrong, now or after
 * the next change.
 *
 * @param kind what it is
 * @param about where it is, why, and what to do
 */
public record Finding(Kind kind, Problem about) implements Comparable<Finding> {
  /** What can be wrong with the ways of questions. */
  public enum Kind {
    /** Questions go round in a circle. */
    LOOP(true),
    /** A rule is never used, because a zone above it answers first. */
    DEAD_RULE(true),
    /** A zone and a rule of one name are in one network. */
    OVERLAP(true),
    /** A zone is all that keeps questions from going round in a circle. */
    ONE_UNLINK_AWAY(false),
    /** It was said that a zone and a rule overlap, and they do not. */
    UNUSED_OVERLAP(false),
    /** Questions go to somebody who has no answer. */
    BLACK_HOLE(false),
    /** Nobody can say before deployment where questions go. */
    NOT_KNOWN_YET(false),
    /** Networks get different answers for one name. */
    ASYMMETRY(false),
    /**
     * Two networks ask one server from the same addresses, so that answers find only one of them.
     */
    SHARED_SOURCE(false),
    /** One server is all that answers. */
    SINGLE_SERVER(false),
    /** Servers forward a domain that public aliases lead to, and not the domain of the aliases. */
    BEHIND_ALIAS(false);

    private final boolean stops;

    Kind(boolean stops) {
      this.stops = stops;
    }

    /** {@return whether nothing is declared as long as it is there} */
    public boolean stops() {
      return stops;
    }
  }

  static Finding of(Kind kind, Place place, String words, Object... arguments) {
    return new Finding(kind, Problem.of(place, words, arguments));
  }

  @Override
  public int compareTo(Finding other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : about.toString().compareTo(other.about.toString());
  }

  /** For example {@code black hole: target 'prod', network 'hub': ..}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + about;
  }
}
