package azurehubspokesresolver;

import static io.github.privatezonesync.RecordSetArgs.a;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.azurenative.network.Subnet;
import com.pulumi.azurenative.network.SubnetArgs;
import com.pulumi.azurenative.network.VirtualNetworkArgs;
import com.pulumi.azurenative.network.inputs.AddressSpaceArgs;
import com.pulumi.azurenative.network.inputs.DelegationArgs;
import com.pulumi.azurenative.resources.ResourceGroup;
import com.pulumi.azurenative.resources.ResourceGroupArgs;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.azure.AzureForwarding;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;

/** A hub of Azure asks a data centre for its spoke too, and answers it. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the virtual networks, a private zone, and who asks whom. */
  public static void stack(Context ctx) {
    ResourceGroup group =
        new ResourceGroup("dns", ResourceGroupArgs.builder().location("westeurope").build());
    var hubNetwork = network("hub", "10.40.0.0/16", group);
    var spokeNetwork = network("spoke", "10.41.0.0/16", group);
    Subnet in = subnet("dns-in", "10.40.0.0/28", hubNetwork, group);
    Subnet out = subnet("dns-out", "10.40.0.16/28", hubNetwork, group);
    VirtualNetwork hub = VirtualNetwork.of("hub", hubNetwork.id(), "westeurope");
    VirtualNetwork spoke = VirtualNetwork.of("spoke", spokeNetwork.id(), "westeurope");

    PrivateZoneSync zone =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("az.example.internal")
                .targets(
                    AzureTarget.builder()
                        .resourceGroup(group.name())
                        .virtualNetwork(hub)
                        .virtualNetwork(spoke)
                        .build())
                .records(a("inference", "10.40.4.7"))
                .build());

    AzureResolver resolver = AzureResolver.of(hub).inbound(in.id(), "10.40.0.4").outbound(out.id());
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53", "10.9.0.54")
            .asksFrom("10.9.0.0/24")
            .answers("corp.example")
            .forwards("az.example.internal", resolver);
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(
                    AzureForwarding.builder()
                        .resourceGroup(group.name())
                        .resolver(resolver)
                        .virtualNetwork(spoke)
                        .build())
                .domains(ForwardedDomain.of("corp.example").to(dc))
                .onPremises(dc)
                .beside(zone.plan())
                .build());

    ctx.export("ask_us_at", forwarding.addresses(resolver));
  }

  private static com.pulumi.azurenative.network.VirtualNetwork network(
      String name, String cidr, ResourceGroup group) {
    return new com.pulumi.azurenative.network.VirtualNetwork(
        name,
        VirtualNetworkArgs.builder()
            .resourceGroupName(group.name())
            .location("westeurope")
            .addressSpace(AddressSpaceArgs.builder().addressPrefixes(cidr).build())
            .build());
  }

  /** A subnet for one endpoint of a resolver, and for nothing else. */
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
