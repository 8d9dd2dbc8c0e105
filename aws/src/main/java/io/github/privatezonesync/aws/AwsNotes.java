package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/** What to know about a plan for Route 53 although it is not a problem. */
final class AwsNotes {
  /** Such a zone is that of 256 addresses: of three octets, {@code in-addr} and {@code arpa}. */
  private static final int LABELS_OF_SMALL_BLOCK = 5;

  private AwsNotes() {}

  static List<String> of(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    List<String> notes = new ArrayList<>();
    settings
        .createdWith()
        .ifPresent(
            vpc ->
                notes.add(
                    "the zone was created with %s; if it is recreated, that VPC resolves it too: remove"
                            .formatted(vpc.info().id())
                        + " createdWith(..) then"));
    addReverse(plan, notes);
    return notes;
  }

  /**
   * Resolver has rules of its own for reverse names; of them and the zone the longest name answers,
   * and the zone if both are the same. From <a
   * href="https://repost.aws/knowledge-center/route-53-override-reverse-dns-rules">the order of
   * rules</a> and <a
   * href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network-autodefined-rules.html">the
   * autodefined rules</a>, read 2026-11-30.
   */
  private static void addReverse(ZonePlan<Vpc> plan, List<String> notes) {
    DomainName zone = plan.domain();
    if (ReverseName.privateDomain(zone.absolute()).isPresent()) {
      notes.add(
          "an instance whose address has no pointer in '%s' has no reverse name: AWS's own is no longer"
                  .formatted(zone.withoutDot())
              + " asked for");
      if (zone.labelCount() < LABELS_OF_SMALL_BLOCK) {
        notes.add(
            "a peered VPC adds reverse rules for its blocks, which answer in place of '%s' where they are"
                    .formatted(zone.withoutDot())
                + " longer; use zones of 24 bits, or switch the rules off with a ResolverConfig");
      }
    }
    plan.recordSets().stream()
        .flatMap(set -> ReverseName.privateDomainBelow(zone, set.name().absolute()).stream())
        .distinct()
        .forEach(
            own ->
                notes.add(
                    "AWS answers for '%s' itself, which is longer than '%s', so the pointers there are"
                            .formatted(own.withoutDot(), zone.withoutDot())
                        + " never found; use smaller zones, or switch its rules off with a"
                        + " ResolverConfig"));
  }
}
