package regionalinference;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.ec2.Vpc;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.azurenative.network.VirtualNetwork;
import com.pulumi.azurenative.network.VirtualNetworkArgs;
import com.pulumi.azurenative.network.inputs.AddressSpaceArgs;
import com.pulumi.azurenative.resources.ResourceGroup;
import com.pulumi.azurenative.resources.ResourceGroupArgs;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.compute.Subnetwork;
import com.pulumi.gcp.compute.SubnetworkArgs;
import com.pulumi.resources.CustomResourceOptions;

/** Two VPCs of AWS, a network of Google Cloud in two regions, and two virtual networks of Azure. */
record Networks(
    Vpc us,
    Vpc eu,
    Network hub,
    ResourceGroup westEurope,
    ResourceGroup japanEast,
    VirtualNetwork we,
    VirtualNetwork jp) {

  static Networks declare() {
    Provider europe = new Provider("europe", ProviderArgs.builder().region("eu-west-1").build());
    Network hub = new Network("hub", NetworkArgs.builder().autoCreateSubnetworks(false).build());
    subnetwork(hub, "europe-west4", "10.31.0.0/16");
    subnetwork(hub, "us-central1", "10.30.0.0/16");
    ResourceGroup westEurope = group("dns-we", "westeurope");
    ResourceGroup japanEast = group("dns-jp", "japaneast");
    return new Networks(
        new Vpc("us", vpc("10.10.0.0/16")),
        new Vpc(
            "eu", vpc("10.20.0.0/16"), CustomResourceOptions.builder().provider(europe).build()),
        hub,
        westEurope,
        japanEast,
        virtualNetwork("we", westEurope, "westeurope", "10.40.0.0/16"),
        virtualNetwork("jp", japanEast, "japaneast", "10.50.0.0/16"));
  }

  private static VpcArgs vpc(String addresses) {
    return VpcArgs.builder()
        .cidrBlock(addresses)
        .enableDnsHostnames(true)
        .enableDnsSupport(true)
        .build();
  }

  private static void subnetwork(Network network, String region, String addresses) {
    var unused =
        new Subnetwork(
            region,
            SubnetworkArgs.builder()
                .network(network.id())
                .region(region)
                .ipCidrRange(addresses)
                .build());
  }

  private static ResourceGroup group(String name, String location) {
    return new ResourceGroup(name, ResourceGroupArgs.builder().location(location).build());
  }

  private static VirtualNetwork virtualNetwork(
      String name, ResourceGroup group, String location, String addresses) {
    return new VirtualNetwork(
        name,
        VirtualNetworkArgs.builder()
            .resourceGroupName(group.name())
            .location(location)
            .addressSpace(AddressSpaceArgs.builder().addressPrefixes(addresses).build())
            .build());
  }
}
