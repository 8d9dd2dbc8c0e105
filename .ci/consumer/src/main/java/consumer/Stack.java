package consumer;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.gcp.compute.Network;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import java.util.Map;

/** One network with one private domain, and a component that is given the network as a resource. */
public final class Stack {
  private Stack() {}

  /** Runs the program for the Pulumi engine. */
  public static void main(String[] args) {
    Pulumi.run(Stack::define);
  }

  /** Declares everything. */
  public static void define(Context ctx) {
    Network hub = new Network("hub");
    new PrivateZoneSync(
        "internal",
        PrivateZoneSyncArgs.builder()
            .domain("example.internal")
            .targets(GcpTarget.builder().network(GcpNetwork.of("eu", hub.selfLink())).build())
            .records(a("db", "10.0.4.7"), cname("data", "db"))
            .build());
    new Team("search", hub);
  }

  /** A component whose arguments hold a reference to a resource. */
  private static final class Team extends ComponentResource {
    Team(String name, Network network) {
      super("consumer:index:Team", name, new Args(network), ComponentResourceOptions.Empty);
      registerOutputs(Map.of());
    }

    private static final class Args extends ResourceArgs {
      @Import private final Output<Network> network;

      Args(Network network) {
        this.network = Output.of(network);
      }
    }
  }
}
