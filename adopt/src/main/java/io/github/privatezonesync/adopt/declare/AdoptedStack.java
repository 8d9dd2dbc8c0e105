package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.code.Evaluation;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.declared.Identity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program that declares what exists, as a value: it is written and run from this value alone.
 *
 * @param project the name of the Pulumi project
 * @param stack the name of the stack
 * @param providers the providers of the program
 * @param domains one component for each domain, sorted
 * @param inventory what exists, with the final verdicts: what is adoptable is declared
 */
public record AdoptedStack(
    String project,
    String stack,
    List<AdoptedProvider> providers,
    List<AdoptedDomain> domains,
    Inventory inventory) {
  /** Copies the lists. */
  public AdoptedStack {
    providers = List.copyOf(providers);
    domains = List.copyOf(domains);
  }

  /**
   * Gives who declares a domain.
   *
   * @param domain the domain
   * @return project, stack and component
   */
  public Identity identity(AdoptedDomain domain) {
    return new Identity(project, stack, domain.component());
  }

  /** Runs the program, in a deployment that is running. */
  public void run() {
    Map<String, Object> variables = new HashMap<>();
    for (AdoptedProvider provider : providers) {
      variables.put(
          provider.variable(), new Evaluation(Map.of()).value(Object.class, provider.code()));
    }
    Evaluation evaluation = new Evaluation(variables);
    for (AdoptedDomain domain : domains) {
      PrivateZoneSync unused =
          new PrivateZoneSync(
              domain.component(), evaluation.value(PrivateZoneSyncArgs.class, domain.args()));
    }
  }
}
