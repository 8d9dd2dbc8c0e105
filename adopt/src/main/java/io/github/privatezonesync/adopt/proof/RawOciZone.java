package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A private zone of OCI in a simulated cloud. */
record RawOciZone(ExistingZone zone, ZonePlace.Oci place, RawResolvers resolvers)
    implements RawZone {
  static SimulatedProvider provider(SimulatedClouds clouds, ZonePlace.Oci place) {
    return clouds.provider("oci", Map.of("region", place.region()));
  }

  @Override
  public List<SimulatedNetwork> networks() {
    List<SimulatedNetwork> networks = new ArrayList<>();
    if (!resolvers.ids().containsKey(place.viewId())) {
      networks.add(
          RawResolvers.view(
              place.viewId(),
              place.viewName().orElse(place.viewId()),
              place.compartmentId(),
              place.region()));
    }
    networks.addAll(resolvers.networks(place.compartmentId()));
    return networks;
  }

  @Override
  public String create(SimulatedClouds clouds) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("compartmentId", place.compartmentId());
    inputs.put("name", zone.domain().substring(0, zone.domain().length() - 1));
    inputs.put("zoneType", "PRIMARY");
    inputs.put("scope", "PRIVATE");
    inputs.put("viewId", resolvers.ids().getOrDefault(place.viewId(), place.viewId()));
    inputs.put("resolutionMode", place.resolutionMode());
    if (!zone.tags().isEmpty()) {
      inputs.put("freeformTags", zone.tags());
    }
    String id = provider(clouds, place).create("oci:Dns/zone:Zone", zone.domain(), inputs).id();
    resolvers.attach(clouds);
    return id;
  }
}
