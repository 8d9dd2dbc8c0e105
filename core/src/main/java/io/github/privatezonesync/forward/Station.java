package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.target.forward.ForwardingCapabilities;
import io.github.privatezonesync.target.forward.SameName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that gets questions and either answers or passes them on: the resolver of a network, or
 * servers on premises.
 */
final class Station {
  private final String name;
  private final String kind;
  private final boolean network;
  private final SameName sameName;
  private final boolean zonesFirst;
  private final Map<DomainName, Decision.Answer> zones = new HashMap<>();
  private final Map<DomainName, Decision.Pass> rules = new HashMap<>();
  private final Set<DomainName> carveOuts = new HashSet<>();

  private Station(
      String name, String kind, boolean network, SameName sameName, boolean zonesFirst) {
    this.name = name;
    this.kind = kind;
    this.network = network;
    this.sameName = sameName;
    this.zonesFirst = zonesFirst;
  }

  /** The resolver of a network of a cloud. */
  static Station network(String name, ForwardingCapabilities capabilities) {
    return new Station(
        name, capabilities.cloud(), true, capabilities.sameName(), capabilities.hasZonesFirst());
  }

  /** Servers outside, which answer what they have before they ask others for the same name. */
  static Station servers(String name) {
    return new Station(name, "name servers outside", false, SameName.ZONE_WINS, false);
  }

  void zone(DomainName domain, String owner) {
    zones.put(domain, new Decision.Answer(domain, owner));
  }

  void rule(DomainName domain, List<Hop> hops) {
    rules.put(domain, new Decision.Pass(domain, hops));
  }

  void carveOut(DomainName domain) {
    carveOuts.add(domain);
  }

  /** What becomes of a question, of whose name the suffixes are given, the longest first. */
  Decision decide(List<DomainName> suffixes) {
    Decision.Answer zone = zone(suffixes);
    Optional<Decision.Pass> rule = rule(suffixes);
    if (rule.isPresent() && (zone == null || !beats(zone.domain(), rule.get().domain()))) {
      return rule.get();
    }
    return zone == null ? Decision.NOBODY : zone;
  }

  /** Asked of every network for every domain, as {@link #rule} is: loops, because streams cost. */
  private Decision.@Nullable Answer zone(List<DomainName> suffixes) {
    for (DomainName suffix : suffixes) {
      Decision.Answer zone = zones.get(suffix);
      if (zone != null) {
        return zone;
      }
    }
    return null;
  }

  /** The rule for a question if no zone were there; none if the name is carved out. */
  Optional<Decision.Pass> rule(List<DomainName> suffixes) {
    for (DomainName suffix : suffixes) {
      Decision.Pass rule = rules.get(suffix);
      if (rule != null || carveOuts.contains(suffix)) {
        return Optional.ofNullable(rule);
      }
    }
    return Optional.empty();
  }

  private boolean beats(DomainName zone, DomainName rule) {
    return zonesFirst
        || zone.labelCount() > rule.labelCount()
        || (zone.equals(rule) && sameName != SameName.RULE_WINS);
  }

  SameName sameName() {
    return sameName;
  }

  Set<DomainName> ruleNames() {
    return rules.keySet();
  }

  Set<DomainName> zoneNames() {
    return zones.keySet();
  }

  Set<DomainName> carveOutNames() {
    return carveOuts;
  }

  /** What it passes on, by domain. */
  Map<DomainName, Decision.Pass> rules() {
    return rules;
  }

  /** The cloud of a network; of others what they are. */
  String kind() {
    return kind;
  }

  boolean isNetwork() {
    return network;
  }

  @Override
  public String toString() {
    return name;
  }
}
