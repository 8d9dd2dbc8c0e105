package io.github.privatezonesync.simulator.bridge;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.function.UnaryOperator;

/**
 * The API calls of one operation of the provider, and the words it puts before their errors.
 *
 * @param <S> the state of the cloud
 */
public final class Calls<S extends Calls.Counted<S>> {
  private final Effect.Builder<S> effect;

  private Calls(Effect.Builder<S> effect) {
    this.effect = effect;
  }

  /**
   * A state in which calls count.
   *
   * @param <S> the state
   */
  public interface Counted<S> {
    /**
     * The state at the next call: what was deleted is one call older.
     *
     * @return the state
     */
    S afterCall();
  }

  /**
   * No call yet.
   *
   * @param provider the Pulumi package
   * @param state the state before the first call
   * @param <S> the state of the cloud
   * @return the calls
   */
  public static <S extends Counted<S>> Calls<S> on(String provider, S state) {
    return new Calls<>(Effect.on(provider, state));
  }

  /**
   * One call. After one that is refused no other is made.
   *
   * @param operation the API's name of the call
   * @param subject what it is about
   * @param doing what the provider says it was doing when the call is refused; empty if nothing
   * @param change the state after the call; throws {@link CloudException} to refuse
   * @return these calls
   */
  public Calls<S> call(String operation, String subject, String doing, UnaryOperator<S> change) {
    effect.call(
        operation,
        subject,
        state -> {
          try {
            return change.apply(state).afterCall();
          } catch (CloudException refusal) {
            throw refusal.during(doing);
          }
        });
    return this;
  }

  /**
   * Ends the operation.
   *
   * @param id the id of the resource; it counts only if a call was made
   * @return the effect
   */
  public Effect<S> end(String id) {
    return effect.end(id);
  }
}
