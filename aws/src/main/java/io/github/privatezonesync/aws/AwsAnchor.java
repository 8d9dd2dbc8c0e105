package io.github.privatezonesync.aws;

import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which VPC a zone is created with (rule ASSOC-3).
 *
 * <p>It is never guessed among several: which one it is decides whether the zone survives when that
 * VPC goes.
 */
final class AwsAnchor {
  private AwsAnchor() {}

  /** Marks the only VPC, if it may be the anchor: there is nothing to choose. */
  static List<Vpc> markOnly(List<Vpc> vpcs) {
    boolean clear = vpcs.size() == 1 && vpcs.get(0).foreignAccount().isEmpty();
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
          new Problem(
              "",
              "no VPC given; a Route 53 private zone needs at least one at all times, add one with"
                  + " vpc(key, id, region)"));
    }
    List<Vpc> anchors = candidates(vpcs);
    if (anchors.isEmpty()) {
      return List.of(
          new Problem(
              "",
              vpcs.size()
                  + " VPCs and no anchor; mark the one that the zone is created with,"
                  + " vpc(Vpc.of(key, id, region).anchor())"));
    }
    if (anchors.size() > 1) {
      String keys =
          anchors.stream().map(vpc -> "'" + vpc.key() + "'").collect(Collectors.joining(", "));
      return List.of(
          new Problem(
              "",
              "%d anchors, %s; a zone is created with one VPC, mark one"
                  .formatted(anchors.size(), keys)));
    }
    Vpc anchor = anchors.get(0);
    if (anchor.foreignAccount().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Problem(
            anchor.where(),
            "the zone would be created with it, but it is of another account; give a VPC of the"
                + " zone's account and mark that one as the anchor"));
  }
}
