package io.github.privatezonesync.azure;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What Azure Private DNS alone finds wrong with a plan. */
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

  private final List<Problem> problems = new ArrayList<>();

  private AzureProblems() {}

  static List<Problem> of(ZonePlan<VirtualNetwork> plan, AzureZoneSettings settings) {
    AzureProblems found = new AzureProblems();
    found.checkResourceGroup(settings, plan);
    found.checkViewGroups(settings, plan);
    found.checkDomain(plan);
    found.checkNumberOfNetworks(plan);
    plan.networks().forEach(found::checkRegion);
    found.checkLinkNames(plan);
    plan.recordSets().forEach(found::checkRecordSet);
    return found.problems;
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

  private void checkResourceGroup(AzureZoneSettings settings, ZonePlan<VirtualNetwork> plan) {
    if (settings.resourceGroup(plan).isEmpty()) {
      problems.add(new Problem("", "no resource group given; set one with resourceGroup(name)"));
    } else if (settings.resourceGroup(plan).get() instanceof Leaf.Known<String> known) {
      try {
        checkResourceGroup(known.value());
      } catch (InvalidValue invalid) {
        problems.add(Problem.of("resource group", invalid));
      }
    }
  }

  private void checkViewGroups(AzureZoneSettings settings, ZonePlan<VirtualNetwork> plan) {
    if (settings.lacksGroup(plan)) {
      problems.add(
          new Problem(
              "",
              "the zone of '%s' would be in the resource group of another region's, which holds one"
                      .formatted(plan.view().orElseThrow())
                  + " zone of a name; give it one of its own with resourceGroupOf('%s', ..)"
                      .formatted(plan.view().orElseThrow())));
    }
    for (String region : settings.groupsOfNoView()) {
      problems.add(
          new Problem(
              "",
              "resourceGroupOf('%s', ..) is about no zone of this target; with perRegion(..) there is"
                      .formatted(region)
                  + " one for each region that has a virtual network"));
    }
  }

  private void checkDomain(ZonePlan<VirtualNetwork> plan) {
    String name = plan.domain().withoutDot();
    int labels = plan.domain().labelCount();
    if (labels < FEWEST_LABELS || labels > MOST_LABELS) {
      problems.add(
          new Problem(
              "",
              "zone name '%s' has %d %s; Azure Private DNS takes 2 to 34"
                  .formatted(name, labels, labels == 1 ? "label" : "labels")));
    }
    if (RESERVED.contains(name)) {
      problems.add(
          new Problem(
              "",
              "zone name '%s' is reserved by Azure; use another domain, or a name below it"
                  .formatted(name)));
    }
  }

  private void checkNumberOfNetworks(ZonePlan<VirtualNetwork> plan) {
    if (plan.networks().isEmpty()) {
      problems.add(
          new Problem(
              "",
              "no virtual network given; nothing would resolve the zone, add one with"
                  + " virtualNetwork(key, id, region)"));
    }
    long registering = plan.networks().stream().filter(VirtualNetwork::isRegistering).count();
    if (registering > MOST_REGISTERING_LINKS) {
      problems.add(
          new Problem(
              "",
              "%d virtual networks with registration(); Azure Private DNS takes at most 100 a zone"
                  .formatted(registering)));
    }
  }

  private void checkRegion(VirtualNetwork network) {
    String region = network.region().orElseThrow();
    if (REGION.matcher(region).matches()) {
      return;
    }
    Optional<CloudRegion> meant =
        Regions.spelledLike(region).stream()
            .filter(known -> known.cloud() == RegionCloud.AZURE)
            .findFirst();
    problems.add(
        new Problem(
            network.where(),
            "region '%s' is not an Azure region; %s"
                .formatted(
                    region,
                    meant
                        .map(known -> "did you mean '" + known.name() + "'?")
                        .orElse("Azure's names look like 'westeurope'"))));
  }

  /** Azure compares the names of links without regard to letter case. */
  private void checkLinkNames(ZonePlan<VirtualNetwork> plan) {
    Map<String, VirtualNetwork> firsts = new HashMap<>();
    for (VirtualNetwork network : plan.networks()) {
      String name = network.physicalName(plan.physicalNames());
      if (!LINK_NAME.matcher(name).matches()) {
        problems.add(
            new Problem(
                network.where(),
                "link name '%s' is not 1 to 80 letters, digits, '_', '.' and '-' with a letter or"
                        .formatted(name)
                    + " digit first and a letter, digit or '_' last"));
      }
      VirtualNetwork first = firsts.putIfAbsent(name.toLowerCase(Locale.ROOT), network);
      if (first != null && !first.key().equals(network.key())) {
        problems.add(
            new Problem(
                network.where(),
                "link name '%s' is also that of %s; give each link its own"
                    .formatted(name, first.where())));
      }
    }
  }

  private void checkRecordSet(RecordSet set) {
    for (RecordData data : set.knownData()) {
      AzureRecordData.complaint(data)
          .ifPresent(
              complaint ->
                  problems.add(
                      new Problem(set.where(), "'" + data.presentation() + "' is " + complaint)));
    }
  }
}
