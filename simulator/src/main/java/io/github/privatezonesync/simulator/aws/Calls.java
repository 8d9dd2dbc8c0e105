package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.function.UnaryOperator;

/** The API calls of one operation of the provider, and the words it puts before their errors. */
final class Calls {
  private final Effect.Builder<AwsState> effect;

  private Calls(AwsState state) {
    this.effect = Effect.on(Aws.PROVIDER, state);
  }

  static Calls on(AwsState state) {
    return new Calls(state);
  }

  /**
   * One call. After one that is refused no other is made.
   *
   * @param action the API's name of the call
   * @param subject what it is about
   * @param doing what the provider says it was doing when the call is refused
   * @param change the state after the call
   */
  Calls call(String action, String subject, String doing, UnaryOperator<AwsState> change) {
    effect.call(
        action, subject, state -> Refusals.during(doing, () -> change.apply(state).afterCall()));
    return this;
  }

  /** The state after the calls so far. */
  AwsState state() {
    return effect.state();
  }

  Effect<AwsState> end(String id) {
    return effect.end(id);
  }
}
