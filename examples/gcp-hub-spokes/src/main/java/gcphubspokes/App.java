package gcphubspokes;

import static io.github.privatezonesync.RecordSetArgs.a;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.gcp.compute.Network;
import com.pulumi.gcp.compute.NetworkArgs;
import com.pulumi.gcp.compute.Subnetwork;
import com.pulumi.gcp.compute.SubnetworkArgs;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.gcp.GcpForwarding;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;

/** One network of Google Cloud asks a data centre for all others, and answers it. */
public final class App {
  private App() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(App::stack);
  }

  /** Declares the networks, a private zone, and who asks whom. */
  public static void stack(Context ctx) {
    Network hubNetwork = network("hub");
    Subnetwork tunnels =
        new Subnetwork(
            "tunnels",
            SubnetworkArgs.builder()
                .network(hubNetwork.id())
                .region("europe-west4")
                .ipCidrRange("10.30.0.0/24")
                .build());
    GcpNetwork hub = GcpNetwork.of("hub", hubNetwork.selfLink()).regions("europe-west4");
    GcpNetwork ml = GcpNetwork.of("ml", network("ml").selfLink());
    GcpNetwork web = GcpNetwork.of("web", network("web").selfLink());

    PrivateZoneSync zone =
        new PrivateZoneSync(
            "internal",
            PrivateZoneSyncArgs.builder()
                .domain("gcp.example.internal")
                .targets(GcpTarget.builder().network(hub).network(ml).network(web).build())
                .records(a("inference", "10.30.4.7"))
                .build());

    GcpHub resolver = GcpHub.of(hub).inbound(tunnels.id());
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53", "10.9.0.54")
            .asksFrom("10.9.0.0/24")
            .answers("corp.example")
            .forwards("gcp.example.internal", resolver);
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(GcpForwarding.builder().hub(resolver).spoke(ml).spoke(web).build())
                .domains(ForwardedDomain.of("corp.example").to(dc))
                .onPremises(dc)
                .beside(zone.plan())
                .build());

    ctx.export("ask_us_at", forwarding.addresses(resolver));
  }

  private static Network network(String name) {
    return new Network(name, NetworkArgs.builder().autoCreateSubnetworks(false).build());
  }
}
