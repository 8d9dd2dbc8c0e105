package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a program of what exists. */
public final class Adoption {
  private Adoption() {}

  /**
   * Makes a program of what exists: one component for each domain, one target for each zone, or for
   * the zones of all regions. What the components cannot declare exactly as it is gets the verdict
   * that says why.
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
    AdoptedStack together = settled(judged, names, ZonesPerRegion::together);
    if (together.domains().stream().noneMatch(AdoptedDomain::isDivided)) {
      return together;
    }
    AdoptedStack apart = settled(judged, names, ZonesPerRegion::apart);
    return together.inventory().equals(apart.inventory()) ? together : apart;
  }

  /** Without what its components refuse. */
  private static AdoptedStack settled(Inventory found, StackNames names, Division division) {
    Inventory judged = found;
    while (true) {
      AdoptedStack stack = attempt(judged, names, division);
      Inventory next = Refusals.of(stack);
      if (next.equals(stack.inventory())) {
        return stack;
      }
      judged = next;
    }
  }

  /** Which zones of a domain get a target of their own. */
  private interface Division {
    List<TargetZones> of(List<ExistingZone> zones);
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

  private static AdoptedStack attempt(Inventory found, StackNames names, Division division) {
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
    byDomain.forEach((domain, same) -> domains.add(domain(domain, division.of(same), code)));
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

  private static AdoptedDomain domain(String domain, List<TargetZones> zones, TargetCode code) {
    Map<String, TargetZones> keyed = Keys.of(zones, target -> keys(target.primary()));
    List<AdoptedTarget> targets = new ArrayList<>();
    keyed.forEach((key, target) -> targets.addAll(code.of(key, target)));
    return new AdoptedDomain(
        domain.substring(0, domain.length() - 1),
        targets,
        recordSets(keyed),
        services(keyed),
        NamesOfTarget.of(targets));
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

  private static List<AdoptedRecordSet> recordSets(Map<String, TargetZones> targets) {
    Map<SetKey, Map<String, ExistingRecordSet>> sets = new TreeMap<>();
    targets.forEach(
        (key, target) -> {
          for (ExistingZone zone : target.byRegion().values()) {
            for (ExistingRecordSet set : zone.recordSets(Verdict.Fate.ADOPTABLE)) {
              if (!set.isRouted() && !target.regional().containsKey(set.name())) {
                sets.computeIfAbsent(SetKey.of(set), any -> new TreeMap<>()).put(key, set);
              }
            }
          }
        });
    return sets.values().stream()
        .map(
            sources -> {
              Map.Entry<String, ExistingRecordSet> first = sources.entrySet().iterator().next();
              TargetZones target = Objects.requireNonNull(targets.get(first.getKey()));
              return new AdoptedRecordSet(
                  sources, RecordCode.of(first.getValue(), target.primary()));
            })
        .toList();
  }

  /** Services that are written alike are one. */
  private static List<AdoptedService> services(Map<String, TargetZones> targets) {
    Map<Expression, List<String>> services = new LinkedHashMap<>();
    targets.forEach(
        (key, target) ->
            services(target)
                .forEach(
                    code -> services.computeIfAbsent(code, any -> new ArrayList<>()).add(key)));
    List<AdoptedService> adopted = new ArrayList<>();
    services.forEach((code, keys) -> adopted.add(new AdoptedService(keys, code)));
    return adopted;
  }

  private static Stream<Expression> services(TargetZones target) {
    return target.isDivided()
        ? target.regional().values().stream()
            .map(sets -> ServiceCode.perRegion(sets, target.primary()))
        : target.primary().recordSets(Verdict.Fate.ADOPTABLE).stream()
            .filter(ExistingRecordSet::isRouted)
            .map(ExistingRecordSet::name)
            .distinct()
            .sorted()
            .map(name -> ServiceCode.of(routed(target.primary(), name), target.primary()));
  }
}
