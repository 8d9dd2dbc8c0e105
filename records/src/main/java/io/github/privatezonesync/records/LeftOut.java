package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Sentence;

/**
 * Something that a reader or a writer left out on purpose, so that nothing goes missing silently.
 *
 * @param place where it was found
 * @param why what was left out, and why
 */
public record LeftOut(Place place, Sentence why) {
  /** For example {@code corp.zone:3:1: record '@' SOA: the cloud makes its own}. */
  @Override
  public String toString() {
    return place + ": " + why;
  }
}
