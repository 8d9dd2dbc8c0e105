package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.Ipv4Block;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The entry points of inbound server policies: an address in every subnetwork of their networks.
 *
 * @param bySubnetwork the addresses by the ids of the subnetworks
 * @param slowArrivals after how many further calls an address is there
 */
record EntryPoints(PMap<String, EntryPoint> bySubnetwork, int slowArrivals) {
  /**
   * Google keeps the first two addresses of a subnetwork and the last two (<a
   * href="https://docs.cloud.google.com/vpc/docs/subnets">subnets</a>).
   */
  private static final int KEPT = 2;

  /**
   * One address.
   *
   * @param address the address
   * @param calls after how many more calls it is there
   */
  record EntryPoint(String address, int calls) {
    private EntryPoint older() {
      return new EntryPoint(address, Math.max(0, calls - 1));
    }
  }

  static EntryPoints none() {
    return new EntryPoints(HashTreePMap.empty(), 0);
  }

  /** The call after the last one. */
  EntryPoints aged() {
    if (bySubnetwork.values().stream().allMatch(point -> point.calls() == 0)) {
      return this;
    }
    PMap<String, EntryPoint> aged = HashTreePMap.empty();
    for (Map.Entry<String, EntryPoint> entry : bySubnetwork.entrySet()) {
      aged = aged.plus(entry.getKey(), entry.getValue().older());
    }
    return new EntryPoints(aged, slowArrivals);
  }

  EntryPoints withSlowArrivals(int calls) {
    return new EntryPoints(bySubnetwork, calls);
  }

  /**
   * The entry points that there are to be; those that are there already stay. The call that makes
   * one is not one of those after which it is there.
   */
  EntryPoints settled(
      PMap<String, RegionalResource> regional, PMap<String, ServerPolicy> policies) {
    Set<String> networks =
        policies.values().stream()
            .filter(ServerPolicy::inbound)
            .flatMap(policy -> policy.networks().stream())
            .collect(Collectors.toSet());
    PMap<String, EntryPoint> points = HashTreePMap.empty();
    for (RegionalResource part : regional.values()) {
      if (networks.contains(part.network()) && part.hasHosts()) {
        Optional<EntryPoint> point =
            Optional.ofNullable(bySubnetwork.get(part.id()))
                .or(() -> chosen(part, regional).map(a -> new EntryPoint(a, slowArrivals + 1)));
        if (point.isPresent()) {
          points = points.plus(part.id(), point.get());
        }
      }
    }
    return new EntryPoints(points, slowArrivals);
  }

  private static Optional<String> chosen(
      RegionalResource subnetwork, PMap<String, RegionalResource> regional) {
    Set<String> taken = new HashSet<>();
    regional.values().stream()
        .filter(part -> Ids.link(subnetwork.id()).equals(part.fields().get("subnetwork")))
        .forEach(address -> taken.add(address.value()));
    return Ipv4Block.parse(subnetwork.value())
        .flatMap(
            block ->
                block.usable(KEPT, KEPT).filter(address -> !taken.contains(address)).findFirst());
  }

  /** The address of a subnetwork, if it has one and it is there already. */
  Optional<String> of(String subnetwork) {
    return Optional.ofNullable(bySubnetwork.get(subnetwork))
        .filter(point -> point.calls() == 0)
        .map(EntryPoint::address);
  }
}
