package io.github.privatezonesync.target.forward;

/** How a cloud chooses among the name servers of one rule. */
public enum ServerChoice {
  /** At random, and again at random if one does not answer. */
  RANDOM("at random"),
  /** The one that has answered best of late. */
  RANKED("ranked by success and latency"),
  /** The first that responds, in the order of the declaration. */
  IN_ORDER("the first that responds");

  private final String words;

  ServerChoice(String words) {
    this.words = words;
  }

  /** {@return for a sentence, for example {@code at random}} */
  public String words() {
    return words;
  }
}
