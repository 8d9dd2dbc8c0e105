package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.gcp.RoutingPolicy.Geo;
import io.github.privatezonesync.simulator.gcp.RoutingPolicy.GeoItem;
import io.github.privatezonesync.simulator.gcp.RoutingPolicy.PrimaryBackup;
import io.github.privatezonesync.simulator.gcp.RoutingPolicy.Targets;
import io.github.privatezonesync.simulator.gcp.RoutingPolicy.Wrr;
import java.util.ArrayList;
import java.util.List;

/** The items of a routing policy as resolvers see them. */
final class RoutedItems {
  private final ResourceRecordSet set;
  private final List<RoutedSet> items = new ArrayList<>();

  private RoutedItems(ResourceRecordSet set) {
    this.set = set;
  }

  /** The items of a checked set; none if it has no policy. */
  static List<RoutedSet> of(ResourceRecordSet set) {
    RoutedItems routed = new RoutedItems(set);
    routed.addAll();
    return List.copyOf(routed.items);
  }

  private void addAll() {
    if (set.policy() instanceof Wrr wrr) {
      wrr.items()
          .forEach(
              item ->
                  add(
                      String.valueOf(items.size()),
                      item.targets(),
                      new Rule.Weighted(item.weight())));
    } else if (set.policy() instanceof Geo geo) {
      for (GeoItem item : geo.items()) {
        add(item.location(), item.targets(), new Rule.Geo(item.location()));
      }
    } else if (set.policy() instanceof PrimaryBackup failover) {
      add("primary", failover.primary(), new Rule.Primary());
      for (GeoItem item : failover.backups()) {
        add(item.location(), item.targets(), new Rule.Backup(item.location()));
      }
    }
  }

  private void add(String id, Targets targets, Rule rule) {
    items.add(
        new RoutedSet(
            id,
            Rrdata.decode(set, targets.data()),
            rule,
            Health.ofEach(
                targets.addresses().stream()
                    .map(address -> Rrdata.normal(set.type(), address))
                    .toList())));
  }
}
