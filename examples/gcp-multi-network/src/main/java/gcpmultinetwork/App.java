package gcpmultinetwork;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import java.util.Map;

/** A private zone of Google Cloud that three VPC networks resolve, one of another project. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the networks and the zone. */
  public static void stack(Context ctx) {
    String hostProject = ctx.config().get("hostProject").orElse("acme-network-host");
    Network hub = network("hub", NetworkArgs.builder());
    Network data = network("data", NetworkArgs.builder());
    Network shared = network("shared", NetworkArgs.builder().project(hostProject));

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    GcpTarget.builder()
                        .description("Names of the internal services")
                        .labels(Map.of("team", "platform"))
                        .network(GcpNetwork.of("hub", hub.id()))
                        .network(GcpNetwork.of("data", data.selfLink()))
                        .network(GcpNetwork.of("shared", path(hostProject, shared.name())))
                        .build())
                .records(
                    a("inference", "10.0.1.10", "10.0.1.11"),
                    a("vector-db", "10.0.4.7"),
                    cname("models", "inference"))
                .build());
    ctx.export("private_dns_zone_name", dns.zone("gcp").resourceName());
  }

  private static Network network(String name, NetworkArgs.Builder args) {
    return new Network(name, args.autoCreateSubnetworks(false).build());
  }

  private static Output<String> path(String project, Output<String> name) {
    return Output.format("projects/%s/global/networks/%s", project, name);
  }
}
