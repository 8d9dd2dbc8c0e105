package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what there is in the clouds. */
@Command(
    name = "show",
    description = "Prints the clouds as a tree: accounts, networks, zones and record sets.",
    footer = {
      "",
      "The JSON has this shape:",
      "  {",
      "    \"networks\": [{\"cloud\", \"account\", \"id\", \"name\", \"region\"}],",
      "    \"zones\": [{",
      "      \"cloud\", \"account\", \"id\", \"name\", \"private\", \"networks\",",
      "      \"recordSets\": [{\"name\", \"type\", \"ttl\", \"records\" or \"alias\", \"routing\"}]",
      "    }],",
      "    \"notModelled\": [{\"cloud\", \"type\", \"name\", \"id\"}]",
      "  }",
      "A network that spans regions has no region. A zone's networks are ids. Records are in",
      "presentation form. A set that answers alone has no routing; that of others is",
      "{\"id\", \"kind\", \"settings\", \"healthCheck\" or \"checked\"}, without the last if nothing is",
      "checked.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final StateOption state;

  @Option(names = "--json", description = "Print JSON instead of the tree.")
  private boolean json;

  ShowCommand(SimulatedClouds clouds) {
    this.state = new StateOption(clouds);
  }

  @Override
  public Integer call() throws IOException {
    Snapshot snapshot = state.read();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(SnapshotJson.of(snapshot));
    } else {
      SnapshotTree.of(snapshot).forEach(out::println);
    }
    return 0;
  }
}
