package io.github.privatezonesync.forward;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.ServerChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is found among the name servers of the rules. */
final class ServerFindings {
  private ServerFindings() {}

  static List<Finding> of(List<PlannedForwarding<?>> targets) {
    List<Finding> found = new ArrayList<>();
    for (PlannedForwarding<?> planned : targets) {
      ForwardingInfo<?> info = planned.rules().target();
      for (PlannedRule rule : planned.rules().rules()) {
        if (info.capabilities().choice() == ServerChoice.FIRST_ONLY) {
          found.add(firstOnly(info, rule));
        } else if (CloudChecks.servers(rule) == 1) {
          found.add(
              Finding.of(
                  Finding.Kind.SINGLE_SERVER,
                  rule.place().in(info.place()),
                  "one name server is all that answers, %s; give a second one",
                  rule.servers().get(0)));
        }
      }
    }
    sharedSources(targets, found);
    return found;
  }

  private static Finding firstOnly(ForwardingInfo<?> info, PlannedRule rule) {
    PlannedServer server = rule.servers().get(0);
    String others = rule.unasked().isEmpty() ? "" : ", and not " + Names.listed(rule.unasked());
    return Finding.of(
        Finding.Kind.SINGLE_SERVER,
        rule.place().in(info.place()),
        "only %s is asked%s, because %s takes one name server in a rule; put a load balancer in front"
            + " of several",
        CloudChecks.servers(rule) == 1 ? server : "the first address of " + server,
        others,
        info.capabilities().cloud());
  }

  /** What every network of a cloud asks from leads an answer to one of them only. */
  private static void sharedSources(List<PlannedForwarding<?>> targets, List<Finding> found) {
    Map<List<String>, Set<String>> askers = new LinkedHashMap<>();
    for (PlannedForwarding<?> planned : targets) {
      ForwardingInfo<?> info = planned.rules().target();
      if (info.capabilities().hasSharedSources()) {
        planned.rules().rules().forEach(rule -> addAskers(info, rule, askers));
      }
    }
    askers.forEach(
        (shared, networks) -> {
          if (networks.size() > 1) {
            found.add(
                Finding.of(
                    Finding.Kind.SHARED_SOURCE,
                    Place.of("server " + shared.get(1)),
                    "%s ask it from the same %s, so its answers can be routed to one of them only;"
                        + " let one of them ask, and the others through it",
                    Names.listed(List.copyOf(networks)),
                    shared.get(0)));
          }
        });
  }

  private static void addAskers(
      ForwardingInfo<?> info, PlannedRule rule, Map<List<String>, Set<String>> askers) {
    for (String network : rule.networks()) {
      if (info.hub(network).isEmpty()) {
        String sources = String.join(", ", info.sources(network));
        for (PlannedServer server : rule.servers()) {
          askers
              .computeIfAbsent(List.of(sources, server.toString()), first -> new LinkedHashSet<>())
              .add(info.key() + "/" + network);
        }
      }
    }
  }
}
