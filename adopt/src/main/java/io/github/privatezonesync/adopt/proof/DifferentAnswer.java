package io.github.privatezonesync.adopt.proof;

/**
 * An answer that is another one after the takeover.
 *
 * @param network the network that asked
 * @param before what it got
 * @param after what it gets
 */
public record DifferentAnswer(String network, String before, String after) {
  /** For example {@code vpc-0a: db.corp.internal. A: 10.0.0.1 -> db.corp.internal. A: NXDOMAIN}. */
  @Override
  public String toString() {
    return network + ": " + before + " -> " + after;
  }
}
