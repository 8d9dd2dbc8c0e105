package io.github.privatezonesync.simulator;

import io.github.privatezonesync.picture.NetworkNode;
import io.github.privatezonesync.picture.Place;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.picture.ZoneNode;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A moment of the clouds as a topology. */
final class SnapshotTopology {
  private SnapshotTopology() {}

  static Topology of(Snapshot snapshot) {
    List<NetworkNode> networks =
        snapshot.networks().stream().map(SnapshotTopology::network).toList();
    Set<String> references =
        networks.stream().map(NetworkNode::reference).collect(Collectors.toSet());
    return new Topology(
        "Simulated clouds",
        "%s, %s"
            .formatted(count(snapshot.zones().size(), "zone"), count(networks.size(), "network")),
        snapshot.zones().stream().map(zone -> zone(zone, references)).toList(),
        networks);
  }

  private static NetworkNode network(SimulatedNetwork network) {
    return new NetworkNode(
        place(network.provider(), network.account()),
        reference(network.provider(), network.id()),
        network.name(),
        network.region() == null ? "all regions" : network.region(),
        network.id());
  }

  /** A zone can refer to a network that is gone. */
  private static ZoneNode zone(SimulatedZone zone, Set<String> there) {
    String recordSets = count(zone.data().size(), "record set");
    return new ZoneNode(
        place(zone.provider(), zone.account()),
        zone.data().origin().withoutDot(),
        zone.isPrivate() ? recordSets : recordSets + " · public",
        zone.id(),
        zone.networks().stream()
            .map(id -> reference(zone.provider(), id))
            .filter(there::contains)
            .toList());
  }

  private static String reference(String provider, String id) {
    return provider + " " + id;
  }

  private static Place place(String provider, String account) {
    return switch (provider) {
      case "aws" -> new Place("Amazon Route 53", "account " + account);
      case "gcp" -> new Place("Google Cloud DNS", "project " + account);
      case "azure-native" -> new Place("Azure Private DNS", "subscription " + account);
      case "oci" -> new Place("Oracle Cloud DNS", "compartment " + account);
      default -> new Place(provider, "account " + account);
    };
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
