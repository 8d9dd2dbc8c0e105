package io.github.privatezonesync.gcp;

import com.google.common.net.InternetDomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.TagRules;
import io.github.privatezonesync.target.ZonePlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What only Cloud DNS finds wrong with a plan. */
final class GcpProblems {
  private static final Pattern ZONE_NAME = Pattern.compile("[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern CLUSTER =
      Pattern.compile("projects/[a-z0-9.:-]+/locations/[a-z0-9-]+/clusters/[a-z0-9-]+");

  private static final int LONGEST_DESCRIPTION = 1_024;

  /**
   * From <a href="https://cloud.google.com/resource-manager/docs/labels-overview">the requirements
   * for labels</a>, read 2026-11-30; a key in upper case was seen refused.
   */
  static final TagRules LABELS =
      new TagRules(
          "label",
          64,
          Pattern.compile("[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{N}_-]{0,62}"),
          "1 to 63 lower-case letters, digits, '_' and '-' with a letter first",
          Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}_-]{0,63}"),
          "at most 63 lower-case letters, digits, '_' and '-'");

  private final ZonePlan<GcpNetwork> plan;
  private final GcpZoneSettings settings;
  private final ProblemList problems = new ProblemList();

  private GcpProblems(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(ZonePlan<GcpNetwork> plan, GcpZoneSettings settings) {
    GcpProblems found = new GcpProblems(plan, settings);
    found.problems.addAll(settings.nulls());
    found.checkZone();
    found.checkClusters();
    plan.networks().forEach(network -> checkRegions(network, found.problems));
    plan.recordSets().forEach(found::checkHealth);
    plan.recordSets().forEach(found::checkReverse);
    return found.problems.all();
  }

  private void checkZone() {
    problems.addIf(
        plan.networks().isEmpty() && settings.gkeClusters().isEmpty(),
        Place.WHOLE,
        "no network given; a private zone of Cloud DNS needs a VPC network or a GKE cluster, add"
            + " one with %s",
        WayOut.setting("network").call(WayOut.made("GcpNetwork", "of").values("key", "id")));
    String domain = plan.domain().withoutDot();
    problems.addIf(
        InternetDomainName.isValid(domain) && InternetDomainName.from(domain).isRegistrySuffix(),
        Place.WHOLE,
        "zone name '%s' is a public suffix, under which others register; use a domain below it",
        domain);
    String zoneName = settings.physicalName(plan);
    problems.addIf(
        !ZONE_NAME.matcher(zoneName).matches(),
        Place.WHOLE,
        "zone name '%s' is not 1 to 63 lower-case letters, digits and hyphens with a letter first"
            + " and no hyphen last",
        zoneName);
    problems.addIf(
        settings.description().isBlank(),
        Place.WHOLE,
        "the description is empty; Cloud DNS needs one, or leave it out");
    problems.addIf(
        settings.description().length() > LONGEST_DESCRIPTION,
        Place.WHOLE,
        "the description has %s characters; Cloud DNS takes at most %s",
        settings.description().length(),
        LONGEST_DESCRIPTION);
    problems.addAll(LABELS.problems(settings.labels()));
    settings.project().ifPresent(project -> read("project", project, GcpProblems::checkProject));
  }

  private void checkClusters() {
    Set<String> seen = new HashSet<>();
    for (Leaf<String> cluster : settings.gkeClusters()) {
      read("GKE cluster", cluster, GcpProblems::checkCluster);
    }
    for (Leaf<String> cluster : settings.gkeClusters()) {
      problems.addIf(
          cluster.known().filter(known -> !seen.add(known)).isPresent(),
          Place.of("GKE cluster"),
          "'%s' is given twice; give it once",
          cluster);
    }
  }

  private void read(String setting, Leaf<String> leaf, UnaryOperator<String> read) {
    leaf.known().ifPresent(known -> problems.read(Place.of(setting), () -> read.apply(known)));
  }

  static void checkRegions(GcpNetwork network, ProblemList problems) {
    for (String name : network.declaredRegions()) {
      problems
          .read(network.place().setting("regions"), () -> Regions.parse(name))
          .filter(region -> !region.cloud().equals(RegionCloud.GCP))
          .ifPresent(
              region ->
                  problems.add(
                      network.place(),
                      "client region '%s' is one of %s; a network of Google Cloud has only"
                          + " regions of Google Cloud",
                      name,
                      region.cloud().words()));
    }
  }

  /**
   * Internal DNS has zones of its own for private addresses, and the longest name answers: section
   * "PTR records for RFC 1918 addresses in private zones" of <a
   * href="https://cloud.google.com/dns/docs/zones/zones-overview">the overview of zones</a>.
   */
  private void checkReverse(RecordSet set) {
    ReverseName.privateDomainBelow(plan.domain(), set.name().absolute())
        .ifPresent(
            own ->
                problems.add(
                    set.place(),
                    "is never found: Google answers for '%s' itself, which is longer than '%s'; use a"
                        + " zone of that name or one below it",
                    own.withoutDot(),
                    plan.domain().withoutDot()));
  }

  private void checkHealth(RecordSet set) {
    set.route()
        .filter(route -> set.type() == RecordType.CNAME && !route.isStandby())
        .filter(route -> route.kind() == Route.Kind.FAILOVER || route.health().isPresent())
        .ifPresent(
            route ->
                problems.add(
                    Place.service(set.name().toString()).endpoint(route.site().orElse("")),
                    "Cloud DNS knows the health of addresses and not of a host name; give"
                        + " addresses, or leave this target out with %s",
                    WayOut.LEAVE_OUT));
  }

  /** The id of a project, if it can be one. */
  static String checkProject(String project) {
    if (!NetworkPath.isProject(project)) {
      throw new InvalidValue(
          "%s is not the id of a project; expected lower-case letters, digits and hyphens",
          project);
    }
    return project;
  }

  /** Clusters in one order, none of them twice. A cluster may be a secret, so none is quoted. */
  static List<String> sortedClusters(List<String> clusters) {
    List<String> sorted = clusters.stream().distinct().sorted().toList();
    if (sorted.size() < clusters.size()) {
      throw new InvalidValue("two of them resolved to one cluster; give it once");
    }
    return sorted;
  }

  /** The name of a GKE cluster, if it is one. */
  static String checkCluster(String cluster) {
    if (!CLUSTER.matcher(cluster).matches()) {
      throw new InvalidValue(
          "%s is not a GKE cluster; expected projects/{project}/locations/{location}/clusters/{name}",
          cluster);
    }
    return cluster;
  }
}
