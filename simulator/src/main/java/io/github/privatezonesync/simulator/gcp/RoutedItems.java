package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.gcp.Routing.Geo;
import io.github.privatezonesync.simulator.gcp.Routing.GeoItem;
import io.github.privatezonesync.simulator.gcp.Routing.PrimaryBackup;
import io.github.privatezonesync.simulator.gcp.Routing.Targets;
import io.github.privatezonesync.simulator.gcp.Routing.Wrr;
import java.util.ArrayList;
import java.util.List;

/** The items of a routing policy as resolvers see them. */
final class RoutedItems {
  private final RecordSet set;
  private final List<RoutedSet> items = new ArrayList<>();

  private RoutedItems(RecordSet set) {
    this.set = set;
  }

  /** The items of a checked set; none if it has no policy. */
  static List<RoutedSet> of(RecordSet set) {
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
            RecordData.decode(set, targets.data()),
            rule,
            Health.ofEach(
                targets.addresses().stream()
                    .map(address -> RecordData.normal(set.type(), address))
                    .toList())));
  }
}
