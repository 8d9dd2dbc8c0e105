package io.github.privatezonesync.simulator.cloud;

/** What a cloud answers when it refuses, in its own words. */
public final class CloudException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  /** The code of the error. */
  private final String code;

  /**
   * A refusal.
   *
   * @param status the HTTP status
   * @param code the cloud's error code, for example {@code ConflictingDomainExists}
   * @param message the whole text as the provider prints it
   */
  public CloudException(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /**
   * The same refusal with what the simulator knows about it, on a line below the cloud's words.
   *
   * @param known what is so in the simulated clouds, and what to do about it
   * @return the refusal
   */
  public CloudException below(String known) {
    return new CloudException(status, code, text() + "\n  in the simulated clouds: " + known);
  }

  /**
   * The same refusal with what the provider was doing before the cloud's words.
   *
   * @param doing for example {@code creating Route53 Record}; empty if the provider says nothing
   * @return the refusal
   */
  public CloudException during(String doing) {
    return doing.isEmpty() ? this : new CloudException(status, code, doing + ": " + text());
  }

  /**
   * The HTTP status.
   *
   * @return for example 400
   */
  public int status() {
    return status;
  }

  /**
   * The cloud's error code.
   *
   * @return for example {@code ConflictingDomainExists}
   */
  public String code() {
    return code;
  }

  /**
   * The text as the provider prints it.
   *
   * @return the message
   */
  public String text() {
    return String.valueOf(getMessage());
  }
}
