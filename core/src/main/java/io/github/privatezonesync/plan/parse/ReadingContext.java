package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.JoinedTexts;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.region.RegionIndex;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the parts of a declaration need to be read.
 *
 * @param identity who declares
 * @param written what the user wrote
 * @param zone the domain
 * @param regions the regions of the table and those that only a target knows
 * @param targetKeys the keys of all targets
 * @param networks every network, as {@code key} and as {@code target/key}, if there are services
 * @param regionsOfClients the regions of these networks, known or not
 * @param names the names that were read, which record sets of one name share
 * @param ttls the TTLs that were read
 */
record ReadingContext(
    Identity identity,
    Declaration written,
    DomainName zone,
    RegionIndex regions,
    SortedSet<String> targetKeys,
    SortedSet<String> networks,
    Set<String> regionsOfClients,
    Map<String, RecordName> names,
    Map<Duration, Ttl> ttls) {
  private static final WayOut ONLY = WayOut.change("only").open();

  static ReadingContext of(Identity identity, Declaration written, DomainName zone) {
    RegionIndex regions = Regions.table();
    SortedSet<String> targetKeys = new TreeSet<>();
    SortedSet<String> networks = new TreeSet<>();
    Set<String> regionsOfClients = new HashSet<>();
    for (ZoneTarget<?> target : written.targets()) {
      TargetInfo<?> info = target.info();
      targetKeys.add(info.key());
      regions = regions.with(info.capabilities().regions());
      for (Network network : written.services().isEmpty() ? List.<Network>of() : info.networks()) {
        networks.add(network.key());
        networks.add(info.key() + "/" + network.key());
        regionsOfClients.addAll(network.info().clientRegions());
      }
    }
    return new ReadingContext(
        identity,
        written,
        zone,
        regions,
        targetKeys,
        networks,
        regionsOfClients,
        new HashMap<>(),
        new HashMap<>());
  }

  Optional<RecordName> name(String what, String name, ProblemList problems) {
    try {
      return Optional.of(names.computeIfAbsent(name, text -> RecordName.parse(text, zone)));
    } catch (InvalidValue invalid) {
      problems.add(Place.WHOLE, "%s name %s", what, String.valueOf(invalid.getMessage()));
      return Optional.empty();
    }
  }

  /** A part's own TTL, or the TTL of the declaration. */
  Optional<Ttl> ttl(Optional<Duration> own, Place where, ProblemList problems) {
    return problems.read(where, () -> ttls.computeIfAbsent(own.orElse(written.ttl()), Ttl::of));
  }

  /** The valid values among those given. */
  List<RecordValue> values(List<RecordValueArgs> given, Place where, ProblemList problems) {
    List<RecordValue> values = new ArrayList<>(given.size());
    for (RecordValueArgs value : given) {
      problems.read(where, () -> value.parse(zone)).ifPresent(values::add);
    }
    return values;
  }

  /** What is wrong with {@code only(..)} and {@code except(..)}, which name targets. */
  void checkSelection(TargetSelection selection, Place where, ProblemList problems) {
    if (selection.only().isEmpty() && selection.except().isEmpty()) {
      return;
    }
    Set<String> named = new TreeSet<>(selection.only().orElse(Set.of()));
    if (selection.only().isPresent() && named.isEmpty()) {
      problems.add(where, "%s names no target; name one, or leave it out", ONLY);
    }
    if (selection.only().isPresent() && !selection.except().isEmpty()) {
      problems.add(where, "both %s and %s are given; use one", ONLY, WayOut.LEAVE_OUT);
    }
    named.addAll(selection.except());
    checkTargets(named, where, problems);
  }

  /** Checks that every named target exists. */
  void checkTargets(Set<String> named, Place where, ProblemList problems) {
    Set<String> unknown = new TreeSet<>(named);
    unknown.removeAll(targetKeys);
    for (String key : unknown) {
      String there = String.join(", ", targetKeys);
      String words = "there is no target '%s'; the targets are %s%s";
      problems.add(where, words, key, there, JoinedTexts.hint(key));
    }
  }
}
