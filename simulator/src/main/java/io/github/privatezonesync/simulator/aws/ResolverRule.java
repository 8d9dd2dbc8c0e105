package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Forwarding;
import io.github.privatezonesync.simulator.dns.Forwarding.Choice;
import io.github.privatezonesync.simulator.dns.Forwarding.Server;
import java.util.List;
import org.pcollections.PMap;

/**
 * A resolver rule.
 *
 * @param id the id
 * @param name the name
 * @param type {@code FORWARD} or {@code SYSTEM}
 * @param domain the domain as the provider keeps it, without a final dot unless it is the root
 * @param account the account that owns it
 * @param region its region
 * @param endpoint the id of the outbound endpoint; empty for {@code SYSTEM}
 * @param targets the name servers; none for {@code SYSTEM}
 * @param tags its tags
 */
record ResolverRule(
    String id,
    String name,
    String type,
    String domain,
    String account,
    String region,
    String endpoint,
    List<RuleTarget> targets,
    PMap<String, String> tags) {
  static final String FORWARD = "FORWARD";
  static final String SYSTEM = "SYSTEM";

  /** Keeps an unmodifiable copy. */
  ResolverRule {
    targets = List.copyOf(targets);
  }

  String arn() {
    return "arn:aws:route53resolver:%s:%s:resolver-rule/%s".formatted(region, account, id);
  }

  DomainName domainName() {
    return DomainName.of(domain);
  }

  /** What a VPC that is associated with it does: a target is picked at random. */
  Forwarding forwarding() {
    String label = "rule " + id + " of account " + account;
    if (type.equals(SYSTEM)) {
      return new Forwarding.Nowhere(label, domainName());
    }
    List<Server> servers =
        targets.stream().map(target -> new Server(target.address(), target.port())).toList();
    return new Forwarding.ToServers(label, domainName(), servers, Choice.ANY);
  }

  ResolverRule with(String otherName, String otherEndpoint, List<RuleTarget> otherTargets) {
    return new ResolverRule(
        id, otherName, type, domain, account, region, otherEndpoint, otherTargets, tags);
  }

  ResolverRule withTags(PMap<String, String> changed) {
    return new ResolverRule(id, name, type, domain, account, region, endpoint, targets, changed);
  }
}
