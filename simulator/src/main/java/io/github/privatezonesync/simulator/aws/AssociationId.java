package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;

/**
 * A zone and a VPC, as associations and authorizations name them.
 *
 * @param zoneId the id of the zone
 * @param vpcId the id of the VPC
 * @param region the region that the VPC is said to be in
 */
record AssociationId(String zoneId, String vpcId, String region) {
  /** What the inputs name; without a region the VPC is in the provider's. */
  static AssociationId of(Properties inputs, Caller caller) {
    return new AssociationId(
        ProviderNames.zoneId(inputs.text("zoneId")),
        inputs.text("vpcId"),
        inputs.has("vpcRegion") ? inputs.text("vpcRegion") : caller.region());
  }

  /**
   * What an id names, {@code ZONE:VPC} or {@code ZONE:VPC:REGION}.
   *
   * @throws CloudException if it is none
   */
  static AssociationId parse(String id, Properties known, Caller caller) {
    String[] parts = id.split(":", -1);
    boolean complete = parts.length == 2 || parts.length == 3;
    for (String part : parts) {
      complete &= !part.isEmpty();
    }
    if (!complete) {
      throw new CloudException(
          400,
          "InvalidId",
          "Unexpected format of ID (\"%s\"), expected ZONEID:VPCID or ZONEID:VPCID:VPCREGION"
              .formatted(id));
    }
    String otherwise = known.has("vpcRegion") ? known.text("vpcRegion") : caller.region();
    return new AssociationId(parts[0], parts[1], parts.length == 3 ? parts[2] : otherwise);
  }

  NetworkReference vpc() {
    return new NetworkReference(vpcId, region);
  }

  /** What a call is about. */
  String subject() {
    return zoneId + " " + vpcId;
  }

  String id() {
    return zoneId + ":" + vpcId;
  }

  String idWithRegion() {
    return id() + ":" + region;
  }
}
