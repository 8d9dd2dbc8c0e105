package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Virtual networks, private zones, links and record sets of Azure, in one resource group. */
record AzureResources(SimulatedProvider provider) implements SimulatedResources {
  private static final String GROUP = "bench";

  /** Makes the resource group. */
  AzureResources {
    SimulatedResources.create(
        provider,
        "azure-native:resources:ResourceGroup",
        GROUP,
        Map.of("resourceGroupName", GROUP, "location", "westeurope"));
  }

  @Override
  public List<String> networks(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "azure-" + number)
        .map(
            name ->
                create(
                    "VirtualNetwork",
                    name,
                    Map.of(
                        "virtualNetworkName",
                        name,
                        "location",
                        "westeurope",
                        "addressSpace",
                        Map.of("addressPrefixes", List.of("10.0.0.0/16")))))
        .toList();
  }

  @Override
  public void zone(String domain, List<HostRecords> hosts, List<String> networks) {
    create("PrivateZone", domain, Map.of("privateZoneName", domain, "location", "Global"));
    for (String network : networks) {
      String link = network.substring(network.lastIndexOf('/') + 1);
      create(
          "VirtualNetworkLink",
          domain + "-" + link,
          Map.of(
              "privateZoneName",
              domain,
              "virtualNetworkLinkName",
              link,
              "location",
              "Global",
              "registrationEnabled",
              false,
              "virtualNetwork",
              Map.of("id", network)));
    }
    for (HostRecords host : hosts) {
      recordSet(domain, host.name(), "A", "aRecords", List.of(Map.of("ipv4Address", host.ipv4())));
      recordSet(
          domain,
          host.alias(),
          "CNAME",
          "cnameRecord",
          Map.of("cname", host.name() + "." + domain + "."));
    }
  }

  private void recordSet(String zone, String name, String type, String property, Object value) {
    create(
        "PrivateRecordSet",
        name + "." + zone,
        Map.of(
            "privateZoneName",
            zone,
            "relativeRecordSetName",
            name,
            "recordType",
            type,
            "ttl",
            TTL,
            property,
            value));
  }

  private String create(String type, String name, Map<String, Object> properties) {
    Map<String, Object> inputs = new HashMap<>(properties);
    inputs.put("resourceGroupName", GROUP);
    return SimulatedResources.create(provider, "azure-native:network:" + type, name, inputs);
  }
}
