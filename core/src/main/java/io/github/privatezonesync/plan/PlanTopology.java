package io.github.privatezonesync.plan;

import io.github.privatezonesync.picture.NetworkNode;
import io.github.privatezonesync.picture.Place;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.picture.ZoneNode;
import io.github.privatezonesync.spi.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a topology: names, keys and ids, but no data of a record set. */
final class PlanTopology {
  private final List<ZoneNode> zones = new ArrayList<>();
  private final List<NetworkNode> networks = new ArrayList<>();

  private PlanTopology() {}

  static Topology of(SyncPlan plan) {
    PlanTopology topology = new PlanTopology();
    plan.targets().forEach(topology::add);
    Identity identity = plan.identity();
    return new Topology(
        plan.domain().withoutDot(),
        "PrivateZoneSync '%s' in stack %s/%s"
            .formatted(identity.component(), identity.project(), identity.stack()),
        topology.zones,
        topology.networks);
  }

  private <N extends Network> void add(TargetPlan<N> target) {
    List<NetworkNode> own =
        target.zone().networks().stream().map(network -> network(target, network)).toList();
    networks.addAll(own);
    zones.add(zone(target, own));
  }

  private static <N extends Network> NetworkNode network(TargetPlan<N> target, N network) {
    Place place = new Place(cloud(target), target.target().accountOf(network));
    // the picture itself shows that an account is another one
    String remark = place.equals(zonePlace(target)) ? network.remark() : "";
    return new NetworkNode(
        place,
        target.target().key() + "/" + network.key(),
        network.key(),
        joined(network.region().orElse("all regions"), remark),
        network.id().toString());
  }

  private static ZoneNode zone(TargetPlan<?> target, List<NetworkNode> networks) {
    String name = target.zone().domain().withoutDot();
    String physicalName = target.resources().get(0).physicalName();
    return new ZoneNode(
        zonePlace(target),
        name,
        joined(
            target.zone().view().orElse(""),
            count(target.zone().recordSets().size(), "record set")),
        physicalName.equals(name) ? "" : physicalName,
        networks.stream().map(NetworkNode::reference).toList());
  }

  private static Place zonePlace(TargetPlan<?> target) {
    return new Place(cloud(target), target.target().account());
  }

  private static String cloud(TargetPlan<?> target) {
    return target.zone().capabilities().cloud();
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
