package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A managed zone of Google Cloud in a simulated cloud. */
record RawGcpZone(ExistingZone zone, ZonePlace.Gcp place) implements RawZone {
  static SimulatedProvider provider(SimulatedClouds clouds, ZonePlace.Gcp place) {
    return clouds.provider(
        "gcp",
        place.project().<Map<String, Object>>map(p -> Map.of("project", p)).orElse(Map.of()));
  }

  @Override
  public List<SimulatedNetwork> networks() {
    return zone.associations().stream()
        .filter(ExistingAssociation.GcpNetwork.class::isInstance)
        .map(association -> ((ExistingAssociation.GcpNetwork) association).path())
        .map(
            path -> {
              String[] parts = path.split("/", -1);
              return new SimulatedNetwork("gcp", path, parts[4], parts[1], null);
            })
        .toList();
  }

  @Override
  public String create(SimulatedClouds clouds) {
    List<Map<String, Object>> networks = new ArrayList<>();
    List<Map<String, Object>> clusters = new ArrayList<>();
    for (ExistingAssociation association : zone.associations()) {
      if (association instanceof ExistingAssociation.GkeCluster) {
        clusters.add(Map.of("gkeClusterName", association.networkId()));
      } else {
        networks.add(Map.of("networkUrl", association.networkId()));
      }
    }
    Map<String, Object> visibility = new HashMap<>(Map.of("networks", networks));
    if (!clusters.isEmpty()) {
      visibility.put("gkeClusters", clusters);
    }
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("name", place.managedZone());
    inputs.put("dnsName", zone.domain());
    inputs.put("visibility", "private");
    inputs.put("description", zone.description().orElse(""));
    inputs.put("privateVisibilityConfig", visibility);
    if (!zone.tags().isEmpty()) {
      inputs.put("labels", zone.tags());
    }
    place.project().ifPresent(project -> inputs.put("project", project));
    String unused =
        provider(clouds, place)
            .create("gcp:dns/managedZone:ManagedZone", place.managedZone(), inputs)
            .id();
    return place.managedZone();
  }
}
