package quickstart;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.aws.inputs.ProviderAssumeRoleArgs;
import com.pulumi.azurenative.network.VirtualNetworkArgs;
import com.pulumi.azurenative.network.inputs.AddressSpaceArgs;
import com.pulumi.azurenative.resources.ResourceGroup;
import com.pulumi.azurenative.resources.ResourceGroupArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.routing.Routing;
import java.time.Duration;

/**
 * One private domain in seven networks of four clouds and two AWS accounts, with a name that each
 * of them resolves to the nearest of three regions.
 */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the networks, and the domain with all its names in all of them. */
  public static void stack(Context ctx) {
    GoogleNetworks google = GoogleNetworks.declare();
    PrivateZoneSync dns =
        new PrivateZoneSync(
            "ai",
            PrivateZoneSyncArgs.builder()
                .domain("ai.example.internal")
                .targets(google.target(), aws(ctx), azure(), oracle(ctx))
                .records(Records.ALL)
                .services(
                    RegionalService.named("inference")
                        .ttl(Duration.ofSeconds(30))
                        .routing(Routing.nearest())
                        .endpoint("us-east-1", "10.10.0.10")
                        .endpoint("us-central1", "10.0.0.10")
                        .endpoint("westeurope", "10.40.0.10"))
                .build());
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "corp",
            PrivateForwardingArgs.builder()
                .targets(google.forwarding())
                .domains(ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54"))
                .beside(dns.plan())
                .build());
    ctx.export("zones", dns.zones());
    ctx.export("let_in", Output.of(forwarding.plan().letIn().toMarkdown()));
  }

  /** The zone belongs to the account of the default provider, the lab's VPC to another one. */
  private static AwsTarget aws(Context ctx) {
    String labRole = ctx.config().get("labRole").orElse("arn:aws:iam::222222222222:role/dns");
    ProviderResource us = provider("us", "us-east-1", null);
    ProviderResource eu = provider("eu", "eu-west-1", null);
    ProviderResource lab = provider("lab", "eu-west-1", labRole);
    return AwsTarget.builder()
        .provider(us)
        .vpc(Vpc.of("us", vpc("us", "10.10.0.0/16", us).id(), "us-east-1").anchor())
        .vpc(Vpc.of("eu", vpc("eu", "10.20.0.0/16", eu).id(), "eu-west-1"))
        .vpc(Vpc.of("lab", vpc("lab", "10.30.0.0/16", lab).id(), "eu-west-1").account(lab))
        .build();
  }

  private static Provider provider(String name, String region, String role) {
    ProviderArgs.Builder args = ProviderArgs.builder().region(region);
    if (role != null) {
      args.assumeRole(ProviderAssumeRoleArgs.builder().roleArn(role).build());
    }
    return new Provider(name, args.build());
  }

  /** A VPC answers from private zones only with both DNS settings on. */
  private static com.pulumi.aws.ec2.Vpc vpc(String name, String cidr, ProviderResource provider) {
    return new com.pulumi.aws.ec2.Vpc(
        name,
        VpcArgs.builder().cidrBlock(cidr).enableDnsHostnames(true).enableDnsSupport(true).build(),
        CustomResourceOptions.builder().provider(provider).build());
  }

  private static AzureTarget azure() {
    ResourceGroup group =
        new ResourceGroup("dns", ResourceGroupArgs.builder().location("westeurope").build());
    var network =
        new com.pulumi.azurenative.network.VirtualNetwork(
            "we",
            VirtualNetworkArgs.builder()
                .resourceGroupName(group.name())
                .location("westeurope")
                .addressSpace(AddressSpaceArgs.builder().addressPrefixes("10.40.0.0/16").build())
                .build());
    return AzureTarget.builder()
        .resourceGroup(group.name())
        .virtualNetwork(VirtualNetwork.of("we", network.id(), "westeurope"))
        .build();
  }

  private static OciTarget oracle(Context ctx) {
    String compartment =
        ctx.config().get("compartment").orElse("ocid1.compartment.oc1..aaaaaaaa2b");
    var network = new VirtualCloudNetwork("iad", compartment, "10.60.0.0/16");
    return OciTarget.builder()
        .compartment(compartment)
        .vcn(Vcn.of("iad", network.id(), "us-ashburn-1").inDefaultView())
        .build();
  }
}
