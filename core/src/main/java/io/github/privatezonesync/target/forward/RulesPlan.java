package io.github.privatezonesync.target.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkId;
import java.util.Comparator;
import java.util.List;

/**
 * What one target forwards, and the names of the resources for it.
 *
 * @param <N> the cloud's kind of network
 */
public final class RulesPlan<N extends Network> {
  private final ForwardingInfo<N> target;
  private final LogicalName root;
  private final PhysicalNames physicalNames;
  private final List<PlannedRule> rules;

  private RulesPlan(
      ForwardingInfo<N> target,
      LogicalName root,
      PhysicalNames physicalNames,
      List<PlannedRule> rules) {
    this.target = target;
    this.root = root;
    this.physicalNames = physicalNames;
    this.rules = rules;
  }

  /**
   * A plan.
   *
   * @param target what the target is
   * @param component the logical name of the component
   * @param physicalNames the names of the target's resources in the cloud
   * @param rules the rules in any order
   * @param <N> the cloud's kind of network
   * @return the plan
   */
  public static <N extends Network> RulesPlan<N> of(
      ForwardingInfo<N> target,
      String component,
      PhysicalNames physicalNames,
      List<PlannedRule> rules) {
    return new RulesPlan<>(
        target,
        LogicalName.of(component).child(target.key()),
        physicalNames,
        rules.stream().sorted(Comparator.comparing(PlannedRule::domain)).toList());
  }

  /** {@return what the target is} */
  public ForwardingInfo<N> target() {
    return target;
  }

  /** {@return the rules, sorted by domain} */
  public List<PlannedRule> rules() {
    return rules;
  }

  /** {@return the names of the target's resources in the cloud} */
  public PhysicalNames physicalNames() {
    return physicalNames;
  }

  /** {@return what all logical names of the target's resources start with} */
  public LogicalName root() {
    return root;
  }

  /**
   * The logical name of something that the resolver of a network has.
   *
   * @param resolver the resolver
   * @return for example {@code hybrid/prod/resolver/hub}
   */
  public LogicalName name(ResolverInfo resolver) {
    return root.child("resolver", resolver.key());
  }

  /**
   * The logical name of a rule.
   *
   * @param rule a rule of this plan
   * @return for example {@code hybrid/prod/rule/corp.example}
   */
  public LogicalName name(PlannedRule rule) {
    return root.child("rule", rule.domain().written());
  }

  /**
   * The logical name of something that ties a network to all rules.
   *
   * @param network a network of the target
   * @return for example {@code hybrid/prod/network/hub}
   */
  public LogicalName name(Network network) {
    return root.child("network", network.key());
  }

  /**
   * The canonical id of a network, checked when it resolves.
   *
   * @param network a network of the target
   * @return the id in the one spelling the cloud gets
   */
  public Output<String> canonicalId(N network) {
    return NetworkId.canonical(network, target.place());
  }
}
