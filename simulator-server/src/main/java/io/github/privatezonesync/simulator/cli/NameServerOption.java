package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.Outside;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** Real name servers of commands that ask as networks do. */
final class NameServerOption {
  @Option(
      names = "--name-server",
      paramLabel = "ASKED=ADDRESS:PORT",
      converter = NameServerConverter.class,
      description = {
        "A real name server, such as one on 127.0.0.1, that answers in the place of one outside of"
            + " the clouds. ASKED is the address that clouds forward to, or a domain that they"
            + " forward to addresses of which nothing is known, or 'public' for public DNS. May be"
            + " repeated. For example",
        "  10.9.0.53=127.0.0.1:5400",
        "  corp.example=127.0.0.1:5400",
      })
  private List<UnaryOperator<Outside>> nameServers = new ArrayList<>();

  /** Puts them around the clouds. */
  SimulatedClouds around(SimulatedClouds clouds) {
    nameServers.forEach(clouds::outside);
    return clouds;
  }
}
