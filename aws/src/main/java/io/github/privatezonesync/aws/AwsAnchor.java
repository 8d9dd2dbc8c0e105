package io.github.privatezonesync.aws;

import java.util.List;

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
    boolean clear = vpcs.size() == 1 && vpcs.get(0).info().provider().isEmpty();
    return clear ? List.of(vpcs.get(0).anchor()) : List.copyOf(vpcs);
  }

  /** The VPC in the zone's own list: a former anchor, or the anchor of VPCs without problems. */
  static Vpc of(List<Vpc> vpcs, AwsZoneSettings settings) {
    return settings.createdWith().orElseGet(() -> candidates(vpcs).get(0));
  }

  /** The VPCs that are marked; if there is only one VPC, it needs no mark. */
  static List<Vpc> candidates(List<Vpc> vpcs) {
    return vpcs.size() == 1 ? vpcs : vpcs.stream().filter(Vpc::isMarked).toList();
  }
}
