package awsmultiregion;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.ec2.Subnet;
import com.pulumi.aws.ec2.SubnetArgs;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.aws.lb.LoadBalancer;
import com.pulumi.aws.lb.LoadBalancerArgs;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsRecords;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;

/** A private hosted zone on two VPCs in two regions, with an alias to a load balancer. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the VPCs, the load balancer and the zone. */
  public static void stack(Context ctx) {
    Provider us = new Provider("us", ProviderArgs.builder().region("us-east-1").build());
    Provider eu = new Provider("eu", ProviderArgs.builder().region("eu-west-1").build());
    var usVpc = vpc("us", "10.10.0.0/16", us);
    var euVpc = vpc("eu", "10.20.0.0/16", eu);
    LoadBalancer api = loadBalancer(usVpc, us);

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    AwsTarget.builder()
                        .provider(us)
                        .vpc(Vpc.of("us", usVpc.id(), "us-east-1").anchor())
                        .vpc(Vpc.of("eu", euVpc.id(), "eu-west-1"))
                        .build())
                .records(
                    a("vector-db", "10.10.4.7"),
                    cname("models", "api"),
                    AwsRecords.alias("api", api.dnsName(), api.zoneId()),
                    AwsRecords.alias("@", api.dnsName(), api.zoneId()))
                .build());
    ctx.export("private_dns_zone_id", dns.zone("aws").id());
  }

  private static com.pulumi.aws.ec2.Vpc vpc(String name, String cidr, Provider provider) {
    return new com.pulumi.aws.ec2.Vpc(
        name,
        VpcArgs.builder().cidrBlock(cidr).enableDnsHostnames(true).enableDnsSupport(true).build(),
        CustomResourceOptions.builder().provider(provider).build());
  }

  private static LoadBalancer loadBalancer(com.pulumi.aws.ec2.Vpc vpc, Provider provider) {
    Subnet subnet =
        new Subnet(
            "api",
            SubnetArgs.builder()
                .vpcId(vpc.id())
                .cidrBlock("10.10.1.0/24")
                .availabilityZone("us-east-1a")
                .build(),
            CustomResourceOptions.builder().provider(provider).build());
    return new LoadBalancer(
        "api",
        LoadBalancerArgs.builder()
            .internal(true)
            .loadBalancerType("network")
            .subnets(subnet.id().applyValue(java.util.List::of))
            .build(),
        CustomResourceOptions.builder().provider(provider).build());
  }
}
