package io.github.privatezonesync.target.forward;

import java.util.List;

/** How a cloud chooses among the name servers of one rule. */
public enum ServerChoice {
  /** At random, and again at random if one does not answer. */
  RANDOM("at random"),
  /** The one that has answered best of late. */
  RANKED("ranked by success and latency"),
  /** The first that responds, in the order of the declaration. */
  IN_ORDER("the first that responds"),
  /** The first in the order of the declaration, and no other: a rule has one server. */
  FIRST_ONLY("the first only");

  private final String words;

  ServerChoice(String words) {
    this.words = words;
  }

  /**
   * Leaves out what is never asked.
   *
   * @param servers servers, or their addresses, in the order of the declaration
   * @param <S> what they are
   * @return those of them that may be asked
   */
  public <S> List<S> asked(List<S> servers) {
    return this == FIRST_ONLY ? servers.stream().limit(1).toList() : servers;
  }

  /** {@return for a sentence, for example {@code at random}} */
  public String words() {
    return words;
  }
}
