package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.code.Evaluation;
import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.oci.OciVcnResolver;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The program that declares what exists, as a value: it is written and run from this value alone.
 *
 * @param project the name of the Pulumi project
 * @param stack the name of the stack
 * @param providers the providers of the program
 * @param domains one component for each domain, sorted
 * @param resolvers the resolvers of VCNs of OCI that the program owns
 * @param inventory what exists, with the final verdicts: what is adoptable is declared
 */
public record AdoptedStack(
    String project,
    String stack,
    List<AdoptedProvider> providers,
    List<AdoptedDomain> domains,
    List<AdoptedResolver> resolvers,
    Inventory inventory) {
  /** Copies the lists. */
  public AdoptedStack {
    providers = List.copyOf(providers);
    domains = List.copyOf(domains);
    resolvers = List.copyOf(resolvers);
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

  /**
   * Gives the attachments of views of OCI that the program offers and does not have.
   *
   * @return those that whoever owns the resolver keeps
   */
  public List<ExistingAssociation.ViewAttachment> offered() {
    return domains.stream()
        .flatMap(domain -> domain.targets().stream())
        .flatMap(target -> ResolverOwners.offered(target).stream())
        .toList();
  }

  /**
   * Gives the variables that the arguments of the domains name.
   *
   * @return their expressions by name, in the order in which the program has them
   */
  public Map<String, Expression> variables() {
    Map<String, Expression> variables = new LinkedHashMap<>();
    providers.forEach(provider -> variables.put(provider.variable(), provider.code()));
    resolvers.forEach(resolver -> variables.put(resolver.variable(), resolver.code()));
    return variables;
  }

  /** Those of the variables that are no resources, by name. */
  Map<String, Object> resolverValues() {
    Map<String, Object> values = new HashMap<>();
    Evaluation evaluation = new Evaluation(Map.of());
    resolvers.forEach(
        resolver ->
            values.put(resolver.variable(), evaluation.value(Object.class, resolver.code())));
    return values;
  }

  /** Runs the program, in a deployment that is running. */
  public void run() {
    Map<String, Object> variables = new HashMap<>(resolverValues());
    for (AdoptedProvider provider : providers) {
      variables.put(
          provider.variable(), new Evaluation(Map.of()).value(Object.class, provider.code()));
    }
    Evaluation evaluation = new Evaluation(variables);
    for (int i = 0; i < domains.size(); i++) {
      AdoptedDomain domain = domains.get(i);
      variables.put(
          AdoptedDomain.variable(i),
          new PrivateZoneSync(
              domain.component(), evaluation.value(PrivateZoneSyncArgs.class, domain.args())));
    }
    Evaluation components = new Evaluation(variables);
    for (AdoptedResolver resolver : resolvers) {
      OciVcnResolver unused = components.value(OciVcnResolver.class, resolver.component());
    }
  }
}
