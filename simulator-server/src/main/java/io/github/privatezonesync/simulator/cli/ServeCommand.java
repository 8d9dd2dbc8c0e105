package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.GivenNetwork;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.provider.ProviderServer;
import io.github.privatezonesync.simulator.server.DnsServers;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves providers and DNS until the process is asked to end. */
@Command(
    name = "serve",
    description = {
      "Lets Pulumi deploy to simulated clouds, and answers DNS as each of their networks does.",
      "",
      "Prints what to export in the shell in which 'pulumi' runs, then a line",
      "'dns NETWORK 127.0.0.1:PORT' for each network as it appears: ask it with",
      "'dig @127.0.0.1 -p PORT NAME'. Runs until it gets SIGTERM or SIGINT.",
      "",
      "The engine needs the Pulumi CLI with its language host for Java, whatever builds your stack"
          + " (such as Maven), and a place for its own state ('pulumi login file://$PWD/state'). It"
          + " needs no account and no plugin of a cloud.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ServeCommand implements Callable<Integer> {
  private final SimulatedClouds fresh;
  private final Lifetime lifetime;

  @Spec private CommandSpec spec;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Keep the clouds in this file, which is made if it does not exist. Left out, they are"
              + " gone when the program ends.")
  private @Nullable Path state;

  @Option(
      names = "--provider-port",
      paramLabel = "N",
      defaultValue = "0",
      converter = PortConverter.class,
      description =
          "The port of the first provider; the others get the next ones, in the order of their"
              + " names: aws, azure-native, gcp, oci. Left out, or 0, any that are free, so that what is"
              + " to be exported differs from one start to the next.")
  private int providerPort;

  @Option(
      names = "--dns-port",
      paramLabel = "FIRST",
      defaultValue = "0",
      converter = PortConverter.class,
      description =
          "The port on which the first network answers DNS; each further network gets the next port"
              + " that is free. Left out, or 0, any ports.")
  private int dnsPort;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description =
          "A region that gets a port of its own, 'NETWORK@REGION', in each network that spans"
              + " regions, also where the network has no subnetwork. May be repeated.")
  private List<String> regions = new ArrayList<>();

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      converter = NetworkConverter.class,
      description = {
        "A network that exists although no stack creates it, such as that of another team, so that a"
            + " stack can name it by its id, as [NAME=]CLOUD:[ACCOUNT/]ID[@REGION]. May be repeated."
            + " For example",
        "  aws:vpc-0abc@us-east-1",
        "  eu=aws:222222222222/vpc-0def@eu-west-1",
        "  gcp:projects/my-project/global/networks/hub",
        "  azure-native:/subscriptions/S/resourceGroups/G/providers/Microsoft.Network"
            + "/virtualNetworks/V@westeurope",
        "  oci:ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub",
        "Left out, NAME is the last part of ID, ACCOUNT the one that ID names or else that of an"
            + " unconfigured provider, and REGION none, for networks that span regions.",
      })
  private List<GivenNetwork> networks = new ArrayList<>();

  @Mixin private final NameServerOption nameServers = new NameServerOption();

  ServeCommand(SimulatedClouds fresh, Lifetime lifetime) {
    this.fresh = fresh;
    this.lifetime = lifetime;
  }

  @Override
  @SuppressWarnings("try") // The lock needs no more than to be held.
  public Integer call() throws IOException, InterruptedException {
    if (state == null) {
      return serve(withGiven(fresh));
    }
    StateFile file = StateFile.at(state);
    try (Closeable lock = file.lock()) {
      SimulatedClouds clouds = withGiven(file.load(fresh));
      file.keep(clouds);
      return serve(clouds);
    }
  }

  private SimulatedClouds withGiven(SimulatedClouds clouds) {
    for (GivenNetwork given : networks) {
      SimulatedNetwork network = given.in(clouds);
      if (!clouds.snapshot().networks().stream().anyMatch(n -> n.id().equals(network.id()))) {
        clouds.network(network);
      }
    }
    return nameServers.around(clouds);
  }

  @SuppressWarnings("try") // The DNS servers need no more than to be open.
  private int serve(SimulatedClouds clouds) throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (lifetime;
        ProviderServer providers = ProviderServer.start(clouds, providerPort)) {
      out.println("export PULUMI_DEBUG_PROVIDERS=" + providers.debugProviders());
      out.println("export PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION=true");
      DnsServers.Listener listener =
          (client, address) ->
              out.println("dns %s 127.0.0.1:%d".formatted(client, address.getPort()));
      try (DnsServers dns = DnsServers.start(clouds, dnsPort, regions, listener)) {
        lifetime.spend();
      }
    }
    return 0;
  }
}
