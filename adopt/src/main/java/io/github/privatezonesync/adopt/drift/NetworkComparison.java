package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.plan.PlannedNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the networks of a zone. */
final class NetworkComparison {
  private final ZonePair pair;
  private final DriftBuilder drift;
  private final Cloud cloud;
  private final List<LiveNetwork> live;

  NetworkComparison(ZonePair pair, DriftBuilder drift) {
    this.pair = pair;
    this.drift = drift;
    this.cloud = pair.live().place().cloud();
    this.live = new ArrayList<>(LiveNetwork.in(pair.live()));
  }

  void run() {
    pair.live().associations().stream()
        .filter(ExistingAssociation.GkeCluster.class::isInstance)
        .forEach(cluster -> drift.cluster());
    if (isHidden()) {
      return;
    }
    List<PlannedNetwork> late = new ArrayList<>();
    for (PlannedNetwork network : pair.planned().networks()) {
      if (network.id().isPresent()) {
        compare(network, LiveNetwork.canonical(cloud, network.id().get()));
      } else {
        late.add(network);
      }
    }
    late.forEach(this::compareLate);
    live.forEach(
        network ->
            drift.add(
                pair.difference(
                    Difference.Kind.UNDECLARED,
                    "network " + network.shown(),
                    network.region().map(region -> "in " + region).orElse(""),
                    Optional.empty(),
                    Optional.of(network.origin()))));
  }

  /** Whether the dump may lack associations: a zone of Google Cloud has its own. */
  private boolean isHidden() {
    boolean maybe =
        live.isEmpty()
            && !pair.planned().networks().isEmpty()
            && (cloud == Cloud.AWS
                || cloud == Cloud.OCI
                || pair.live().verdict().list() == Verdict.Fate.REFUSED);
    if (maybe) {
      String why = pair.live().verdict().why();
      String usual = "its networks are in no dump";
      drift.unknown(pair.words() + ": " + (why.isEmpty() ? usual : why));
    }
    return maybe;
  }

  private void compare(PlannedNetwork network, String id) {
    Optional<LiveNetwork> same =
        live.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    if (same.isEmpty()) {
      missing(network, network.id().orElse(""));
      return;
    }
    live.remove(same.get());
    if (same.get().registers() == network.registers()) {
      drift.asDeclared(0);
    } else {
      drift.add(
          pair.difference(
              Difference.Kind.DIFFERENT,
              "network " + same.get().shown(),
              "declared %s, live %s"
                  .formatted(
                      registration(network.registers()), registration(same.get().registers())),
              Optional.empty(),
              Optional.of(same.get().origin())));
    }
  }

  private static String registration(boolean registers) {
    return registers ? "with registration" : "without registration";
  }

  /** A network whose id is an output is any of those that are left, in its region. */
  private void compareLate(PlannedNetwork network) {
    Optional<LiveNetwork> any =
        live.stream()
            .filter(
                candidate ->
                    candidate.region().isEmpty()
                        || network.region().isEmpty()
                        || candidate.region().equals(network.region()))
            .findFirst();
    if (any.isPresent()) {
      live.remove(any.get());
      drift.lateNetwork();
    } else {
      missing(network, "its id is an output");
    }
  }

  private void missing(PlannedNetwork network, String words) {
    drift.add(
        pair.difference(
            Difference.Kind.MISSING,
            "network '" + network.key() + "'",
            words,
            Optional.empty(),
            Optional.empty()));
  }
}
