package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a network resolves, and how its resolver came to that. */
@Command(
    name = "resolve",
    description = {
      "Prints what a network resolves, with the path to the answer: which zone won, which lost,"
          + " why.",
      "",
      "The exit code is 0 if there are such records, 1 if there are none.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ResolveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final StateOption state;
  @Mixin private final NameServerOption nameServers = new NameServerOption();

  @Parameters(
      index = "0",
      paramLabel = "NETWORK",
      description = "The id or the name of the network, with '@REGION' if the region matters.")
  private String network;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "The full name, with or without the final dot.")
  private String name;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TYPE",
      defaultValue = "A",
      description = "The record type. Left out, it is A.")
  private String type;

  ResolveCommand(SimulatedClouds clouds) {
    this.state = new StateOption(clouds);
  }

  @Override
  public Integer call() throws IOException {
    DomainName asked = DomainName.of(name);
    DnsType askedType = DnsType.of(type);
    Snapshot snapshot = nameServers.around(state.load()).snapshot();
    Answer answer = snapshot.resolve(client(snapshot), asked, askedType);
    PrintWriter out = spec.commandLine().getOut();
    out.println(answer);
    answer.path().forEach(step -> out.println("  " + step));
    return answer.outcome() == Outcome.ANSWERED ? 0 : 1;
  }

  private Client client(Snapshot snapshot) {
    int at = network.lastIndexOf('@');
    return at < 0
        ? Client.of(snapshot.network(network).id())
        : new Client(snapshot.network(network.substring(0, at)).id(), network.substring(at + 1));
  }
}
