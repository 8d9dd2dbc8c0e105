package threecloudsandadatacentre;

import com.pulumi.azurenative.network.Subnet;
import com.pulumi.azurenative.network.SubnetArgs;
import com.pulumi.azurenative.network.VirtualNetworkArgs;
import com.pulumi.azurenative.network.inputs.AddressSpaceArgs;
import com.pulumi.azurenative.network.inputs.DelegationArgs;
import com.pulumi.azurenative.resources.ResourceGroup;
import com.pulumi.azurenative.resources.ResourceGroupArgs;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.azure.VirtualNetwork;

/** A virtual network with a resolver in two subnets of its own. */
record AzureHub(ResourceGroup group, VirtualNetwork network, AzureResolver resolver) {
  static AzureHub declare() {
    ResourceGroup group =
        new ResourceGroup("dns", ResourceGroupArgs.builder().location("westeurope").build());
    var hub =
        new com.pulumi.azurenative.network.VirtualNetwork(
            "hub",
            VirtualNetworkArgs.builder()
                .resourceGroupName(group.name())
                .location("westeurope")
                .addressSpace(AddressSpaceArgs.builder().addressPrefixes("10.40.0.0/16").build())
                .build());
    Subnet in = subnet("dns-in", "10.40.0.0/28", hub, group);
    Subnet out = subnet("dns-out", "10.40.0.16/28", hub, group);
    VirtualNetwork network = VirtualNetwork.of("hub", hub.id(), "westeurope");
    return new AzureHub(
        group, network, AzureResolver.of(network).inbound(in.id(), "10.40.0.4").outbound(out.id()));
  }

  private static Subnet subnet(
      String name,
      String cidr,
      com.pulumi.azurenative.network.VirtualNetwork network,
      ResourceGroup group) {
    return new Subnet(
        name,
        SubnetArgs.builder()
            .resourceGroupName(group.name())
            .virtualNetworkName(network.name())
            .addressPrefix(cidr)
            .delegations(
                DelegationArgs.builder()
                    .name("dns")
                    .serviceName("Microsoft.Network/dnsResolvers")
                    .build())
            .build());
  }
}
