package io.github.privatezonesync.declared;

import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a forwarding component was given, unchecked.
 *
 * @param physicalPrefix what physical names are derived from in place of the component's name;
 *     empty to use that
 * @param targets where questions are forwarded
 * @param domains the domains that are forwarded
 * @param onPremises the servers outside that are known
 * @param overlaps why a domain that is forwarded has a zone too, by the domain
 * @param nulls what was given as null
 */
public record ForwardingDeclaration(
    Optional<String> physicalPrefix,
    List<ForwardingTarget<?>> targets,
    List<ForwardedDomainDeclaration> domains,
    List<OnPremisesDeclaration> onPremises,
    Map<String, String> overlaps,
    List<Problem> nulls) {
  /** Keeps unmodifiable copies. */
  public ForwardingDeclaration {
    targets = List.copyOf(targets);
    domains = List.copyOf(domains);
    onPremises = List.copyOf(onPremises);
    overlaps = Map.copyOf(overlaps);
    nulls = List.copyOf(nulls);
  }
}
