package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What there is in the clouds, for people: cloud, account, networks and zones, record sets. */
final class SnapshotTree {
  private final Snapshot snapshot;
  private final Map<String, Map<String, List<String>>> clouds = new TreeMap<>();

  private SnapshotTree(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The tree, line by line. */
  static List<String> of(Snapshot snapshot) {
    SnapshotTree tree = new SnapshotTree(snapshot);
    snapshot.networks().forEach(tree::add);
    snapshot.zones().forEach(tree::add);
    List<String> lines = new ArrayList<>();
    tree.clouds.forEach(
        (cloud, accounts) -> {
          lines.add(cloud);
          accounts.forEach(
              (account, content) -> {
                lines.add("  " + account);
                content.forEach(line -> lines.add("    " + line));
              });
        });
    if (!snapshot.notModelled().isEmpty()) {
      lines.add("not modelled");
      snapshot.notModelled().forEach(resource -> lines.add("  " + text(resource)));
    }
    return lines.isEmpty() ? List.of("nothing") : lines;
  }

  private void add(SimulatedNetwork network) {
    String region = network.region() == null ? "" : " in " + network.region();
    account(network.provider(), network.account())
        .add("network %s (%s)%s".formatted(network.name(), network.id(), region));
  }

  /** A zone may name a network that is gone: AWS deletes a VPC and keeps its association. */
  private String label(String network) {
    return snapshot.networks().stream().anyMatch(there -> there.id().equals(network))
        ? snapshot.label(Client.of(network))
        : network + " (gone)";
  }

  private void add(SimulatedZone zone) {
    List<String> lines = account(zone.provider(), zone.account());
    List<String> networks = zone.networks().stream().map(this::label).toList();
    lines.add(
        "%s zone %s (%s)%s"
            .formatted(
                zone.isPrivate() ? "private" : "public",
                zone.data().origin(),
                zone.id(),
                networks.isEmpty() ? "" : " in " + String.join(", ", networks)));
    zone.data().entries().forEach(set -> lines.add("  " + set));
  }

  private List<String> account(String cloud, String account) {
    return clouds
        .computeIfAbsent(cloud, c -> new TreeMap<>())
        .computeIfAbsent(account, a -> new ArrayList<>());
  }

  private static String text(NotModelled resource) {
    return "%s '%s' (%s)".formatted(resource.type(), resource.name(), resource.id());
  }
}
