package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.declare.AdoptedProvider;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import java.util.Map;

/** A zone as its cloud has it, with its networks. */
public interface RawZone {
  /**
   * Gives the networks that must exist before.
   *
   * @return the networks with their real owners
   */
  List<SimulatedNetwork> networks();

  /**
   * Gives the networks for a run of the program itself, whose default provider of AWS acts in the
   * one account that it has without a configuration.
   *
   * @param providers the providers of the program
   * @return the networks, owned by whom the program acts as
   */
  default List<SimulatedNetwork> testNetworks(List<AdoptedProvider> providers) {
    return networks();
  }

  /**
   * Creates the zone with its associations.
   *
   * @param clouds the clouds
   * @return the id of the zone there
   */
  String create(SimulatedClouds clouds);

  /**
   * Gives a zone as its cloud has it.
   *
   * @param zone the zone
   * @param ids the simulated ids of resolvers and default views of OCI by their real ids
   * @return what creates it
   */
  static RawZone of(ExistingZone zone, Map<String, String> ids) {
    if (zone.place() instanceof ZonePlace.Aws aws) {
      return new RawAwsZone(zone, aws);
    }
    if (zone.place() instanceof ZonePlace.Oci oci) {
      return new RawOciZone(zone, oci, new RawResolvers(zone, ids));
    }
    return zone.place() instanceof ZonePlace.Gcp gcp
        ? new RawGcpZone(zone, gcp)
        : new RawAzureZone(zone, (ZonePlace.Azure) zone.place());
  }
}
