package io.github.privatezonesync.simulator.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one operation of a provider does to a cloud: its changing calls in order, each with the
 * state after it, and how it ends.
 *
 * @param id the id of the resource; empty if it failed before there was one
 * @param calls the calls that succeed
 * @param failure why the call after them is refused, null if none is
 * @param <S> the state of the cloud
 */
public record Effect<S>(String id, List<Call<S>> calls, @Nullable CloudException failure) {
  /** Keeps an unmodifiable copy. */
  public Effect {
    calls = List.copyOf(calls);
  }

  /**
   * A call with what it leaves behind.
   *
   * @param call the call
   * @param after the state after it
   * @param <S> the state of the cloud
   */
  public record Call<S>(ControlPlaneCall call, S after) {}

  /**
   * Starts an operation.
   *
   * @param provider the Pulumi package of the cloud
   * @param state the state before
   * @param <S> the state of the cloud
   * @return an operation without calls
   */
  public static <S> Builder<S> on(String provider, S state) {
    return new Builder<>(provider, state);
  }

  /**
   * Puts an operation together, call by call.
   *
   * @param <S> the state of the cloud
   */
  public static final class Builder<S> {
    private final String provider;
    private final List<Call<S>> calls = new ArrayList<>();
    private S state;
    private @Nullable CloudException failure;

    private Builder(String provider, S state) {
      this.provider = provider;
      this.state = state;
    }

    /**
     * One call. After one that is refused no other is made.
     *
     * @param operation the cloud's name of the operation
     * @param subject what it is about
     * @param change the state after the call from that before; throws {@link CloudException} to
     *     refuse
     * @return this builder
     */
    public Builder<S> call(String operation, String subject, UnaryOperator<S> change) {
      if (failure == null) {
        try {
          state = change.apply(state);
          calls.add(new Call<>(new ControlPlaneCall(provider, operation, subject), state));
        } catch (CloudException e) {
          failure = e;
        }
      }
      return this;
    }

    /**
     * The state after the calls so far.
     *
     * @return the state
     */
    public S state() {
      return state;
    }

    /**
     * Ends the operation.
     *
     * @param id the id of the resource; it counts only if a call was made
     * @return the effect
     */
    public Effect<S> end(String id) {
      return new Effect<>(failure != null && calls.isEmpty() ? "" : id, calls, failure);
    }
  }
}
