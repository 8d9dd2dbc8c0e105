package io.github.privatezonesync.reverse;

import io.github.privatezonesync.dns.AddressScope;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which hosts have which addresses, as every network of a target finds them. */
final class HostAddresses {
  /**
   * A host with an address in one target.
   *
   * @param host the absolute name
   * @param ttl the TTL of its addresses
   */
  record Found(String host, Ttl ttl) {}

  private record Owned(String host, Ttl ttl, RecordData address) {}

  private final boolean withPublic;
  private final Map<RecordData, Map<String, List<Found>>> byTarget = new LinkedHashMap<>();
  private final Set<LeftOut> leftOut = new LinkedHashSet<>();

  private HostAddresses(boolean withPublic) {
    this.withPublic = withPublic;
  }

  static HostAddresses of(List<SyncPlan> plans, boolean withPublic) {
    HostAddresses addresses = new HostAddresses(withPublic);
    for (SyncPlan plan : plans) {
      Map<String, List<PlannedZone<?>>> zones = new TreeMap<>();
      for (PlannedZone<?> zone : plan.zones()) {
        zones.computeIfAbsent(zone.zone().target().key(), first -> new ArrayList<>()).add(zone);
      }
      zones.forEach(addresses::addTarget);
    }
    return addresses;
  }

  /** The hosts by address, then by the key of the target. */
  Map<RecordData, Map<String, List<Found>>> byTarget() {
    return byTarget;
  }

  Set<LeftOut> leftOut() {
    return leftOut;
  }

  /** A network of one view does not find what only another view has. */
  private void addTarget(String target, List<PlannedZone<?>> zones) {
    Map<Owned, Integer> owned = new LinkedHashMap<>();
    for (PlannedZone<?> zone : zones) {
      for (RecordSet set : zone.zone().recordSets()) {
        if (set.type() == RecordType.A || set.type() == RecordType.AAAA) {
          owned(set).forEach(each -> owned.merge(each, 1, Integer::sum));
        }
      }
    }
    owned.forEach(
        (each, views) -> {
          if (views == zones.size()) {
            byTarget
                .computeIfAbsent(each.address(), first -> new TreeMap<>())
                .computeIfAbsent(target, first -> new ArrayList<>())
                .add(new Found(each.host(), each.ttl()));
          } else {
            leaveOut(
                each.host(),
                each.address().presentation(),
                "only some networks of target '" + target + "' get it");
          }
        });
  }

  private List<Owned> owned(RecordSet set) {
    List<Owned> owned = new ArrayList<>();
    String host = set.name().absolute();
    for (RecordValue value : set.values()) {
      Optional<String> reason = reason(set, value);
      if (reason.isPresent()) {
        leaveOut(host, value.toString(), reason.get());
      } else {
        owned.add(new Owned(host, set.ttl(), ((RecordValue.Known) value).data()));
      }
    }
    return owned;
  }

  /** Why a value gets no pointer; empty if it may get one. */
  private Optional<String> reason(RecordSet set, RecordValue value) {
    if (set.name().isWildcard()) {
      return Optional.of("a wildcard is the name of no host");
    }
    if (set.route().isPresent()) {
      return Optional.of("what a regional service answers depends on who asks");
    }
    if (!(value instanceof RecordValue.Known known)) {
      return Optional.of("it is known only when it is deployed");
    }
    return scope(known.data())
        .map(this::reason)
        .orElse(Optional.of("an alias has the addresses of something else"));
  }

  private Optional<String> reason(AddressScope scope) {
    return switch (scope) {
      case PRIVATE -> Optional.empty();
      case PUBLIC ->
          withPublic
              ? Optional.empty()
              : Optional.of("it is a public address; withPublicAddresses() takes it");
      case NO_HOST -> Optional.of("it is not the address of one host");
    };
  }

  private static Optional<AddressScope> scope(RecordData data) {
    if (data instanceof Ipv4Address address) {
      return Optional.of(AddressScope.of(address));
    }
    return data instanceof Ipv6Address address
        ? Optional.of(AddressScope.of(address))
        : Optional.empty();
  }

  private void leaveOut(String host, String address, String reason) {
    leftOut.add(new LeftOut(host, address, reason));
  }
}
