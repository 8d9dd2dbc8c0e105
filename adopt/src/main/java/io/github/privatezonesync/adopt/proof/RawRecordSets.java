package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;

/** Creates record sets as their cloud has them. */
interface RawRecordSets {
  /**
   * Creates a record set.
   *
   * @throws OperationFailedException if the simulated cloud refuses it
   * @throws IllegalArgumentException if its cloud has no such record sets
   */
  void create(ExistingRecordSet set);

  static RawRecordSets of(ExistingZone zone, String zoneId, SimulatedClouds clouds) {
    if (zone.place() instanceof ZonePlace.Aws aws) {
      return new RawAwsRecordSets(zone, aws, zoneId, RawAwsZone.provider(clouds, aws.account()));
    }
    if (zone.place() instanceof ZonePlace.Oci oci) {
      return new RawOciRecordSets(zone, zoneId, RawOciZone.provider(clouds, oci));
    }
    return zone.place() instanceof ZonePlace.Gcp gcp
        ? new RawGcpRecordSets(zone, gcp, RawGcpZone.provider(clouds, gcp))
        : new RawAzureRecordSets(
            (ZonePlace.Azure) zone.place(),
            RawAzureZone.provider(clouds, (ZonePlace.Azure) zone.place()));
  }

  /** A name as in a zone file, absolute without its final dot. */
  static String absolute(String name, ExistingZone zone) {
    String domain = zone.domain().substring(0, zone.domain().length() - 1);
    return name.equals("@") ? domain : name + "." + domain;
  }
}
