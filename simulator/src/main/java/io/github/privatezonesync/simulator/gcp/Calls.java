package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.function.UnaryOperator;

/** One operation of the provider: its API calls, and the words it puts before their errors. */
final class Calls {
  private final Effect.Builder<GcpState> effect;

  private Calls(GcpState state) {
    this.effect = Effect.on(Gcp.PROVIDER, state);
  }

  static Calls on(GcpState state) {
    return new Calls(state);
  }

  /**
   * One API call; what was deleted before ages by it.
   *
   * @param method the API's name of the method, for example {@code changes.create}
   * @param subject what it is about
   * @param errorPrefix what the provider says before the API's error
   * @param change the state after the call
   */
  Calls call(String method, String subject, String errorPrefix, UnaryOperator<GcpState> change) {
    effect.call(
        method,
        subject,
        state -> {
          try {
            return change.apply(state.aged());
          } catch (CloudException refusal) {
            throw new CloudException(
                refusal.status(), refusal.code(), errorPrefix + refusal.text());
          }
        });
    return this;
  }

  /** The state after the calls so far. */
  GcpState state() {
    return effect.state();
  }

  Effect<GcpState> end(String id) {
    return effect.end(id);
  }
}
