package io.github.privatezonesync.target.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.register.Ref;
import java.util.List;

/** The name servers of rules, resolvers of other targets among them. */
public interface ServerAddresses {
  /**
   * The addresses that a rule asks; called while the rule is made.
   *
   * @param rule a rule of the plan at hand
   * @return at least one address, in the order of the declaration; it fails with {@link
   *     io.github.privatezonesync.problem.InvalidDeclarationException} if an output turns out wrong
   */
  Output<List<String>> of(PlannedRule rule);

  /**
   * What must be there before a rule is made, because the rule asks it.
   *
   * @param rule a rule of the plan at hand
   * @return the resources of the resolvers among its servers; empty if it asks none
   */
  List<Ref<?>> resourcesOf(PlannedRule rule);
}
