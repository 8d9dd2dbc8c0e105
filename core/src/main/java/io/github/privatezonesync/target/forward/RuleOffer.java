package io.github.privatezonesync.target.forward;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.Network;
import java.util.function.Function;

/**
 * A rule of a network whose resolver keeps all rules in one list: the owner of that list must take
 * it, because a resource of its own it cannot be.
 */
public final class RuleOffer {
  private final Network network;
  private final PlannedRule rule;
  private final Function<Registering, Output<String>> asker;

  private RuleOffer(
      Network network, PlannedRule rule, Function<Registering, Output<String>> asker) {
    this.network = network;
    this.rule = rule;
    this.asker = asker;
  }

  /**
   * A rule that asks through something the walk added.
   *
   * @param network the network whose resolver must take it
   * @param rule the rule
   * @param asking what asks, for example an endpoint
   * @param name reads from it what the rule calls it; called once it is registered
   * @param <R> the class of what asks
   * @return the offer
   */
  public static <R extends CustomResource> RuleOffer of(
      Network network, PlannedRule rule, Ref<R> asking, Function<R, Output<String>> name) {
    return new RuleOffer(network, rule, registering -> name.apply(registering.resource(asking)));
  }

  /**
   * A rule that asks through something that exists.
   *
   * @param network the network whose resolver must take it
   * @param rule the rule
   * @param name what the rule calls whatever asks
   * @return the offer
   */
  public static RuleOffer of(Network network, PlannedRule rule, Leaf<String> name) {
    return new RuleOffer(network, rule, registering -> name.output());
  }

  /** {@return the network whose resolver must take it} */
  public Network network() {
    return network;
  }

  /** {@return the rule} */
  public PlannedRule rule() {
    return rule;
  }

  /**
   * What asks.
   *
   * @param registering what registered it
   * @return what the rule calls it
   */
  public Output<String> asker(Registering registering) {
    return asker.apply(registering);
  }
}
