package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which VPC a zone is created with (rule ASSOC-3).
 *
 * <p>It is never guessed among several: which one it is decides whether the zone survives when that
 * VPC goes.
 */
final class AwsAnchor {
  private static final WayOut VPC = WayOut.made("Vpc", "of").values("key", "id", "region");

  private AwsAnchor() {}

  /** Marks the only VPC, if it may be the anchor: there is nothing to choose. */
  static List<Vpc> markOnly(List<Vpc> vpcs) {
    boolean clear = vpcs.size() == 1 && vpcs.get(0).info().provider().isEmpty();
    return clear ? List.of(vpcs.get(0).anchor()) : List.copyOf(vpcs);
  }

  /** The VPC in the zone's own list: the anchor among VPCs without problems, or a former one. */
  static Vpc of(List<Vpc> vpcs, AwsZoneSettings settings) {
    return settings.createdWith().orElseGet(() -> candidates(vpcs).get(0));
  }

  private static List<Vpc> candidates(List<Vpc> vpcs) {
    return vpcs.size() == 1 ? vpcs : vpcs.stream().filter(Vpc::isMarked).toList();
  }

  static List<Problem> problems(List<Vpc> vpcs) {
    if (vpcs.isEmpty()) {
      return List.of(
          Problem.of(
              Place.WHOLE,
              "no VPC given; a Route 53 private zone needs at least one at all times, add one with"
                  + " %s",
              WayOut.setting("vpc").call(VPC)));
    }
    List<Vpc> anchors = candidates(vpcs);
    if (anchors.isEmpty()) {
      return List.of(
          Problem.of(
              Place.WHOLE,
              "%s VPCs and no anchor; mark the one that the zone is created with, %s",
              vpcs.size(),
              WayOut.setting("vpc").call(VPC.then(WayOut.change("anchor")))));
    }
    if (anchors.size() > 1) {
      String keys =
          anchors.stream().map(vpc -> "'" + vpc.key() + "'").collect(Collectors.joining(", "));
      return List.of(
          Problem.of(
              Place.WHOLE,
              "%s anchors, %s; a zone is created with one VPC, mark one",
              anchors.size(),
              keys));
    }
    Vpc anchor = anchors.get(0);
    if (anchor.info().provider().isEmpty()) {
      return List.of();
    }
    return List.of(
        Problem.of(
            anchor.place(),
            "the zone would be created with it, but it is of another account; give a VPC of the"
                + " zone's account and mark that one as the anchor"));
  }
}
