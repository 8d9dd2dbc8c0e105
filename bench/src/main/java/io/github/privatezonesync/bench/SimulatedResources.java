package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import java.util.List;
import java.util.Map;

/** Makes resources in simulated clouds as Pulumi would, without a program. */
interface SimulatedResources {
  int TTL = 300;

  /** Makes networks; a name starts with the cloud's. */
  List<String> networks(int count);

  /** Makes a zone with two names of each host, an A set and a CNAME set, for networks. */
  void zone(String domain, List<HostRecords> hosts, List<String> networks);

  /** The networks and zones of Google Cloud. */
  static SimulatedResources google(SimulatedClouds clouds) {
    return new GoogleResources(clouds.provider("gcp", Map.of("project", "bench")));
  }

  /** The virtual networks and zones of Azure. */
  static SimulatedResources azure(SimulatedClouds clouds) {
    return new AzureResources(clouds.provider("azure-native", Map.of()));
  }

  /** The VCNs and zones of Oracle Cloud. */
  static SimulatedResources oracle(SimulatedClouds clouds) {
    return new OracleResources(clouds.provider("oci", Map.of("region", "eu-frankfurt-1")));
  }

  /** Creates a resource and gives its id. */
  static String create(
      SimulatedProvider provider, String type, String name, Map<String, Object> inputs) {
    Checked checked = provider.check(type, name, inputs, "seed");
    if (!checked.failures().isEmpty()) {
      throw new IllegalStateException(type + " " + name + ": " + checked.failures());
    }
    return provider.create(type, name, checked.inputs()).id();
  }
}
