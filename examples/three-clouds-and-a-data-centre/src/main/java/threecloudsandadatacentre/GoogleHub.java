package threecloudsandadatacentre;

import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.compute.Subnetwork;
import com.pulumi.gcp.compute.SubnetworkArgs;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpNetwork;

/** A network that can be asked in the region in which its tunnels end. */
record GoogleHub(GcpNetwork network, GcpHub resolver) {
  static GoogleHub declare() {
    Network hub = new Network("hub", NetworkArgs.builder().autoCreateSubnetworks(false).build());
    Subnetwork tunnels =
        new Subnetwork(
            "tunnels",
            SubnetworkArgs.builder()
                .network(hub.id())
                .region("europe-west4")
                .ipCidrRange("10.30.0.0/24")
                .build());
    GcpNetwork network = GcpNetwork.of("hub", hub.selfLink()).regions("europe-west4");
    return new GoogleHub(network, GcpHub.of(network).inbound(tunnels.id()));
  }
}
