package io.github.privatezonesync.aws;

import com.google.common.net.InternetDomainName;
import io.github.privatezonesync.aws.AwsZoneSettings.Records;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Partitions;
import io.github.privatezonesync.target.TagRules;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What only Route 53 finds wrong with a plan. */
final class AwsProblems {
  private static final int LONGEST_COMMENT = 256;
  private static final WayOut VPC = WayOut.made("Vpc", "of").values("key", "id", "region");

  /**
   * The restrictions that the services of AWS share, for example <a
   * href="https://docs.aws.amazon.com/batch/latest/userguide/tag-restrictions.html">in AWS
   * Batch</a>, read 2026-11-30; Route 53 has no page of its own on them.
   */
  static final TagRules TAGS =
      new TagRules(
          "tag",
          50,
          Pattern.compile("(?!(?i)aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}"),
          "1 to 128 letters, digits, spaces and '_.:/=+-@' without the prefix 'aws:', which is"
              + " reserved",
          Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{0,256}"),
          "at most 256 letters, digits, spaces and '_.:/=+-@'");

  private final ZonePlan<Vpc> plan;
  private final AwsZoneSettings settings;
  private final ProblemList problems = new ProblemList();

  private AwsProblems(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(ZonePlan<Vpc> plan, AwsZoneSettings settings) {
    AwsProblems found = new AwsProblems(plan, settings);
    found.problems.addAll(settings.nullArguments());
    found.checkAnchor();
    found.checkRegions();
    settings.createdWith().ifPresent(found::checkCreatedWith);
    found.checkDomain();
    found.checkComment();
    found.problems.addAll(TAGS.problems(settings.tags()));
    plan.recordSets().forEach(found::check);
    if (settings.has(Records.EXCLUSIVE)) {
      found.checkExclusive();
    }
    return found.problems.all();
  }

  /** Rules ASSOC-2 and ASSOC-3. */
  private void checkAnchor() {
    int vpcs = plan.networks().size();
    List<Vpc> anchors = AwsAnchor.candidates(plan.networks());
    if (vpcs == 0) {
      problems.add(
          Place.WHOLE,
          "no VPC given; a Route 53 private zone needs at least one at all times, add one with %s",
          WayOut.setting("vpc").call(VPC));
    } else if (anchors.isEmpty()) {
      problems.add(
          Place.WHOLE,
          "%s VPCs and no anchor; mark the one that the zone is created with, %s",
          vpcs,
          WayOut.setting("vpc").call(VPC.then(WayOut.change("anchor"))));
    } else if (anchors.size() > 1) {
      problems.add(
          Place.WHOLE,
          "%s anchors, %s; a zone is created with one VPC, mark one",
          anchors.size(),
          anchors.stream().map(vpc -> "'" + vpc.key() + "'").collect(Collectors.joining(", ")));
    } else if (anchors.get(0).info().provider().isPresent()) {
      problems.add(
          anchors.get(0).place(),
          "the zone would be created with it, but it is of another account; give a VPC of the zone's"
              + " account and mark that one as the anchor");
    }
  }

  /** The regions of all VPCs of the target, in all its zones. */
  private void checkRegions() {
    List<Vpc> vpcs = new ArrayList<>(plan.target().networks());
    vpcs.sort(Comparator.comparing(Vpc::key));
    settings.createdWith().ifPresent(vpcs::add);
    Partitions.problem(
            vpcs,
            vpc -> problems.read(vpc.place(), () -> AwsRegions.partition(vpc.regionName())),
            plan.capabilities().networkWord())
        .ifPresent(problems::add);
  }

  private void checkCreatedWith(Vpc first) {
    String id = first.info().id().toString();
    problems
        .read(Place.of("createdWith"), () -> first.canonicalId(id))
        .ifPresent(
            valid ->
                plan.networks().stream()
                    .filter(vpc -> vpc.info().id().toString().equals(valid))
                    .forEach(
                        vpc ->
                            problems.add(
                                vpc.place(),
                                "the zone was created with it, so it needs no association; make"
                                    + " it the anchor and remove createdWith(..), or remove it"
                                    + " from the VPCs")));
    if (plan.view().isPresent()) {
      problems.add(
          Place.WHOLE,
          "both createdWith(..) and perRegion(..) are given; there is a zone for each region, and"
              + " createdWith(..) is for a single zone, remove it");
    }
  }

  /**
   * From <a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html">the
   * reference</a>, read 2026-11-30; other names of one label are taken.
   */
  private void checkDomain() {
    String domain = plan.domain().withoutDot();
    problems.addIf(
        plan.domain().labelCount() == 1
            && InternetDomainName.isValid(domain)
            && InternetDomainName.from(domain).isRegistrySuffix(),
        Place.WHOLE,
        "zone name '%s' is a top-level domain, which Route 53 does not take; use a domain below it",
        domain);
  }

  private void checkComment() {
    int length = settings.comment().length();
    if (length > LONGEST_COMMENT) {
      problems.add(
          Place.WHOLE,
          "the comment has %s characters; Route 53 takes at most %s",
          length,
          LONGEST_COMMENT);
    }
  }

  private void check(RecordSet set) {
    if (set.values().size() > 1 && AwsAlias.in(set).isPresent()) {
      problems.add(
          set.place(),
          "an alias must be the only value of its record set; leave the other values out");
    }
    set.route()
        .filter(AwsProblems::isUnmeasured)
        .ifPresent(
            route ->
                problems.add(
                    Place.service(set.name().toString()).endpoint(route.key()),
                    "is in no AWS region, and Route 53 measures latencies only to those; remove"
                        + " the endpoint, use %s, or leave this target out with %s",
                    WayOut.setting("nearest"),
                    WayOut.LEAVE_OUT));
  }

  /** Route 53 measures latencies to regions of AWS. */
  private static boolean isUnmeasured(Route route) {
    return route.kind() == Route.Kind.BY_LATENCY
        && Regions.find(route.key()).filter(at -> at.cloud().equals(RegionCloud.AWS)).isEmpty();
  }

  private void checkExclusive() {
    if (settings.has(Records.RETAINED_ON_DELETE)) {
      problems.add(
          Place.WHOLE,
          "both exclusiveRecords() and recordsRetainedOnDelete() are given; retain the record"
              + " sets in one update, then remove that setting and make them exclusive in the"
              + " next");
    }
    if (settings.has(Records.OVERWRITING)) {
      problems.add(
          Place.WHOLE,
          "both exclusiveRecords() and allowOverwrite() are given; exclusive record sets"
              + " overwrite what exists, keep allowOverwrite() for the update that removes"
              + " exclusiveRecords()");
    }
    for (RecordSet set : plan.recordSets()) {
      if (set.name().isWildcard()) {
        problems.add(
            set.place(),
            "exclusive record sets cannot have a wildcard, because the provider reads its name"
                + " back as '\\052' and would change it in every update; leave it out here with"
                + " %s or remove exclusiveRecords()",
            WayOut.change("except").text(plan.target().key()));
      }
      AwsAlias.in(set)
          .flatMap(alias -> alias.target().known())
          .ifPresent(name -> problems.read(set.place(), () -> AwsRecordsExclusive.absolute(name)));
    }
  }
}
