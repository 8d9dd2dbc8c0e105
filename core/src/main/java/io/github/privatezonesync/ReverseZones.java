package io.github.privatezonesync;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.reverse.Pointer;
import io.github.privatezonesync.reverse.ReverseOptions;
import io.github.privatezonesync.reverse.ReversePlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The other direction of plans: reverse zones with a pointer for each address, as the arguments of
 * further components.
 *
 * <pre>{@code
 * ReverseZones.of(dns.plan()).args().forEach(PrivateZoneSync::new);
 * }</pre>
 *
 * <p>A pointer names a host that every network of its target finds at that address. Addresses of
 * wildcards, aliases and regional services get none, nor do outputs. An instance is immutable:
 * every method returns a changed copy, and what is wrong is reported by {@link #args} and {@link
 * #plan}.
 */
public final class ReverseZones {
  private final List<SyncPlan> plans;
  private final ReverseOptions options;
  private final Optional<List<ZoneTarget<?>>> given;
  private final List<Problem> nulls;

  private ReverseZones(
      List<SyncPlan> plans,
      ReverseOptions options,
      Optional<List<ZoneTarget<?>>> given,
      List<Problem> nulls) {
    this.plans = plans;
    this.options = options;
    this.given = given;
    this.nulls = nulls;
  }

  /**
   * The reverse zones of plans, in the targets of the plans. Give all plans with addresses of the
   * same networks, because a network has one reverse zone of a block.
   *
   * @param plans for example {@code dns.plan()}
   * @return a zone for each block of 256 private IPv4 addresses and for each private IPv6 subnet of
   *     64 bits in which there is an address
   */
  public static ReverseZones of(SyncPlan... plans) {
    NullArguments nulls = new NullArguments();
    List<SyncPlan> all = nulls.values(Place.of("plans"), plans);
    return new ReverseZones(
        List.copyOf(all), ReverseOptions.DEFAULT, Optional.empty(), nulls.problems());
  }

  private ReverseZones with(ReverseOptions changed) {
    return new ReverseZones(plans, changed, given, nulls);
  }

  /**
   * How large the blocks of IPv4 are that have a zone each. Left out, it is 24 bits.
   *
   * @param prefixLength 8, 16 or 24: the bits that all addresses of a block share
   * @return a changed copy
   */
  public ReverseZones ipv4Blocks(int prefixLength) {
    return with(
        new ReverseOptions(
            prefixLength, options.ipv6(), options.preferred(), options.withPublic()));
  }

  /**
   * How large the blocks of IPv6 are that have a zone each. Left out, it is 64 bits.
   *
   * @param prefixLength a multiple of 4 from 4 to 124: the bits that all addresses of a block share
   * @return a changed copy
   */
  public ReverseZones ipv6Blocks(int prefixLength) {
    return with(
        new ReverseOptions(
            options.ipv4(), prefixLength, options.preferred(), options.withPublic()));
  }

  /**
   * Hosts that are chosen wherever several have one address. Left out, the shortest name is chosen,
   * and of several the first in the order of the alphabet.
   *
   * @param hosts whole names, with or without a final dot, for example {@code db.corp.internal}
   * @return a changed copy
   */
  public ReverseZones prefer(String... hosts) {
    List<String> preferred = new ArrayList<>(options.preferred());
    preferred.addAll(NullArguments.texts(hosts));
    return with(
        new ReverseOptions(options.ipv4(), options.ipv6(), preferred, options.withPublic()));
  }

  /**
   * Takes public addresses too. Left out, they get no pointer: a private reverse zone hides the
   * public names of all other addresses of its block.
   *
   * @return a changed copy
   */
  public ReverseZones withPublicAddresses() {
    return with(new ReverseOptions(options.ipv4(), options.ipv6(), options.preferred(), true));
  }

  /**
   * Declares the zones in other targets, for example without a setting that a reverse zone cannot
   * have. Left out, they are declared in the targets of the plans.
   *
   * @param targets targets with the keys of the plans' targets; of others there are no pointers
   * @return a changed copy
   */
  public ReverseZones targets(ZoneTarget<?>... targets) {
    NullArguments more = new NullArguments();
    List<ZoneTarget<?>> all = more.values(Place.of("targets"), targets);
    List<Problem> problems = new ArrayList<>(nulls);
    problems.addAll(more.problems());
    return new ReverseZones(plans, options, Optional.of(List.copyOf(all)), problems);
  }

  /**
   * The pointers, what is left out and why.
   *
   * @return the plan; printing it gives tables
   * @throws InvalidDeclarationException if a setting is wrong, with all problems at once
   */
  public ReversePlan plan() {
    ProblemList problems = new ProblemList();
    problems.addAll(nulls);
    problems.addIf(plans.isEmpty(), Place.WHOLE, "no plan given; give that of a PrivateZoneSync");
    ReversePlan plan = ReversePlan.of(plans, options, problems);
    fail(problems);
    return plan;
  }

  /**
   * The arguments of a component for each reverse zone.
   *
   * @return the arguments by the DNS name of the zone, such as {@code 4.0.10.in-addr.arpa}, sorted;
   *     that name is fit to be the name of the component
   * @throws InvalidDeclarationException if a setting or a zone is wrong, with all problems at once
   */
  public Map<String, PrivateZoneSyncArgs> args() {
    ReversePlan plan = plan();
    ProblemList problems = new ProblemList();
    Map<String, ZoneTarget<?>> targets = targetsByKey(problems);
    fail(problems);
    Map<String, PrivateZoneSyncArgs> args = new TreeMap<>();
    plan.zones()
        .forEach(
            (domain, pointers) -> {
              Map<String, ZoneTarget<?>> own = new TreeMap<>(targets);
              own.keySet()
                  .removeIf(key -> pointers.stream().noneMatch(p -> p.targets().contains(key)));
              if (!own.isEmpty()) {
                args.put(domain, args(domain, pointers, own));
              }
            });
    checkZones(args, problems);
    fail(problems);
    return args;
  }

  private static PrivateZoneSyncArgs args(
      String domain, List<Pointer> pointers, Map<String, ZoneTarget<?>> targets) {
    List<RecordSetArgs> records = new ArrayList<>();
    for (Pointer pointer : pointers) {
      Set<String> keys = new TreeSet<>(pointer.targets());
      keys.retainAll(targets.keySet());
      RecordSetArgs record =
          RecordSetArgs.ptr(pointer.name(), pointer.host())
              .ttl(Duration.ofSeconds(pointer.ttl().seconds()));
      if (keys.size() == targets.size()) {
        records.add(record);
      } else if (!keys.isEmpty()) {
        records.add(record.only(keys.toArray(String[]::new)));
      }
    }
    return PrivateZoneSyncArgs.builder()
        .domain(domain)
        .targets(List.copyOf(targets.values()))
        .records(records)
        .build();
  }

  private Map<String, ZoneTarget<?>> targetsByKey(ProblemList problems) {
    Map<String, ZoneTarget<?>> planned = new TreeMap<>();
    for (SyncPlan plan : plans) {
      for (PlannedZone<?> zone : plan.zones()) {
        String key = zone.zone().target().key();
        ZoneTarget<?> first = planned.putIfAbsent(key, zone.target());
        problems.addIf(
            given.isEmpty() && first != null && first != zone.target(),
            Place.target(key),
            "the plans have several targets of this key, perhaps with other networks; use one for"
                + " all, or say with targets(..) which one has the reverse zones");
      }
    }
    if (given.isEmpty()) {
      return planned;
    }
    Map<String, ZoneTarget<?>> targets = new TreeMap<>();
    for (ZoneTarget<?> target : given.get()) {
      String key = target.info().key();
      targets.put(key, target);
      problems.addIf(
          !planned.containsKey(key),
          Place.target(key),
          "the plans have no target of this key, so there is no pointer for it; they have %s",
          String.join(", ", planned.keySet()));
    }
    return targets;
  }

  /** What is wrong with the zones, and names in a cloud that two of them would share. */
  private void checkZones(Map<String, PrivateZoneSyncArgs> args, ProblemList problems) {
    Map<List<String>, String> named = new HashMap<>();
    plans.forEach(
        plan -> plan.zones().forEach(zone -> named.put(name(zone), plan.domain().withoutDot())));
    Identity declaring = plans.get(0).identity();
    args.forEach(
        (domain, each) -> {
          Identity identity = new Identity(declaring.project(), declaring.stack(), domain);
          Place place = Place.of("zone '" + domain + "'");
          List<Problem> found = SyncPlan.problems(identity, each.declaration());
          found.forEach(problem -> problems.add(problem.in(place)));
          if (found.isEmpty()) {
            for (PlannedZone<?> zone : SyncPlan.of(identity, each.declaration()).zones()) {
              Optional.ofNullable(named.putIfAbsent(name(zone), domain))
                  .ifPresent(
                      other ->
                          problems.add(
                              zone.zone().place().in(place),
                              "it would be called '%s', as the zone '%s' is; give targets(..) in"
                                  + " which zones have no name of their own",
                              zone.zoneResource().physicalName(),
                              other));
            }
          }
        });
  }

  /** The name of a zone in its cloud, with the key of its target. */
  private static List<String> name(PlannedZone<?> zone) {
    return List.of(zone.key(), zone.zoneResource().physicalName());
  }

  private void fail(ProblemList problems) {
    if (!problems.all().isEmpty()) {
      String domains =
          plans.stream()
              .map(plan -> " '" + plan.domain() + "'")
              .distinct()
              .collect(Collectors.joining(","));
      throw new InvalidDeclarationException(
          "ReverseZones",
          "the other direction of" + (plans.isEmpty() ? " nothing" : domains),
          problems.all().stream().distinct().toList());
    }
  }
}
