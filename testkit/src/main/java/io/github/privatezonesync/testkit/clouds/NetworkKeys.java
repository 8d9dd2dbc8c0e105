package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The networks of simulated clouds by all names that a user has for them: the key in a declaration,
 * with or without the key of the target, the name of the resource, and the cloud's id.
 */
final class NetworkKeys {
  private final List<SimulatedNetwork> networks;
  private final Map<String, Set<String>> names = new HashMap<>();

  NetworkKeys(List<ResolvedZone> zones, Snapshot snapshot) {
    this.networks = snapshot.networks();
    networks.forEach(network -> names.put(network.id(), new TreeSet<>(Set.of(network.name()))));
    for (ResolvedZone zone : zones) {
      zone.networks().forEach((key, id) -> name(id, List.of(key, zone.target() + "/" + key)));
    }
  }

  private void name(String id, List<String> keys) {
    byId(id).ifPresent(network -> names(network).addAll(keys));
  }

  /** A cloud's id, in whatever letter case, or a URL that ends with it. */
  Optional<SimulatedNetwork> byId(String id) {
    String path = "/" + id.toLowerCase(Locale.ROOT);
    return networks.stream()
        .filter(network -> path.endsWith("/" + network.id().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All networks, sorted by cloud, then id. */
  List<SimulatedNetwork> all() {
    return networks;
  }

  /** The network that a user means. */
  SimulatedNetwork find(String key) {
    Optional<SimulatedNetwork> id = byId(key);
    if (id.isPresent()) {
      return id.get();
    }
    List<SimulatedNetwork> found =
        networks.stream().filter(network -> names(network).contains(key)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "there is no network '%s'; the networks are\n%s".formatted(key, list(networks))
            : "'%s' may be any of several networks; give the id or the whole key of one of\n%s"
                .formatted(key, list(found)));
  }

  /** The shortest name that means no other network, or the id. */
  String label(SimulatedNetwork network) {
    return names(network).stream()
        .filter(name -> networks.stream().filter(other -> names(other).contains(name)).count() == 1)
        .min((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
        .orElse(network.id());
  }

  private Set<String> names(SimulatedNetwork network) {
    return Objects.requireNonNull(names.get(network.id()));
  }

  private String list(List<SimulatedNetwork> some) {
    return some.stream()
        .map(network -> "  " + String.join(", ", names(network)) + ": " + network.id())
        .collect(Collectors.joining("\n"));
  }
}
