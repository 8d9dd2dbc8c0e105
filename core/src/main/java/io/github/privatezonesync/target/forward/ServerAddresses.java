package io.github.privatezonesync.target.forward;

import com.pulumi.core.Output;
import java.util.List;

/** Gives the addresses of a rule's servers, those of other targets among them. */
@FunctionalInterface
public interface ServerAddresses {
  /**
   * The addresses that a rule asks; called while the rule is made.
   *
   * @param rule a rule of the plan at hand
   * @return at least one address, in the order of the declaration; it fails with {@link
   *     io.github.privatezonesync.problem.InvalidDeclarationException} if an output turns out wrong
   */
  Output<List<String>> of(PlannedRule rule);
}
