package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.picture.NetworkNode;
import io.github.privatezonesync.picture.Place;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.picture.ZoneNode;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import io.github.privatezonesync.target.ZonePlan;
import java.util.ArrayList;
import java.util.List;

/** A plan as a topology: names, keys and ids, but no data of a record set. */
final class PlanTopology {
  private PlanTopology() {}

  static Topology of(SyncPlan plan) {
    List<ZoneNode> zones = new ArrayList<>();
    List<NetworkNode> networks = new ArrayList<>();
    for (PlannedZone<?> planned : plan.zones()) {
      ZonePlan<?> zone = planned.zone();
      Place place = new Place(zone.capabilities().cloud(), zone.account().name());
      List<String> references = new ArrayList<>();
      for (Network network : zone.networks()) {
        String reference = zone.target().key() + "/" + network.key();
        references.add(reference);
        networks.add(network(network.info(), reference, place));
      }
      zones.add(zone(zone, planned.zoneResource().physicalName(), place, references));
    }
    Identity identity = plan.identity();
    String title =
        "PrivateZoneSync '%s' in stack %s/%s"
            .formatted(identity.component(), identity.project(), identity.stack());
    return new Topology(plan.domain().withoutDot(), title, zones, networks);
  }

  private static NetworkNode network(NetworkInfo info, String reference, Place zone) {
    Place place = new Place(zone.cloud(), info.account().orElse(zone.account()));
    // the picture already shows that it is another account
    String remark = place.equals(zone) && !info.remark().isEmpty() ? " · " + info.remark() : "";
    String detail = info.region().orElse("all regions") + remark;
    return new NetworkNode(place, reference, info.key(), detail, info.id().toString());
  }

  private static ZoneNode zone(
      ZonePlan<?> zone, String physicalName, Place place, List<String> networks) {
    String name = zone.domain().withoutDot();
    int count = zone.recordSets().size();
    String view = zone.view().filter(v -> !v.isEmpty()).map(v -> v + " · ").orElse("");
    String detail = view + count + (count == 1 ? " record set" : " record sets");
    return new ZoneNode(
        place, name, detail, physicalName.equals(name) ? "" : physicalName, networks);
  }
}
