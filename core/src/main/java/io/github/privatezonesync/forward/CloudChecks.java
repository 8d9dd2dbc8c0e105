package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a cloud's capabilities say about its rules. */
final class CloudChecks {
  private CloudChecks() {}

  /** All that is wrong with the rules of a target, seen from inside it. */
  static ProblemList of(RulesPlan<?> plan) {
    ProblemList problems = new ProblemList();
    plan.rules().forEach(rule -> check(plan, rule, problems));
    return problems;
  }

  private static void check(RulesPlan<?> plan, PlannedRule rule, ProblemList problems) {
    ForwardingInfo<?> info = plan.target();
    ForwardingCapabilities cloud = info.capabilities();
    problems.addIf(
        rule.port() != PlannedRule.DNS_PORT && !cloud.hasPorts(),
        rule.place(),
        "port %s is given; %s asks servers at port 53 only, leave the port or the target out with %s",
        rule.port(),
        cloud.cloud(),
        exceptFrom(info));
    for (PlannedServer server : rule.servers()) {
      problems.addIf(
          !cloud.hasIpv6() && server.toString().contains(":"),
          rule.place(),
          "'%s' is an IPv6 address; %s asks servers by IPv4 only, give an IPv4 address or leave the"
              + " target out with %s",
          server,
          cloud.cloud(),
          exceptFrom(info));
    }
    int count = servers(rule);
    if (cloud.mostServers().isPresent() && count > cloud.mostServers().getAsInt()) {
      problems.add(
          rule.place(),
          "%s name servers; %s takes at most %s in a rule, leave some out",
          count,
          cloud.cloud(),
          cloud.mostServers().getAsInt());
    }
    checkCarveOuts(plan, rule, problems);
    checkHubs(info, rule, problems);
  }

  /** How many servers a rule asks. */
  static int servers(PlannedRule rule) {
    return rule.servers().stream().mapToInt(CloudChecks::count).sum();
  }

  /** A resolver whose addresses the cloud chooses counts as one. */
  private static int count(PlannedServer server) {
    return server instanceof PlannedServer.Of of
        ? Math.max(1, of.resolver().inbound().map(List::size).orElse(1))
        : 1;
  }

  private static void checkCarveOuts(RulesPlan<?> plan, PlannedRule rule, ProblemList problems) {
    if (plan.target().capabilities().hasCarveOuts()) {
      return;
    }
    for (DomainName carveOut : rule.carveOuts()) {
      problems.add(
          rule.place(),
          "'%s' cannot be carved out, %s has no rule for that; forward it to servers of its own, or"
              + " leave the target out with %s",
          carveOut,
          plan.target().capabilities().cloud(),
          exceptFrom(plan.target()));
    }
  }

  private static WayOut exceptFrom(ForwardingInfo<?> info) {
    return WayOut.change("exceptFrom").text(info.key());
  }

  private static void checkHubs(ForwardingInfo<?> info, PlannedRule rule, ProblemList problems) {
    Set<String> lacking = new TreeSet<>();
    for (String network : rule.networks()) {
      info.hub(network).filter(hub -> !rule.networks().contains(hub)).ifPresent(lacking::add);
    }
    for (String hub : lacking) {
      problems.add(
          rule.place(),
          "networks that ask through '%s' forward it, but '%s' does not; add it with %s",
          hub,
          hub,
          WayOut.change("from").text(info.key() + "/" + hub));
    }
  }
}
