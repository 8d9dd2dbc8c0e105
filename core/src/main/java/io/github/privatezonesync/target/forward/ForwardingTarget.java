package io.github.privatezonesync.target.forward;

import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Network;
import java.util.List;

/**
 * One cloud account (project, subscription, compartment) with the networks that forward questions,
 * and with the resolvers that others may ask.
 *
 * <p>An implementation is an immutable value. Building one never fails; what is wrong with it is
 * said by {@link #problems}.
 *
 * @param <N> the cloud's kind of network
 */
public interface ForwardingTarget<N extends Network> {
  /**
   * What the target is, as data: checks, findings and documents are all made from it.
   *
   * @return key, networks, resolvers and capabilities
   */
  ForwardingInfo<N> info();

  /**
   * What only this cloud finds wrong with a plan.
   *
   * @param plan what the target forwards, without invalid domains
   * @return the problems, with places relative to the target; empty if there is none
   */
  List<Problem> problems(RulesPlan<N> plan);

  /**
   * How much of the cloud's limits a plan uses. Left as it is, the cloud publishes no number.
   *
   * @param plan what the target forwards
   * @return the limits with their use
   */
  default List<Quota> quotas(RulesPlan<N> plan) {
    return List.of();
  }

  /**
   * How many addresses or endpoints the cloud bills for a plan, whatever is asked. Left as it is,
   * none.
   *
   * @param plan what the target forwards
   * @return the number
   */
  default int billedAddresses(RulesPlan<N> plan) {
    return 0;
  }

  /**
   * Walks a plan: adds the resolvers with their addresses at once, and gives back what adds the
   * rules. The resolvers of all targets are added before any rule, so that two targets can forward
   * to each other.
   *
   * @param plan what the target forwards
   * @param registrar takes every resource and every note
   * @return the second half of the walk
   */
  ForwardingWalk declare(RulesPlan<N> plan, Registrar registrar);
}
