package regionalinference;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import java.time.Duration;
import java.util.List;

/**
 * One name for inference and one for its vector database, each answered with the nearest region.
 */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the networks, and the domain with its two services in all of them. */
  public static void stack(Context ctx) {
    Networks networks = Networks.declare();

    PrivateZoneSyncArgs.Builder args =
        PrivateZoneSyncArgs.builder()
            .domain("ai.example.internal")
            .ttl(Duration.ofSeconds(30))
            .targets(
                AwsTarget.builder()
                    .vpc(Vpc.of("us", networks.us().id(), "us-east-1").anchor())
                    .vpc(Vpc.of("eu", networks.eu().id(), "eu-west-1"))
                    .build(),
                GcpTarget.builder()
                    .network(
                        GcpNetwork.of("hub", networks.hub().selfLink())
                            .regions("europe-west4", "us-central1"))
                    .build(),
                AzureTarget.builder()
                    .perRegion("westeurope")
                    .resourceGroup(networks.westEurope().name())
                    .resourceGroupOf("japaneast", networks.japanEast().name())
                    .virtualNetwork(VirtualNetwork.of("we", networks.we().id(), "westeurope"))
                    .virtualNetwork(VirtualNetwork.of("jp", networks.jp().id(), "japaneast"))
                    .build())
            .services(
                RegionalService.named("inference").endpoints(endpoints(10)),
                RegionalService.named("vector-db").endpoints(endpoints(20)));
    ctx.config().get("drain").ifPresent(args::drain);
    PrivateZoneSync dns = new PrivateZoneSync("ai", args.build());

    ctx.export("zones", dns.zones());
  }

  /** The same host in the network of each region. */
  private static List<RegionalEndpoint> endpoints(int host) {
    return List.of(
        RegionalEndpoint.inRegion("us-east-1").ipv4("10.10.0." + host),
        RegionalEndpoint.inRegion("eu-west-1").ipv4("10.20.0." + host),
        RegionalEndpoint.inRegion("us-central1").ipv4("10.30.0." + host),
        RegionalEndpoint.inRegion("europe-west4").ipv4("10.31.0." + host),
        RegionalEndpoint.inRegion("japaneast").ipv4("10.50.0." + host));
  }
}
