package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.ReverseName;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Partitions;
import io.github.privatezonesync.target.TagRules;
import io.github.privatezonesync.target.ZonePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What only Azure Private DNS finds wrong with a plan. */
final class AzureProblems {
  private static final int FEWEST_LABELS = 2;
  private static final int MOST_LABELS = 34;
  private static final int MOST_REGISTERING_LINKS = 100;

  private static final Pattern RESOURCE_GROUP =
      Pattern.compile("[\\p{L}\\p{N}_.()-]{0,89}[\\p{L}\\p{N}_()-]");
  private static final Pattern LINK_NAME =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?");
  private static final Pattern REGION = Pattern.compile("[a-z]+[0-9]?[a-z]*");

  /**
   * From <a
   * href="https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations">the
   * limitations of tags</a>, read 2026-11-30. Sixteen were seen refused, and a name with a colon <a
   * href="https://github.com/Azure/azure-rest-api-specs/issues/11748">was seen left out</a> without
   * a message.
   */
  static final TagRules TAGS =
      new TagRules(
          "tag",
          15,
          Pattern.compile("[A-Za-z_]([A-Za-z0-9_.-]{0,510}[A-Za-z0-9_])?"),
          "1 to 512 letters, digits, '_', '.' and '-' with a letter or '_' first and no '.' or '-'"
              + " last",
          Pattern.compile("(?s).{0,256}"),
          "at most 256 characters");

  /**
   * The names that Azure keeps for itself in its public, US Government and China clouds; names
   * below them are free.
   *
   * <p>From <a
   * href="https://learn.microsoft.com/azure/dns/private-dns-privatednszone#restrictions">the
   * restrictions</a>, read 2026-11-23, and {@code azure-api.net}, which was seen refused.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "azclient.ms",
          "azure.com",
          "cloudapp.net",
          "core.windows.net",
          "microsoft.com",
          "msidentity.com",
          "trafficmanager.net",
          "windows.net",
          "azclient.us",
          "azure.us",
          "usgovcloudapp.net",
          "core.usgovcloudapi.net",
          "microsoft.us",
          "msidentity.us",
          "usgovtrafficmanager.net",
          "usgovcloudapi.net",
          "azclient.cn",
          "azure.cn",
          "chinacloudapp.cn",
          "core.chinacloudapi.cn",
          "microsoft.cn",
          "msidentity.cn",
          "trafficmanager.cn",
          "chinacloudapi.cn",
          "azure-api.net");

  private final ZonePlan<VirtualNetwork> plan;
  private final AzureZoneSettings settings;
  private final ProblemList problems = new ProblemList();

  private AzureProblems(ZonePlan<VirtualNetwork> plan, AzureZoneSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(ZonePlan<VirtualNetwork> plan, AzureZoneSettings settings) {
    AzureProblems found = new AzureProblems(plan, settings);
    found.problems.addAll(settings.nulls());
    found.checkResourceGroup();
    found.checkViewGroups();
    found.checkTags();
    found.checkDomain();
    found.checkNumberOfNetworks();
    plan.networks().forEach(network -> checkNetwork(network, found.problems));
    found.checkReverse();
    Partitions.problem(
            plan.networks(),
            network -> Optional.of(nationalCloud(network)),
            plan.capabilities().networkWord())
        .ifPresent(found.problems::add);
    found.checkLinkNames();
    plan.recordSets().forEach(found::checkRecordSet);
    return found.problems.all();
  }

  /** The name of a resource group, if it is one. */
  static String checkResourceGroup(String name) {
    if (!RESOURCE_GROUP.matcher(name).matches()) {
      throw new InvalidValue(
          "%s is not the name of a resource group; expected 1 to 90 letters, digits, '_', '.',"
              + " '-', '(' and ')', no '.' last",
          name);
    }
    return name;
  }

  private void checkResourceGroup() {
    Optional<Leaf<String>> group = settings.resourceGroup(plan.view());
    problems.addIf(
        group.isEmpty(),
        Place.WHOLE,
        "no resource group given; set one with %s",
        WayOut.setting("resourceGroup").values("name"));
    group
        .flatMap(Leaf::known)
        .ifPresent(
            name -> problems.read(Place.of("resource group"), () -> checkResourceGroup(name)));
  }

  private void checkViewGroups() {
    if (settings.lacksGroup(plan.view())) {
      String view = plan.view().orElseThrow();
      problems.add(
          Place.WHOLE,
          "the zone of '%s' would be in the resource group of another region, and a group holds"
              + " one zone of a name; give it its own group with %s",
          view,
          WayOut.setting("resourceGroupOf").text(view).open());
    }
    for (String region : settings.groupsOfNoView()) {
      problems.add(
          Place.WHOLE,
          "resourceGroupOf('%s', ..) is for no zone of this target; with %s there is one for each"
              + " region that has a virtual network",
          region,
          WayOut.setting("perRegion").open());
    }
  }

  /** Azure compares the names of tags without regard to letter case. */
  private void checkTags() {
    problems.addAll(TAGS.problems(settings.tags()));
    ProblemList.repeated(
            settings.tags().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .forEach(
            name ->
                problems.add(
                    Place.of("tag"),
                    "the name '%s' is given twice in different letter case; give it once",
                    name));
  }

  private void checkDomain() {
    String name = plan.domain().withoutDot();
    int labels = plan.domain().labelCount();
    problems.addIf(
        labels < FEWEST_LABELS || labels > MOST_LABELS,
        Place.WHOLE,
        "zone name '%s' has %s %s; Azure Private DNS takes 2 to 34",
        name,
        labels,
        labels == 1 ? "label" : "labels");
    problems.addIf(
        RESERVED.contains(name),
        Place.WHOLE,
        "zone name '%s' is reserved by Azure; use another domain, or a name below it",
        name);
  }

  private void checkNumberOfNetworks() {
    problems.addIf(
        plan.networks().isEmpty(),
        Place.WHOLE,
        "no virtual network given; nothing would resolve the zone, add one with %s",
        WayOut.setting("virtualNetwork")
            .call(WayOut.made("VirtualNetwork", "of").values("key", "id", "region")));
    long registering = plan.networks().stream().filter(VirtualNetwork::isRegistering).count();
    problems.addIf(
        registering > MOST_REGISTERING_LINKS,
        Place.WHOLE,
        "%s virtual networks with registration(); Azure Private DNS takes at most 100 in a zone",
        registering);
  }

  /**
   * From <a href="https://learn.microsoft.com/azure/dns/private-reverse-dns">reverse zones</a>,
   * read 2026-11-30: such a link is not created.
   */
  private void checkReverse() {
    if (ReverseName.isReverse(plan.domain())) {
      for (VirtualNetwork network : plan.networks()) {
        problems.addIf(
            network.isRegistering(),
            network.place(),
            "machines do not register in a reverse zone such as '%s', and Azure refuses the link;"
                + " remove registration(), for ReverseZones with targets(..)",
            plan.domain().withoutDot());
      }
    }
  }

  static void checkNetwork(VirtualNetwork network, ProblemList problems) {
    problems.addAll(network.nulls());
    String region = network.info().region().orElseThrow();
    if (REGION.matcher(region).matches()) {
      return;
    }
    problems.add(
        network.place(),
        "region '%s' is not an Azure region; %s",
        region,
        Regions.spelledLike(region).stream()
            .filter(known -> known.cloud().equals(RegionCloud.AZURE))
            .findFirst()
            .map(known -> "did you mean '" + known.name() + "'?")
            .orElse("Azure's names look like 'westeurope'"));
  }

  /** A zone links networks of its own cloud; those of China and the US Government stand apart. */
  private static String nationalCloud(VirtualNetwork network) {
    String region = network.info().region().orElseThrow();
    if (region.startsWith("china")) {
      return "Azure China";
    }
    return region.startsWith("usgov") || region.startsWith("usdod")
        ? "Azure Government"
        : "public Azure";
  }

  /** Azure compares the names of links without regard to letter case. */
  private void checkLinkNames() {
    Map<String, VirtualNetwork> firsts = new HashMap<>();
    for (VirtualNetwork network : plan.networks()) {
      String name = network.physicalName(plan.physicalNames());
      problems.addIf(
          !LINK_NAME.matcher(name).matches(),
          network.place(),
          "link name '%s' is not 1 to 80 letters, digits, '_', '.' and '-' with a letter or digit"
              + " first and a letter, digit or '_' last",
          name);
      VirtualNetwork first = firsts.putIfAbsent(name.toLowerCase(Locale.ROOT), network);
      if (first != null && !first.key().equals(network.key())) {
        problems.add(
            network.place(),
            "link name '%s' is also that of %s; give each link its own",
            name,
            first.place());
      }
    }
  }

  private void checkRecordSet(RecordSet set) {
    List<RecordData> known = set.knownData();
    for (RecordData data : known) {
      AzureValues.complaint(data)
          .ifPresent(what -> problems.add(set.place(), "'%s' is %s", data.presentation(), what));
    }
    for (String place : AzureValues.samePlaces(known)) {
      problems.add(
          set.place(),
          "several values are '%s' and differ only in their port; " + AzureValues.ONE_PORT,
          place,
          WayOut.LEAVE_OUT);
    }
  }
}
