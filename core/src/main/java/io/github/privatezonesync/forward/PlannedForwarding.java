package io.github.privatezonesync.forward;

import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Listing;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.List;

/**
 * A target and what it forwards.
 *
 * @param <N> the cloud's kind of network
 */
public final class PlannedForwarding<N extends Network> {
  private final ForwardingTarget<N> target;
  private final RulesPlan<N> rules;
  private final Listing listing = new Listing();

  PlannedForwarding(ForwardingTarget<N> target, RulesPlan<N> rules) {
    this.target = target;
    this.rules = rules;
  }

  /** {@return what the target forwards} */
  public RulesPlan<N> rules() {
    return rules;
  }

  /**
   * Every resource that will be registered for the target.
   *
   * @return the resources in the order in which they are registered
   */
  public List<PlannedResource> resources() {
    return listing.resources();
  }

  /** {@return how much of the cloud's limits the target uses} */
  public List<Quota> quotas() {
    return target.quotas(rules);
  }

  /** {@return how many addresses or endpoints the cloud bills, whatever is asked} */
  public int billedAddresses() {
    return target.billedAddresses(rules);
  }

  /**
   * What a user should know about the target that is no problem.
   *
   * @return the notes; empty if there is none
   */
  public List<String> notes() {
    return listing.notes();
  }

  /** What only the cloud finds wrong, seen from outside the target. */
  List<Problem> problems() {
    return target.problems(rules).stream().map(p -> p.in(rules.target().place())).toList();
  }

  Listing listing() {
    return listing;
  }

  ForwardingWalk declare(Registrar registrar) {
    return target.declare(rules, registrar);
  }
}
