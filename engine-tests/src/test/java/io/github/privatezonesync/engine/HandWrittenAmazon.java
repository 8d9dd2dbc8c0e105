package io.github.privatezonesync.engine;

import com.pulumi.Context;
import com.pulumi.aws.route53.Record;
import com.pulumi.aws.route53.RecordArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.ZoneArgs;
import com.pulumi.aws.route53.ZoneAssociation;
import com.pulumi.aws.route53.ZoneAssociationArgs;
import com.pulumi.aws.route53.inputs.ZoneVpcArgs;

/** A private hosted zone of Route 53, as teams write it by hand. */
final class HandWrittenAmazon {
  private static final int TTL = 300;

  private final Zone zone;

  private HandWrittenAmazon(Zone zone) {
    this.zone = zone;
  }

  /** The zone with its VPCs, its id exported. */
  static HandWrittenAmazon zone(Context ctx, ZoneVpcArgs... vpcs) {
    Zone zone =
        new Zone("private-zone", ZoneArgs.builder().name("example.internal").vpcs(vpcs).build());
    ctx.export("zoneId", zone.id());
    return new HandWrittenAmazon(zone);
  }

  static ZoneVpcArgs vpc(String id, String region) {
    return ZoneVpcArgs.builder().vpcId(id).vpcRegion(region).build();
  }

  /** A further VPC, which may be of another region. */
  HandWrittenAmazon association(String key, String vpcId, String region) {
    var unused =
        new ZoneAssociation(
            key,
            ZoneAssociationArgs.builder()
                .zoneId(zone.zoneId())
                .vpcId(vpcId)
                .vpcRegion(region)
                .build());
    return this;
  }

  /** A record set whose logical name is its name and its type. */
  HandWrittenAmazon record(String name, String type, String data) {
    return record(name + "-" + type, name, type, data);
  }

  HandWrittenAmazon record(String logicalName, String name, String type, String data) {
    var unused =
        new Record(
            logicalName,
            RecordArgs.builder()
                .zoneId(zone.zoneId())
                .name(name + ".example.internal")
                .type(type)
                .ttl(TTL)
                .records(data)
                .build());
    return this;
  }
}
