package io.github.privatezonesync.simulator;

import java.util.Map;

/** An operation of a provider that did not succeed. */
public final class OperationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The id, empty if there is none. */
  private final String id;

  private final transient Map<String, Object> state;

  OperationFailedException(String message, String id, Map<String, Object> state) {
    super(message, null, false, false);
    this.id = id;
    this.state = Map.copyOf(state);
  }

  /**
   * The id, if the resource exists all the same and the provider knows it.
   *
   * @return the id; empty if nothing was done as far as the provider knows
   */
  public String id() {
    return id;
  }

  /**
   * What exists all the same.
   *
   * @return the properties; empty if {@link #id()} is
   */
  public Map<String, Object> state() {
    return state;
  }
}
