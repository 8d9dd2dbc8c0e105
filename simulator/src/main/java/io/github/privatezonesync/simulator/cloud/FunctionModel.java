package io.github.privatezonesync.simulator.cloud;

import java.util.Map;

/**
 * A look-up function of a provider.
 *
 * @param <S> the state of the cloud
 */
public interface FunctionModel<S> {
  /**
   * The token.
   *
   * @return for example {@code aws:route53/getZone:getZone}
   */
  String token();

  /**
   * Looks up.
   *
   * @param state the state
   * @param arguments the arguments
   * @param caller who asks
   * @return the result
   * @throws CloudException if there is no such thing, in the provider's words
   */
  Map<String, Object> invoke(S state, Map<String, Object> arguments, Caller caller);
}
