package azurehubspoke;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.mx;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.azurenative.network.VirtualNetworkArgs;
import com.pulumi.azurenative.network.inputs.AddressSpaceArgs;
import com.pulumi.azurenative.resources.ResourceGroup;
import com.pulumi.azurenative.resources.ResourceGroupArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import java.util.Map;

/** A private zone of Azure that a hub and a spoke resolve; the hub's machines register in it. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the virtual networks and the zone. */
  public static void stack(Context ctx) {
    ResourceGroup group =
        new ResourceGroup("dns", ResourceGroupArgs.builder().location("westeurope").build());
    var hub = network("hub", "westeurope", "10.40.0.0/16", group);
    var spoke = network("spoke", "northeurope", "10.41.0.0/16", group);

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    AzureTarget.builder()
                        .resourceGroup(group.name())
                        .tags(Map.of("team", "platform"))
                        .virtualNetwork(
                            VirtualNetwork.of("hub", hub.id(), "westeurope").registration())
                        .virtualNetwork(VirtualNetwork.of("spoke", spoke.id(), "northeurope"))
                        .build())
                .records(
                    a("inference", "10.40.1.10"),
                    cname("models", "inference"),
                    mx("@", 10, "mail.example.com."))
                .build());
    ctx.export("private_dns_zone_id", dns.zone("azure").id());
  }

  private static com.pulumi.azurenative.network.VirtualNetwork network(
      String name, String region, String cidr, ResourceGroup group) {
    return new com.pulumi.azurenative.network.VirtualNetwork(
        name,
        VirtualNetworkArgs.builder()
            .resourceGroupName(group.name())
            .location(region)
            .addressSpace(AddressSpaceArgs.builder().addressPrefixes(cidr).build())
            .build());
  }
}
