package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;

/** Simulated clouds with the networks that the measured programs name. */
final class SimulatedNetworks {
  private static final String ACCOUNT = "111111111111";
  private static final String PROJECT = "bench";

  private SimulatedNetworks() {}

  static SimulatedClouds clouds() {
    return SimulatedClouds.fresh()
        .network(vpc("a", "us-east-1"))
        .network(vpc("b", "eu-west-1"))
        .network(vpc("c", "eu-central-1"))
        .network(network("a"))
        .network(network("b"))
        .network(network("c"));
  }

  private static SimulatedNetwork vpc(String name, String region) {
    return new SimulatedNetwork("aws", "vpc-0" + name, name, ACCOUNT, region);
  }

  private static SimulatedNetwork network(String name) {
    return new SimulatedNetwork(
        "gcp", "projects/" + PROJECT + "/global/networks/" + name, name, PROJECT, null);
  }
}
