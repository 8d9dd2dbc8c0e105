package io.github.privatezonesync.simulator.provider;

/** A request that no engine should send; the message says what is wrong with it. */
final class MalformedRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedRequestException(String message) {
    super(message, null, false, false);
  }
}
