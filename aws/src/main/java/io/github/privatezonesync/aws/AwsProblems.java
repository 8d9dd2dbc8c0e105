package io.github.privatezonesync.aws;

import io.github.privatezonesync.aws.AwsZoneSettings.Records;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What only Route 53 finds wrong with a plan. */
final class AwsProblems {
  private static final int LONGEST_COMMENT = 256;
  private static final WayOut VPC = WayOut.made("Vpc", "of").values("key", "id", "region");

  /** The provider compares these names as text, and Route 53 writes the label in octal. */
  static final String WILDCARD_ALIAS =
      "alias target %s starts with '*', which among exclusive record sets would be changed in every"
          + " update; use another name of the endpoint or take exclusiveRecords() off";

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final List<Problem> problems;

  private AwsProblems(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
    this.problems = new ArrayList<>(settings.nullArguments());
  }

  static List<Problem> of(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    AwsProblems found = new AwsProblems(plan, settings);
    found.checkAnchor();
    found.checkRegions();
    settings.createdWith().ifPresent(found::checkCreatedWith);
    found.checkComment();
    plan.recordSets().forEach(found::check);
    if (settings.has(Records.EXCLUSIVE)) {
      found.checkExclusive();
    }
    return found.problems;
  }

  private void add(Place place, String words, Object... arguments) {
    problems.add(Problem.of(place, words, arguments));
  }

  /** Rules ASSOC-2 and ASSOC-3. */
  private void checkAnchor() {
    int vpcs = plan.networks().size();
    List<Vpc> anchors = AwsAnchor.candidates(plan.networks());
    if (vpcs == 0) {
      add(
          Place.WHOLE,
          "no VPC given; a Route 53 private zone needs at least one at all times, add one with %s",
          WayOut.setting("vpc").call(VPC));
    } else if (anchors.isEmpty()) {
      add(
          Place.WHOLE,
          "%s VPCs and no anchor; mark the one that the zone is created with, %s",
          vpcs,
          WayOut.setting("vpc").call(VPC.then(WayOut.change("anchor"))));
    } else if (anchors.size() > 1) {
      add(
          Place.WHOLE,
          "%s anchors, %s; a zone is created with one VPC, mark one",
          anchors.size(),
          anchors.stream().map(vpc -> "'" + vpc.key() + "'").collect(Collectors.joining(", ")));
    } else if (anchors.get(0).info().provider().isPresent()) {
      add(
          anchors.get(0).place(),
          "the zone would be created with it, but it is of another account; give a VPC of the zone's"
              + " account and mark that one as the anchor");
    }
  }

  /** The regions of all VPCs of the target: those of all its zones. */
  private void checkRegions() {
    List<Vpc> vpcs = new ArrayList<>(plan.target().networks());
    vpcs.sort(Comparator.comparing(Vpc::key));
    settings.createdWith().ifPresent(vpcs::add);
    Map<String, List<String>> byPartition = new TreeMap<>();
    for (Vpc vpc : vpcs) {
      try {
        AwsRegions.check(vpc.regionName());
        byPartition
            .computeIfAbsent(AwsRegions.partition(vpc.regionName()), p -> new ArrayList<>())
            .add("'" + vpc.key() + "'");
      } catch (InvalidValue invalid) {
        problems.add(Problem.of(vpc.place(), invalid));
      }
    }
    if (byPartition.size() > 1) {
      String partitions =
          byPartition.entrySet().stream()
              .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
              .collect(Collectors.joining(" and "));
      add(
          Place.WHOLE,
          "VPCs in %s; a zone lies in one partition, use a target for each",
          partitions);
    }
  }

  private void checkCreatedWith(Vpc first) {
    try {
      String id = first.canonicalId(first.info().id().toString());
      plan.networks().stream()
          .filter(vpc -> vpc.info().id().toString().equals(id))
          .forEach(
              vpc ->
                  add(
                      vpc.place(),
                      "the zone was created with it, so it needs no association; make it the anchor"
                          + " and take createdWith(..) off, or take it out of the VPCs"));
    } catch (InvalidValue invalid) {
      problems.add(Problem.of(Place.of("createdWith"), invalid));
    }
    if (plan.view().isPresent()) {
      add(
          Place.WHOLE,
          "both createdWith(..) and perRegion(..) are given; there is a zone for each region, and"
              + " createdWith(..) is about one, take it off");
    }
  }

  private void checkComment() {
    int length = settings.comment().length();
    if (length > LONGEST_COMMENT) {
      add(
          Place.WHOLE,
          "the comment has %s characters; Route 53 takes at most %s",
          length,
          LONGEST_COMMENT);
    }
  }

  private void check(RecordSet set) {
    if (set.values().size() > 1 && AwsAlias.in(set).isPresent()) {
      add(set.place(), "an alias is the only value of its record set; give it alone");
    }
    set.route()
        .filter(AwsProblems::isUnmeasured)
        .ifPresent(
            route ->
                add(
                    Place.service(set.name().toString()).endpoint(route.key()),
                    "is in no AWS region, and Route 53 measures latencies only to those; take the"
                        + " endpoint out, use %s, or leave this target out with %s",
                    WayOut.setting("nearest"),
                    WayOut.LEAVE_OUT));
  }

  /** Route 53 measures latencies to regions of AWS. */
  private static boolean isUnmeasured(Route route) {
    return route.kind() == Route.Kind.BY_LATENCY
        && Regions.find(route.key()).filter(at -> at.cloud() == RegionCloud.AWS).isEmpty();
  }

  private void checkExclusive() {
    if (settings.has(Records.RETAINED_ON_DELETE)) {
      add(
          Place.WHOLE,
          "both exclusiveRecords() and recordsRetainedOnDelete() are given; retain the record sets"
              + " in one update, then take that off and make them exclusive in the next");
    }
    if (settings.has(Records.OVERWRITING)) {
      add(
          Place.WHOLE,
          "both exclusiveRecords() and allowOverwrite() are given; exclusive record sets overwrite"
              + " what is there, leave allowOverwrite() for the update that takes"
              + " exclusiveRecords() off");
    }
    for (RecordSet set : plan.recordSets()) {
      if (set.name().isWildcard()) {
        add(
            set.place(),
            "a wildcard cannot be among exclusive record sets, because the provider reads its name"
                + " back as '\\052' and would change it in every update; leave it out here with %s"
                + " or take exclusiveRecords() off",
            WayOut.change("except").text(plan.target().key()));
      }
      if (AwsAlias.in(set).map(alias -> alias.name().dnsName()).orElse(null)
              instanceof Leaf.Known<String> known
          && AliasedName.isWildcard(known.value())) {
        problems.add(Problem.of(set.place(), new InvalidValue(WILDCARD_ALIAS, known.value())));
      }
    }
  }
}
