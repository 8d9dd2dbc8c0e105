package awslatency;

import static io.github.privatezonesync.RecordSetArgs.txt;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import java.time.Duration;

/** One name in three regions, of which Route 53 gives each VPC the one of the least latency. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the VPCs, and the domain with its service in all of them. */
  public static void stack(Context ctx) {
    Provider us = provider("us", "us-east-1");
    AwsTarget target =
        AwsTarget.builder()
            .provider(us)
            .vpc(vpc("us", "10.10.0.0/16", us, "us-east-1").anchor())
            .vpc(vpc("eu", "10.20.0.0/16", provider("eu", "eu-west-1"), "eu-west-1"))
            .vpc(vpc("jp", "10.30.0.0/16", provider("jp", "ap-northeast-1"), "ap-northeast-1"))
            .vpc(vpc("br", "10.40.0.0/16", provider("br", "sa-east-1"), "sa-east-1"))
            .build();

    PrivateZoneSyncArgs.Builder args =
        PrivateZoneSyncArgs.builder()
            .domain("example.internal")
            .ttl(Duration.ofSeconds(30))
            .targets(target)
            .records(txt("inference", "owner=ml"))
            .services(
                RegionalService.named("inference")
                    .endpoint("us-east-1", "10.10.0.10")
                    .endpoint("eu-west-1", "10.20.0.10")
                    .endpoint("ap-northeast-1", "10.30.0.10")
                    .latency());
    ctx.config().get("drain").ifPresent(args::drain);
    PrivateZoneSync dns = new PrivateZoneSync("internal", args.build());

    ctx.export("private_dns_zone_id", dns.zone("aws").id());
  }

  private static Provider provider(String name, String region) {
    return new Provider(name, ProviderArgs.builder().region(region).build());
  }

  private static Vpc vpc(String name, String addresses, Provider provider, String region) {
    var made =
        new com.pulumi.aws.ec2.Vpc(
            name,
            VpcArgs.builder()
                .cidrBlock(addresses)
                .enableDnsHostnames(true)
                .enableDnsSupport(true)
                .build(),
            CustomResourceOptions.builder().provider(provider).build());
    return Vpc.of(name, made.id(), region);
  }
}
