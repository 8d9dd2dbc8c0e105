package quickstart;

import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.compute.Subnetwork;
import com.pulumi.gcp.compute.SubnetworkArgs;
import io.github.privatezonesync.gcp.GcpForwarding;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;

/** Two networks of Google Cloud, each in the regions of its subnetworks. */
record GoogleNetworks(GcpNetwork hub, GcpNetwork data) {
  static GoogleNetworks declare() {
    Network hub = new Network("hub", NetworkArgs.builder().autoCreateSubnetworks(false).build());
    subnetwork("hub-us", hub, "us-central1", "10.0.0.0/16");
    subnetwork("hub-eu", hub, "europe-west4", "10.1.0.0/16");
    Network data = new Network("data", NetworkArgs.builder().autoCreateSubnetworks(false).build());
    subnetwork("data-us", data, "us-east1", "10.2.0.0/16");
    return new GoogleNetworks(
        GcpNetwork.of("hub", hub.selfLink()).regions("us-central1", "europe-west4"),
        GcpNetwork.of("data", data.selfLink()).regions("us-east1"));
  }

  private static void subnetwork(String name, Network network, String region, String addresses) {
    var unused =
        new Subnetwork(
            name,
            SubnetworkArgs.builder()
                .network(network.id())
                .region(region)
                .ipCidrRange(addresses)
                .build());
  }

  GcpTarget target() {
    return GcpTarget.builder()
        .network(hub)
        .network(data)
        .description("Names of the AI platform")
        .build();
  }

  /** The hub has the way to the data centre, and asks for the other network too. */
  GcpForwarding forwarding() {
    return GcpForwarding.builder().hub(GcpHub.of(hub)).spoke(data).build();
  }
}
