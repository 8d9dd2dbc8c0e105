package reversezones;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.aaaa;
import static io.github.privatezonesync.RecordSetArgs.cname;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.aws.ec2.VpcArgs;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.ReverseZones;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;

/** A private domain in two clouds, and the names of its addresses. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares a network in each cloud, the domain and its reverse zones. */
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

    PrivateZoneSync dns =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("example.internal")
                .targets(
                    GcpTarget.builder().network(GcpNetwork.of("hub", hub.selfLink())).build(),
                    AwsTarget.builder().vpc(Vpc.of("us", vpc.id(), "us-east-1").anchor()).build())
                .records(
                    a("vector-db", "10.0.4.7"),
                    aaaa("vector-db", "fd00:4::7"),
                    a("db", "10.0.4.7"),
                    a("gateway", "10.0.4.1", "10.0.5.1").only("aws"),
                    a("www", "198.51.100.10"),
                    cname("models", "vector-db"))
                .build());

    ReverseZones reverse = ReverseZones.of(dns.plan()).prefer("vector-db.example.internal");
    reverse.args().forEach(PrivateZoneSync::new);
    ctx.export("zones", dns.zones());
  }
}
