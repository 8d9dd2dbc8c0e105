package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a program of what exists. */
public final class Adoption {
  private Adoption() {}

  /**
   * Makes a program of what exists: one component for each domain, one target for each zone. What
   * the components cannot declare exactly as it is gets the verdict that says why.
   *
   * @param found what exists
   * @param names what the user chooses
   * @return the program
   */
  public static AdoptedStack of(Inventory found, StackNames names) {
    Inventory attached = ResolverOwners.judged(found);
    Inventory judged =
        Verdicts.with(
            attached,
            attached.zones().stream()
                .map(
                    zone ->
                        zone.verdict().isAdoptable()
                            ? complaint(zone).map(why -> Verdicts.refuse(zone, why)).orElse(zone)
                            : zone)
                .toList());
    while (true) {
      AdoptedStack stack = attempt(judged, names);
      Inventory next = Refusals.of(stack);
      if (next.equals(stack.inventory())) {
        return stack;
      }
      judged = next;
    }
  }

  private static Optional<String> complaint(ExistingZone zone) {
    if (zone.place() instanceof ZonePlace.Oci oci && zone.associations().isEmpty()) {
      return Optional.of(
          "no dump shows a VCN whose resolver asks its view '%s'; add the output of 'oci dns resolver get' of such a resolver"
              .formatted(oci.viewId()));
    }
    return zone.associations().stream()
        .filter(ExistingAssociation.VirtualNetworkLink.class::isInstance)
        .map(ExistingAssociation.VirtualNetworkLink.class::cast)
        .filter(link -> link.region().isEmpty())
        .findFirst()
        .map(
            link ->
                "the region of virtual network '%s' is in no dump; add the output of 'az network vnet list'"
                    .formatted(link.networkId()));
  }

  private static AdoptedStack attempt(Inventory found, StackNames names) {
    Inventory judged = Verdicts.change(found, Adoption::judge);
    List<ExistingZone> zones =
        judged.zones().stream().filter(zone -> zone.verdict().isAdoptable()).toList();
    Providers providers = new Providers(names, zones);
    ResolverOwners owners = ResolverOwners.of(zones);
    TargetCode code = new TargetCode(providers, owners);
    Map<String, List<ExistingZone>> byDomain = new TreeMap<>();
    zones.forEach(
        zone -> byDomain.computeIfAbsent(zone.domain(), domain -> new ArrayList<>()).add(zone));
    List<AdoptedDomain> domains = new ArrayList<>();
    byDomain.forEach((domain, same) -> domains.add(domain(domain, same, code)));
    List<AdoptedResolver> resolvers = owners.of(domains, providers);
    return new AdoptedStack(
        names.project(), names.stack(), providers.all(), domains, resolvers, judged);
  }

  /** Refuses what cannot be written down; the routed sets of a name stand and fall together. */
  private static ExistingRecordSet judge(ExistingZone zone, ExistingRecordSet set) {
    if (!set.verdict().isAdoptable()) {
      return set;
    }
    try {
      Expression unused =
          set.isRouted()
              ? ServiceCode.of(routed(zone, set.name()), zone)
              : RecordCode.of(set, zone);
      return set;
    } catch (InvalidValue invalid) {
      return set.withVerdict(Verdict.refused(invalid.sentence().toString()));
    }
  }

  private static List<ExistingRecordSet> routed(ExistingZone zone, String name) {
    return zone.recordSets(Verdict.Fate.ADOPTABLE).stream()
        .filter(set -> set.name().equals(name) && set.isRouted())
        .toList();
  }

  private static AdoptedDomain domain(String domain, List<ExistingZone> zones, TargetCode code) {
    List<AdoptedTarget> targets = new ArrayList<>();
    Keys.of(zones, Adoption::keys).forEach((key, zone) -> targets.add(code.of(key, zone)));
    return new AdoptedDomain(
        domain.substring(0, domain.length() - 1),
        targets,
        recordSets(targets),
        services(targets),
        HostsOfOthers.of(targets));
  }

  private static List<String> keys(ExistingZone zone) {
    String cloud = zone.place().cloud().name().toLowerCase(Locale.ROOT);
    List<String> keys = new ArrayList<>(List.of(cloud));
    if (zone.place() instanceof ZonePlace.Aws aws) {
      aws.account().ifPresent(account -> keys.add(cloud + "-" + account));
      keys.add(cloud + "-" + aws.hostedZoneId());
    } else if (zone.place() instanceof ZonePlace.Gcp gcp) {
      gcp.project().ifPresent(project -> keys.add(cloud + "-" + project));
      keys.add(cloud + "-" + gcp.managedZone());
    } else if (zone.place() instanceof ZonePlace.Azure azure) {
      keys.add(cloud + "-" + azure.resourceGroup());
      keys.add(cloud + "-" + azure.subscription() + "-" + azure.resourceGroup());
    } else if (zone.place() instanceof ZonePlace.Oci oci) {
      keys.add(cloud + "-" + oci.region());
      oci.viewName().ifPresent(view -> keys.add(cloud + "-" + oci.region() + "-" + view));
      keys.add(cloud + "-" + oci.viewId().substring(oci.viewId().lastIndexOf('.') + 1));
    }
    return keys;
  }

  /** What makes sets of several zones one: everything but the order of the values. */
  private record Same(String name, String type, String content) implements Comparable<Same> {
    @Override
    public int compareTo(Same other) {
      int byName = name.compareTo(other.name);
      int byType = byName != 0 ? byName : type.compareTo(other.type);
      return byType != 0 ? byType : content.compareTo(other.content);
    }
  }

  private static List<AdoptedRecordSet> recordSets(List<AdoptedTarget> targets) {
    Map<Same, Map<String, ExistingRecordSet>> sets = new TreeMap<>();
    Map<String, ExistingZone> zones = new HashMap<>();
    for (AdoptedTarget target : targets) {
      zones.put(target.key(), target.zone());
      for (ExistingRecordSet set : target.zone().recordSets(Verdict.Fate.ADOPTABLE)) {
        if (set.isRouted()) {
          continue;
        }
        sets.computeIfAbsent(same(set), key -> new TreeMap<>()).put(target.key(), set);
      }
    }
    return sets.values().stream()
        .map(
            sources -> {
              Map.Entry<String, ExistingRecordSet> first = sources.entrySet().iterator().next();
              ExistingZone zone = Objects.requireNonNull(zones.get(first.getKey()));
              return new AdoptedRecordSet(sources, RecordCode.of(first.getValue(), zone));
            })
        .toList();
  }

  /** Services that are written alike are one. */
  private static List<AdoptedService> services(List<AdoptedTarget> targets) {
    Map<Expression, List<String>> services = new LinkedHashMap<>();
    for (AdoptedTarget target : targets) {
      target.zone().recordSets(Verdict.Fate.ADOPTABLE).stream()
          .filter(ExistingRecordSet::isRouted)
          .map(ExistingRecordSet::name)
          .distinct()
          .sorted()
          .map(name -> ServiceCode.of(routed(target.zone(), name), target.zone()))
          .forEach(
              code -> services.computeIfAbsent(code, key -> new ArrayList<>()).add(target.key()));
    }
    List<AdoptedService> adopted = new ArrayList<>();
    services.forEach((code, keys) -> adopted.add(new AdoptedService(keys, code)));
    return adopted;
  }

  private static Same same(ExistingRecordSet set) {
    String content =
        set.content() instanceof RecordContent.Values values
            ? values.values().stream().map(RecordText::data).sorted().toList().toString()
            : set.content().toString();
    return new Same(set.name(), set.type(), set.ttl() + content);
  }
}
