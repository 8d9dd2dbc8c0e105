package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.picture.NetworkNode;
import io.github.privatezonesync.picture.Place;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.picture.ZoneNode;
import io.github.privatezonesync.target.Network;
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
    plan.zones().forEach(topology::add);
    Identity identity = plan.identity();
    return new Topology(
        plan.domain().withoutDot(),
        "PrivateZoneSync '%s' in stack %s/%s"
            .formatted(identity.component(), identity.project(), identity.stack()),
        topology.zones,
        topology.networks);
  }

  private <N extends Network> void add(PlannedZone<N> planned) {
    List<NetworkNode> own =
        planned.zone().networks().stream().map(network -> network(planned, network)).toList();
    networks.addAll(own);
    zones.add(zone(planned, own));
  }

  private static <N extends Network> NetworkNode network(PlannedZone<N> planned, N network) {
    Place place =
        new Place(cloud(planned), network.info().account().orElse(planned.zone().account().name()));
    // the picture itself shows that an account is another one
    String remark = place.equals(zonePlace(planned)) ? network.info().remark() : "";
    return new NetworkNode(
        place,
        planned.zone().target().key() + "/" + network.key(),
        network.key(),
        joined(network.info().region().orElse("all regions"), remark),
        network.info().id().toString());
  }

  private static ZoneNode zone(PlannedZone<?> planned, List<NetworkNode> networks) {
    String name = planned.zone().domain().withoutDot();
    String physicalName = planned.zoneResource().physicalName();
    return new ZoneNode(
        zonePlace(planned),
        name,
        joined(
            planned.zone().view().orElse(""),
            count(planned.zone().recordSets().size(), "record set")),
        physicalName.equals(name) ? "" : physicalName,
        networks.stream().map(NetworkNode::reference).toList());
  }

  private static Place zonePlace(PlannedZone<?> planned) {
    return new Place(cloud(planned), planned.zone().account().name());
  }

  private static String cloud(PlannedZone<?> planned) {
    return planned.zone().capabilities().cloud();
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }
}
