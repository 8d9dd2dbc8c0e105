package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.plan.PlanDocument;
import io.github.privatezonesync.adopt.plan.PlannedZone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which live zone is which declared one. Of several of one domain in one cloud, the name, the place
 * and the networks tell.
 *
 * @param pairs the declared zones that are live
 * @param undeclared the live zones that no plan declares
 */
record ZonePairs(List<ZonePair> pairs, List<ExistingZone> undeclared) {
  /** How many things a declared and a live zone have in common. */
  private record Score(PlannedZone planned, ExistingZone live, int common) {
    /** Whether another pair of one of the two has as much in common. */
    boolean hasRival(Score other) {
      return !equals(other)
          && common == other.common
          && (planned.equals(other.planned) || live.equals(other.live));
    }
  }

  static ZonePairs of(List<PlanDocument> plans, Inventory inventory, DriftBuilder drift) {
    List<PlannedZone> missing = new ArrayList<>();
    for (PlanDocument plan : plans) {
      for (PlannedZone zone : plan.zones()) {
        if (zone.cloud().isPresent()) {
          missing.add(zone);
        } else {
          drift.unknown(
              "target '%s' of %s is in '%s', of which no dump is read"
                  .formatted(zone.key(), plan.declarer(), zone.cloudName()));
        }
      }
    }
    List<ExistingZone> left = new ArrayList<>();
    inventory.zones().stream().filter(zone -> zone.source() == Source.DUMP).forEach(left::add);
    List<ZonePair> pairs = new ArrayList<>();
    List<Score> scores = scores(missing, left);
    while (!scores.isEmpty()) {
      Score best = scores.get(0);
      List<Score> rivals = scores.stream().filter(best::hasRival).toList();
      if (rivals.isEmpty()) {
        pairs.add(new ZonePair(best.planned(), best.live()));
      } else {
        drift.unknown(
            "several zones %s may be that of target '%s'; write the ids of its networks into the program"
                .formatted(best.planned().domain(), best.planned().key()));
      }
      missing.remove(best.planned());
      left.remove(best.live());
      rivals.forEach(rival -> left.remove(rival.live()));
      scores.removeIf(score -> !missing.contains(score.planned()) || !left.contains(score.live()));
    }
    missing.forEach(zone -> drift.unknown(notThere(zone, inventory)));
    return new ZonePairs(pairs, left);
  }

  private static String notThere(PlannedZone zone, Inventory inventory) {
    boolean inState =
        inventory.zones().stream()
            .anyMatch(
                known ->
                    known.source() == Source.TERRAFORM_STATE
                        && known.domain().equals(zone.domain())
                        && zone.cloud().equals(Optional.of(known.place().cloud())));
    return "the zone %s of target '%s' is in no dump of %s%s: its files are missing, or it does not exist"
        .formatted(
            zone.domain(),
            zone.key(),
            zone.cloud().map(Cloud::title).orElse(""),
            inState ? ", and a state of Terraform does not show what is live" : "");
  }

  /** Those that have most in common first. */
  private static List<Score> scores(List<PlannedZone> planned, List<ExistingZone> live) {
    List<Score> scores = new ArrayList<>();
    for (PlannedZone zone : planned) {
      for (ExistingZone candidate : live) {
        if (mayBe(zone, candidate)) {
          scores.add(new Score(zone, candidate, common(zone, candidate)));
        }
      }
    }
    scores.sort(Comparator.comparing(Score::common).reversed());
    return scores;
  }

  private static boolean mayBe(PlannedZone zone, ExistingZone live) {
    if (!zone.domain().equals(live.domain())
        || !zone.cloud().equals(Optional.of(live.place().cloud()))) {
      return false;
    }
    String place = zone.place().orElse("");
    if (live.place() instanceof ZonePlace.Gcp gcp) {
      return zone.physicalName().equals(gcp.managedZone());
    }
    if (live.place() instanceof ZonePlace.Azure azure) {
      return place.isEmpty()
          || place.equals(
              "resource group '" + azure.resourceGroup().toLowerCase(Locale.ROOT) + "'");
    }
    if (live.place() instanceof ZonePlace.Oci oci) {
      return (!place.startsWith("view ") || place.equals("view " + oci.viewId()))
          && zone.networks().stream()
              .allMatch(network -> network.region().equals(Optional.of(oci.region())));
    }
    return true;
  }

  private static int common(PlannedZone zone, ExistingZone live) {
    Cloud cloud = live.place().cloud();
    Set<String> ids = new HashSet<>();
    Set<String> regions = new HashSet<>();
    zone.networks()
        .forEach(
            network -> {
              network.id().ifPresent(id -> ids.add(LiveNetwork.canonical(cloud, id)));
              network.region().ifPresent(regions::add);
            });
    List<LiveNetwork> networks = LiveNetwork.in(live);
    int weight = networks.size() + 1; // a known id tells more than any number of regions
    return networks.stream()
        .mapToInt(
            network ->
                (ids.contains(network.id()) ? weight : 0)
                    + (network.region().filter(regions::contains).isPresent() ? 1 : 0))
        .sum();
  }
}
