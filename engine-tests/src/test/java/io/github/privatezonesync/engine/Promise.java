package io.github.privatezonesync.engine;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.testkit.PromisedAnswer;
import io.github.privatezonesync.testkit.ResolvedZone;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan promises to every network, compared with what it gets (rule ANSWER-1). */
final class Promise {
  private static final Map<String, String> PROVIDERS =
      Map.of(
          "Google Cloud DNS", "gcp",
          "Amazon Route 53", "aws",
          "Azure Private DNS", "azure-native",
          "Oracle Cloud DNS", "oci");

  private final SyncPlan plan;

  Promise(SyncPlan plan) {
    this.plan = plan;
  }

  /** Every answer that is not as planned, with its path; empty if the promise is kept. */
  List<String> brokenIn(Snapshot clouds) {
    List<String> broken = new ArrayList<>();
    for (PlannedZone<?> planned : plan.zones()) {
      ZonePlan<?> zone = planned.zone();
      Map<String, String> networks = new LinkedHashMap<>();
      for (Network network : zone.networks()) {
        networks.put(network.key(), find(zone, network, clouds).id());
      }
      Map<RecordSet, List<RecordData>> known = new LinkedHashMap<>();
      for (RecordSet set : zone.recordSets()) {
        if (set.isKnown()) {
          known.put(set, set.knownData());
        } else {
          networks.values().forEach(network -> broken.addAll(unanswered(set, network, clouds)));
        }
      }
      broken.addAll(
          PlannedAnswers.broken(
              new ResolvedZone(
                  plan.identity().component(),
                  zone.target().key(),
                  zone.view(),
                  plan.domain(),
                  networks,
                  Map.of(),
                  known,
                  List.of(),
                  answers(zone.target().key(), networks)),
              clouds));
    }
    return broken;
  }

  /** What the plan says of regional services to those who ask in some networks of a target. */
  private List<PromisedAnswer> answers(String target, Map<String, String> networks) {
    return PromisedAnswer.known(plan.answers()).stream()
        .filter(answer -> answer.client().target().equals(target))
        .filter(answer -> networks.containsKey(answer.client().network()))
        .toList();
  }

  /** How many record sets it is about, each counted in every network. */
  int size() {
    return plan.zones().stream()
        .mapToInt(planned -> planned.zone().networks().size() * planned.zone().recordSets().size())
        .sum();
  }

  /** A network whose id is an output has the key of the resource that made it. */
  private static SimulatedNetwork find(ZonePlan<?> zone, Network network, Snapshot clouds) {
    String provider = PROVIDERS.get(zone.capabilities().cloud());
    String id = network.info().id().toString();
    List<SimulatedNetwork> found =
        clouds.networks().stream()
            .filter(there -> there.provider().equals(provider))
            .filter(there -> there.name().equals(network.key()) || there.id().equals(id))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "%s %s is one of %s".formatted(provider, network.key(), clouds.networks()));
    }
    return found.get(0);
  }

  /** Of data that only the engine knows, there must be some, here or with a load balancer. */
  private static List<String> unanswered(RecordSet set, String network, Snapshot clouds) {
    Answer answer =
        clouds.resolve(
            Client.of(network),
            DomainName.of(set.name().absolute()),
            DnsType.of(set.type().name()));
    boolean answered =
        answer.outcome() == Outcome.ANSWERED || answer.outcome() == Outcome.ELSEWHERE;
    return answered ? List.of() : List.of(network + ": planned " + set + ", gets " + answer);
  }
}
