package fourclouds;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.caa;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.txt;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.azurenative.network.VirtualNetworkArgs;
import com.pulumi.azurenative.network.inputs.AddressSpaceArgs;
import com.pulumi.azurenative.resources.ResourceGroup;
import com.pulumi.azurenative.resources.ResourceGroupArgs;
import com.pulumi.gcp.compute.Address;
import com.pulumi.gcp.compute.AddressArgs;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.compute.Subnetwork;
import com.pulumi.gcp.compute.SubnetworkArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.Vcn;

/** The same domain in four clouds from one declaration. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares a network in each cloud and the domain in all. */
  public static void stack(Context ctx) {
    Network hub = new Network("hub", NetworkArgs.builder().autoCreateSubnetworks(false).build());
    Subnetwork subnetwork =
        new Subnetwork(
            "hub",
            SubnetworkArgs.builder()
                .network(hub.id())
                .region("europe-west4")
                .ipCidrRange("10.0.0.0/16")
                .build());
    Address inference =
        new Address(
            "inference",
            AddressArgs.builder()
                .region("europe-west4")
                .addressType("INTERNAL")
                .subnetwork(subnetwork.id())
                .build());
    var vpc =
        new com.pulumi.aws.ec2.Vpc(
            "us",
            VpcArgs.builder()
                .cidrBlock("10.10.0.0/16")
                .enableDnsHostnames(true)
                .enableDnsSupport(true)
                .build());
    ResourceGroup group =
        new ResourceGroup("dns", ResourceGroupArgs.builder().location("westeurope").build());
    var virtualNetwork =
        new com.pulumi.azurenative.network.VirtualNetwork(
            "we",
            VirtualNetworkArgs.builder()
                .resourceGroupName(group.name())
                .location("westeurope")
                .addressSpace(AddressSpaceArgs.builder().addressPrefixes("10.40.0.0/16").build())
                .build());
    String compartment = ctx.config().require("compartment");
    var vcn = new VirtualCloudNetwork("iad", compartment, "10.60.0.0/16");

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "ai",
            PrivateZoneSyncArgs.builder()
                .domain("ai.example.internal")
                .targets(
                    GcpTarget.builder().network(GcpNetwork.of("hub", hub.selfLink())).build(),
                    AwsTarget.builder().vpc(Vpc.of("us", vpc.id(), "us-east-1").anchor()).build(),
                    AzureTarget.builder()
                        .resourceGroup(group.name())
                        .virtualNetwork(VirtualNetwork.of("we", virtualNetwork.id(), "westeurope"))
                        .build(),
                    OciTarget.builder()
                        .compartment(compartment)
                        .vcn(Vcn.of("iad", vcn.id(), "us-ashburn-1").inDefaultView())
                        .build())
                .records(
                    a("inference", inference.address()),
                    a("vector-db", "10.0.4.7"),
                    txt("vector-db", "owner=search"),
                    cname("models", "inference"),
                    caa("@", 0, "issue", "ca.example.com").except("azure"))
                .build());
    ctx.export("zones", dns.zones());
  }
}
