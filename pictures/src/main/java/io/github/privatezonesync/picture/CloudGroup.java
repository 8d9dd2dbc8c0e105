package io.github.privatezonesync.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lies in one cloud, the accounts with zones first. */
record CloudGroup(String name, List<AccountGroup> accounts) {
  static CloudGroup of(String name, Topology topology) {
    List<AccountGroup> accounts =
        topology.places().stream()
            .filter(place -> place.cloud().equals(name))
            .map(place -> account(place, topology))
            .sorted(Comparator.comparing(account -> account.zones().isEmpty()))
            .toList();
    return new CloudGroup(name, accounts);
  }

  private static AccountGroup account(Place place, Topology topology) {
    return new AccountGroup(
        place.account(),
        topology.zones().stream().filter(zone -> zone.place().equals(place)).toList(),
        topology.networks().stream().filter(network -> network.place().equals(place)).toList());
  }

  List<ZoneNode> zones() {
    List<ZoneNode> zones = new ArrayList<>();
    accounts.forEach(account -> zones.addAll(account.zones()));
    return zones;
  }

  int networkCount() {
    return accounts.stream().mapToInt(account -> account.networks().size()).sum();
  }
}
