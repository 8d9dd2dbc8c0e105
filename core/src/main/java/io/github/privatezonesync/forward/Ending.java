package io.github.privatezonesync.forward;

/**
 * How the way of a question ends.
 *
 * @param kind what becomes of it
 * @param who who answers, or should
 */
record Ending(Kind kind, String who) {
  enum Kind {
    /** A zone or servers that have the domain answer. */
    ANSWERED("%s"),
    /** A network's resolver has neither zone nor rule, so public DNS is asked. */
    PUBLIC("public DNS, asked by %s"),
    /** Servers on premises are asked for what they neither have nor pass on. */
    LACKING("nobody: %s do not have it"),
    /** An address that the plan knows nothing about is asked. */
    STRANGER("%s"),
    /** An address is asked that is known only at deployment. */
    LATER("%s"),
    /** It comes back to where it has been. */
    LOOP("nobody: it comes back to %s");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** For example {@code public DNS, asked by prod/hub}. */
  String words() {
    return kind.words.replace("%s", who);
  }
}
