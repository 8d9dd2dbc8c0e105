package awscrossaccount;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.srv;
import static io.github.privatezonesync.RecordSetArgs.txt;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.aws.inputs.ProviderAssumeRoleArgs;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import java.util.Map;

/** A private hosted zone that the VPC of another account resolves too. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares a VPC in each account and the zone in the first. */
  public static void stack(Context ctx) {
    String labRole = ctx.config().get("labRole").orElse("arn:aws:iam::222222222222:role/dns");
    Provider owner = new Provider("owner", ProviderArgs.builder().region("eu-west-1").build());
    Provider lab =
        new Provider(
            "lab",
            ProviderArgs.builder()
                .region("eu-central-1")
                .assumeRole(ProviderAssumeRoleArgs.builder().roleArn(labRole).build())
                .build());
    var ownerVpc = vpc("owner", "10.20.0.0/16", owner);
    var labVpc = vpc("lab", "10.30.0.0/16", lab);

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    AwsTarget.builder()
                        .provider(owner)
                        .tags(Map.of("team", "platform"))
                        .vpc(Vpc.of("owner", ownerVpc.id(), "eu-west-1").anchor())
                        .vpc(Vpc.of("lab", labVpc.id(), "eu-central-1").account(lab))
                        .build())
                .records(
                    a("vector-db", "10.20.4.7"),
                    txt("vector-db", "owner=search"),
                    srv("_grpc._tcp.vector-db", 0, 0, 6334, "vector-db"))
                .build());
    ctx.export("private_dns_zone_id", dns.zone("aws").id());
  }

  private static com.pulumi.aws.ec2.Vpc vpc(String name, String cidr, Provider provider) {
    return new com.pulumi.aws.ec2.Vpc(
        name,
        VpcArgs.builder().cidrBlock(cidr).enableDnsHostnames(true).enableDnsSupport(true).build(),
        CustomResourceOptions.builder().provider(provider).build());
  }
}
