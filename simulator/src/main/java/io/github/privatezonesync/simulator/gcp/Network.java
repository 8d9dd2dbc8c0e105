package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;

/**
 * A VPC network.
 *
 * @param project its project
 * @param name its name in the project
 * @param logicalName the name of the resource that made it
 * @param description what it is for
 * @param autoCreateSubnetworks whether it has a subnetwork in every region
 * @param routingMode {@code REGIONAL} or {@code GLOBAL}
 */
record Network(
    String project,
    String name,
    String logicalName,
    String description,
    boolean autoCreateSubnetworks,
    String routingMode) {
  String id() {
    return Ids.network(project, name);
  }

  /** As all clouds have networks; here they span regions. */
  SimulatedNetwork simulated() {
    return new SimulatedNetwork(Gcp.PROVIDER, id(), logicalName, project, null);
  }
}
