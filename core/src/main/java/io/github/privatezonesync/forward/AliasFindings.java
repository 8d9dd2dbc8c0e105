package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Servers outside that forward what public aliases lead to, and not the domain of the aliases. */
final class AliasFindings {
  private AliasFindings() {}

  static List<Finding> of(List<ForwardingTarget<?>> targets, List<OutsideServers> outside) {
    Set<String> labels =
        targets.stream()
            .flatMap(target -> target.info().capabilities().aliasLabel().stream())
            .collect(Collectors.toSet());
    List<Finding> found = new ArrayList<>();
    for (OutsideServers servers : outside) {
      for (DomainName domain : servers.forwards().keySet()) {
        if (labels.stream().anyMatch(label -> domain.written().startsWith(label + "."))
            && !servers.forwards().containsKey(domain.parent())) {
          found.add(behindAlias(servers, domain));
        }
      }
    }
    return found;
  }

  private static Finding behindAlias(OutsideServers servers, DomainName domain) {
    return Finding.of(
        Finding.Kind.BEHIND_ALIAS,
        servers.place(),
        "public aliases in '%s' lead to the forwarded domain '%s', and a server that hands on the whole"
            + " public answer asks nobody for it; forward '%s' too, unless these servers follow aliases"
            + " themselves",
        domain.parent(),
        domain,
        domain.parent());
  }
}
