package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.declared.Declaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.region.RegionIndex;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What every part of a declaration is read against: the domain, and what the targets have. */
final class ReadingContext {
  private final Identity identity;
  private final Declaration written;
  private final DomainName zone;
  private final SortedSet<String> targetKeys = new TreeSet<>();
  private final SortedSet<String> networks = new TreeSet<>();
  private final Set<String> regionsOfClients = new HashSet<>();
  private final RegionIndex regions;

  ReadingContext(Identity identity, Declaration written, DomainName zone) {
    this.identity = identity;
    this.written = written;
    this.zone = zone;
    RegionIndex known = Regions.table();
    for (ZoneTarget<?> target : written.targets()) {
      TargetInfo<?> info = target.info();
      targetKeys.add(info.key());
      known = known.with(info.capabilities().regions());
      if (hasServices()) {
        info.networks().forEach(network -> add(info.key(), network));
      }
    }
    this.regions = known;
  }

  private void add(String targetKey, Network network) {
    networks.add(network.key());
    networks.add(targetKey + "/" + network.key());
    regionsOfClients.addAll(network.info().clientRegions());
  }

  /** Whether who asks plays a part. */
  boolean hasServices() {
    return !written.services().isEmpty();
  }

  Identity identity() {
    return identity;
  }

  Declaration written() {
    return written;
  }

  DomainName zone() {
    return zone;
  }

  /** The keys of all targets. */
  SortedSet<String> targetKeys() {
    return Collections.unmodifiableSortedSet(targetKeys);
  }

  /** Every network, as {@code key} and as {@code target/key}, if there are services. */
  SortedSet<String> networks() {
    return Collections.unmodifiableSortedSet(networks);
  }

  /** The regions of the table and those that only a target knows. */
  RegionIndex regions() {
    return regions;
  }

  /** Whether a network is in a region of this name, known or not. */
  boolean hasClientsIn(String region) {
    return !region.isBlank() && regionsOfClients.contains(region);
  }

  Parsed<RecordName> name(String what, String name) {
    return Parsed.of(
        () -> RecordName.parse(name, zone),
        invalid ->
            Problem.of(Place.WHOLE, "%s name %s", what, String.valueOf(invalid.getMessage())));
  }

  /** A TTL of its own, or that of the declaration. */
  Optional<Ttl> ttl(Optional<Duration> own, Place where, ProblemList problems) {
    return problems.read(where, () -> Ttl.of(own.orElse(written.ttl())));
  }
}
