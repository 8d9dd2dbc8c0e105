package io.github.privatezonesync.adopt.json;

/** A text that is no JSON, or JSON beyond what a program should read. */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String complaint) {
    super(complaint);
  }

  /**
   * Gives what is wrong.
   *
   * @return a clause without a full stop
   */
  public String complaint() {
    return String.valueOf(getMessage());
  }
}
