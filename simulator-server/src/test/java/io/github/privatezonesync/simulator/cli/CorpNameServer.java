package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import io.github.privatezonesync.simulator.server.DnsServers;
import java.util.List;

/** A name server on this machine that answers {@code db.corp.example}. */
record CorpNameServer(DnsServers servers) implements AutoCloseable {
  private static final SimulatedNetwork LAB =
      new SimulatedNetwork("aws", "vpc-lab", "lab", "111111111111", "eu-west-1");

  static CorpNameServer start() {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .network(LAB)
            .outside(
                nothing ->
                    nothing.withPublic(
                        ZoneFile.parse(DomainName.of("corp.example"), "db 300 A 10.9.8.7")));
    return new CorpNameServer(DnsServers.start(clouds, 0, List.of(), (client, address) -> {}));
  }

  /** For example {@code 127.0.0.1:5400}. */
  String address() {
    return "127.0.0.1:" + servers.address(Client.of(LAB.id())).getPort();
  }

  @Override
  public void close() {
    servers.close();
  }
}
