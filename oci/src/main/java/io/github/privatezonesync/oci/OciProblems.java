package io.github.privatezonesync.oci;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.TagRules;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What only Oracle Cloud finds wrong with a plan. */
final class OciProblems {
  private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]+");
  private static final Pattern VIEW_NAME = Pattern.compile(".{1,255}");

  /**
   * The check of the provider (<a
   * href="https://github.com/oracle/terraform-provider-oci/tree/v8.23.0/internal/service/dns">verified
   * 2026-11-30</a>); whether the service takes more is not known.
   */
  private static final Pattern ZONE_LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");

  /** The names below it are those of VCNs, subnets and hosts. */
  private static final String OWN_DOMAIN = "oraclevcn.com";

  /**
   * From <a
   * href="https://docs.oracle.com/en-us/iaas/Content/Tagging/Concepts/taggingoverview.htm">the
   * limits on tags</a>, read 2026-11-30; one of the ten is that of views.
   */
  static final TagRules TAGS =
      new TagRules(
          "free-form tag",
          9,
          Pattern.compile("(?s).{1,100}"),
          "1 to 100 characters",
          Pattern.compile("(?s).{0,256}"),
          "at most 256 characters");

  static final TagRules DEFINED_TAGS =
      new TagRules(
          "defined tag",
          64,
          Pattern.compile("[!-~&&[^.]]{1,100}\\.[!-~&&[^.]]{1,100}"),
          "{namespace}.{key}, each 1 to 100 printable characters without spaces and '.'",
          TAGS.value(),
          TAGS.values());

  private final ZonePlan<Vcn> plan;
  private final OciZoneSettings settings;
  private final ProblemList problems = new ProblemList();

  private OciProblems(ZonePlan<Vcn> plan, OciZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(ZonePlan<Vcn> plan, OciZoneSettings settings) {
    OciProblems found = new OciProblems(plan, settings);
    found.problems.addAll(settings.nulls());
    found.checkCompartment();
    found.checkViews();
    found.checkRegionsOfProviders();
    found.checkTags();
    found.checkDomain();
    plan.networks().forEach(found::checkNetwork);
    plan.recordSets().forEach(found::checkRecordSet);
    return found.problems.all();
  }

  /** The OCID of a compartment, if it is one. */
  static String compartment(String id) {
    return Ocid.of(id, OcidType.COMPARTMENT).text();
  }

  /** The OCID of a view in a region, if it is one. */
  static String view(String id, String region) {
    return Ocid.of(id, OcidType.VIEW).in(region).text();
  }

  private void checkCompartment() {
    problems.addIf(
        settings.compartment().isEmpty(),
        Place.WHOLE,
        "no compartment given; set one with %s",
        WayOut.setting("compartment").values("ocid"));
    settings
        .compartment()
        .flatMap(Leaf::known)
        .ifPresent(id -> problems.read(Place.of("compartment"), () -> compartment(id)));
  }

  private void checkViews() {
    Set<String> attaching =
        plan.target().networks().stream()
            .filter(vcn -> !vcn.isInDefaultView())
            .map(Vcn::region)
            .collect(Collectors.toSet());
    settings
        .views()
        .forEach(
            (region, id) -> {
              problems.addIf(
                  !attaching.contains(region),
                  Place.of("view"),
                  "view('%s', ..) is for no zone of this target; give it a VCN of that region that"
                      + " attaches views, or leave it out",
                  region);
              id.known()
                  .filter(known -> attaching.contains(region))
                  .ifPresent(known -> problems.read(Place.of("view"), () -> view(known, region)));
            });
    settings
        .viewName()
        .filter(name -> !VIEW_NAME.matcher(name).matches())
        .ifPresent(
            name ->
                problems.add(
                    Place.of("view name"), "'%s' is not 1 to 255 characters in one line", name));
  }

  private void checkRegionsOfProviders() {
    Set<String> regions =
        plan.target().networks().stream().map(Vcn::region).collect(Collectors.toSet());
    for (String region : settings.providers().keySet()) {
      problems.addIf(
          !regions.contains(region),
          Place.of("provider"),
          "provider('%s', ..) is for no zone of this target; give it a VCN of that region, or leave"
              + " it out",
          region);
    }
  }

  private void checkTags() {
    problems.addAll(TAGS.problems(settings.tags()));
    problems.addAll(DEFINED_TAGS.problems(settings.definedTags()));
    problems.addIf(
        settings.tags().containsKey(OwnView.TAG),
        Place.of("free-form tag"),
        "the name '%s' says who made a view; use another name",
        OwnView.TAG);
  }

  private void checkDomain() {
    String name = plan.domain().withoutDot();
    List<String> odd =
        List.of(name.split("\\.", -1)).stream()
            .filter(label -> !ZONE_LABEL.matcher(label).matches() && !label.contains("/"))
            .toList();
    if (!odd.isEmpty()) {
      problems.add(
          Place.WHOLE,
          "zone name '%s' has the label '%s'; the labels of a zone of Oracle Cloud have letters,"
              + " digits and '-': use another domain, or a zone above it with records for these names",
          name,
          odd.get(0));
    }
    if (!plan.networks().get(0).isInDefaultView()) {
      return;
    }
    problems.addIf(
        name.equals(OWN_DOMAIN) || name.endsWith("." + OWN_DOMAIN),
        Place.WHOLE,
        "zone name '%s' is at or below '%s', which a default view keeps for Oracle's own zones; use"
            + " another domain, or a view of its own with %s or %s",
        name,
        OWN_DOMAIN,
        WayOut.change("attachedBy").values("resolver"),
        WayOut.change("offered"));
    problems.addIf(
        ReverseName.isReverse(plan.domain()),
        Place.WHOLE,
        "zone name '%s' can be that of a reverse zone that Oracle keeps in the default view of a"
            + " VCN; use a view of its own with %s or %s",
        name,
        WayOut.change("attachedBy").values("resolver"),
        WayOut.change("offered"));
  }

  private void checkNetwork(Vcn vcn) {
    problems.addAll(vcn.nulls());
    checkRegion(vcn, problems);
    problems.addIf(
        vcn.isUnsaid(),
        vcn.place(),
        "nothing says how the zone reaches the VCN, whose resolver several parties can share; use %s"
            + " if this program owns the resolver, %s for a zone in the VCN's own view, or %s if"
            + " somebody else attaches the view",
        WayOut.change("attachedBy").values("resolver"),
        WayOut.change("inDefaultView"),
        WayOut.change("offered"));
    vcn.resolver()
        .filter(owned -> !owned.vcn().isSame(vcn))
        .ifPresent(
            owned ->
                problems.add(
                    vcn.place(),
                    "attachedBy(..) is given the resolver of another VCN, %s; use %s with this VCN",
                    owned.vcn().place(),
                    WayOut.made("OciResolver", "of").values("vcn")));
  }

  static void checkRegion(Vcn vcn, ProblemList problems) {
    String region = vcn.region();
    if (REGION.matcher(region).matches()
        && Regions.find(region).stream().allMatch(known -> known.cloud().equals(RegionCloud.OCI))) {
      return;
    }
    problems.add(
        vcn.place(), "region '%s' is not a region of Oracle Cloud; %s", region, hint(region));
  }

  private static String hint(String region) {
    String key = region.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(Ocid.KEYS.get(key))
        .or(
            () ->
                Regions.spelledLike(region).stream()
                    .filter(known -> known.cloud().equals(RegionCloud.OCI))
                    .map(CloudRegion::name)
                    .findFirst())
        .map(name -> "did you mean '" + name + "'?")
        .orElse("its names look like 'eu-frankfurt-1'");
  }

  private void checkRecordSet(RecordSet set) {
    for (RecordData data : set.knownData()) {
      OciValues.complaint(data)
          .ifPresent(what -> problems.add(set.place(), "'%s' is %s", data.presentation(), what));
    }
  }
}
