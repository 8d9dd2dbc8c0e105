package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A private zone of Azure in a simulated cloud. */
record RawAzureZone(ExistingZone zone, ZonePlace.Azure place) implements RawZone {
  private static final String GROUP = "azure-native:resources:ResourceGroup";

  static SimulatedProvider provider(SimulatedClouds clouds, ZonePlace.Azure place) {
    return clouds.provider("azure-native", Map.of("subscriptionId", place.subscription()));
  }

  private List<ExistingAssociation.VirtualNetworkLink> links() {
    return zone.associations().stream()
        .filter(ExistingAssociation.VirtualNetworkLink.class::isInstance)
        .map(ExistingAssociation.VirtualNetworkLink.class::cast)
        .toList();
  }

  @Override
  public List<SimulatedNetwork> networks() {
    return links().stream()
        .map(
            link -> {
              String[] parts = link.networkId().split("/", -1);
              return new SimulatedNetwork(
                  "azure-native",
                  link.networkId(),
                  parts[parts.length - 1],
                  parts[2],
                  link.region().orElse(null));
            })
        .toList();
  }

  @Override
  public String create(SimulatedClouds clouds) {
    SimulatedProvider provider = provider(clouds, place);
    String group = place.id().substring(0, place.id().indexOf("/providers/"));
    if (provider.read(GROUP, group, Map.of()).isEmpty()) {
      String unused =
          provider
              .create(
                  GROUP,
                  place.resourceGroup(),
                  Map.of("resourceGroupName", place.resourceGroup(), "location", "westeurope"))
              .id();
    }
    Map<String, Object> inputs = inZone();
    inputs.put("location", "global");
    put(inputs, zone.tags());
    String id = provider.create("azure-native:network:PrivateZone", place.zone(), inputs).id();
    for (ExistingAssociation.VirtualNetworkLink link : links()) {
      Map<String, Object> linked = inZone();
      linked.put("virtualNetworkLinkName", link.linkName());
      linked.put("virtualNetwork", Map.of("id", link.networkId()));
      linked.put("registrationEnabled", link.registrationEnabled());
      linked.put("location", "global");
      put(linked, link.tags());
      String unused =
          provider.create("azure-native:network:VirtualNetworkLink", link.linkName(), linked).id();
    }
    return id;
  }

  private static void put(Map<String, Object> inputs, Map<String, String> tags) {
    if (!tags.isEmpty()) {
      inputs.put("tags", tags);
    }
  }

  private Map<String, Object> inZone() {
    return new HashMap<>(
        Map.of("resourceGroupName", place.resourceGroup(), "privateZoneName", place.zone()));
  }
}
