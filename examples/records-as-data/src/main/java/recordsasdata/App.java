package recordsasdata;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.records.RecordSets;
import java.nio.file.Path;

/** A zone in two clouds for each file of the folder {@code zones}. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares a network in each cloud and all zones in both. */
  public static void stack(Context ctx) {
    Network hub = new Network("hub", NetworkArgs.builder().autoCreateSubnetworks(false).build());
    var vpc =
        new com.pulumi.aws.ec2.Vpc(
            "us",
            VpcArgs.builder()
                .cidrBlock("10.10.0.0/16")
                .enableDnsHostnames(true)
                .enableDnsSupport(true)
                .build());

    Path folder = Path.of(ctx.config().get("zones").orElse("zones"));
    for (RecordSets zone : RecordSets.fromOctoDnsFolder(folder)) {
      zone.leftOut().forEach(left -> ctx.log().warn(left.toString()));
      PrivateZoneSync dns =
          new PrivateZoneSync(
              zone.domain(),
              PrivateZoneSyncArgs.builder()
                  .domain(zone.domain())
                  .targets(
                      GcpTarget.builder().network(GcpNetwork.of("hub", hub.selfLink())).build(),
                      AwsTarget.builder().vpc(Vpc.of("us", vpc.id(), "us-east-1").anchor()).build())
                  .records(zone.args())
                  .build());
      ctx.export(zone.domain(), dns.zones());
    }
  }
}
