package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<String> known = known(rule);
    known.forEach(server -> problems.read(rule.place(), () -> server(server, info)));
    together(servers(rule), known, cloud)
        .forEach(what -> problems.add(Problem.of(rule.place(), what)));
    checkCarveOuts(plan, rule, problems);
    checkHubs(info, rule, problems);
  }

  /** A server that the rules of a target may ask, in the one spelling in which it is compared. */
  static String server(String text, ForwardingInfo<?> info) {
    ForwardingCapabilities cloud = info.capabilities();
    String address = ForwardingDraft.canonicalAddress(text);
    if (address.contains(":") && !cloud.hasIpv6()) {
      throw new InvalidValue(
          "%s is an IPv6 address; "
              + cloud.cloud()
              + " asks servers by IPv4 only, give an IPv4 address or leave the target out with %s",
          text,
          exceptFrom(info));
    }
    Optional<String> why = cloud.refuses(address);
    if (why.isPresent()) {
      throw new InvalidValue("%s is " + why.get(), text);
    }
    return address;
  }

  /** What is wrong with servers that are fine each for itself, as far as they are known. */
  static List<Sentence> together(int count, List<String> known, ForwardingCapabilities cloud) {
    List<Sentence> wrong = new ArrayList<>();
    if (cloud.mostServers().isPresent() && count > cloud.mostServers().getAsInt()) {
      wrong.add(
          Sentence.of(
              "%s name servers; %s takes at most %s in a rule, leave some out",
              count, cloud.cloud(), cloud.mostServers().getAsInt()));
    }
    if (cloud.hasOneAddressFamily()
        && known.stream().map(server -> server.contains(":")).distinct().count() > 1) {
      wrong.add(
          Sentence.of(
              "IPv4 and IPv6 addresses; %s takes one kind in a rule, keep one", cloud.cloud()));
    }
    return wrong;
  }

  private static List<String> known(PlannedRule rule) {
    return rule.servers().stream()
        .filter(PlannedServer.At.class::isInstance)
        .flatMap(server -> ((PlannedServer.At) server).address().known().stream())
        .toList();
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
