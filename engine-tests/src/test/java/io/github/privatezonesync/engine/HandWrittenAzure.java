package io.github.privatezonesync.engine;

import com.pulumi.azurenative.network.PrivateRecordSet;
import com.pulumi.azurenative.network.PrivateRecordSetArgs;
import com.pulumi.azurenative.network.PrivateZone;
import com.pulumi.azurenative.network.PrivateZoneArgs;
import com.pulumi.azurenative.network.VirtualNetworkLink;
import com.pulumi.azurenative.network.VirtualNetworkLinkArgs;
import com.pulumi.azurenative.network.inputs.ARecordArgs;
import com.pulumi.azurenative.network.inputs.CnameRecordArgs;
import com.pulumi.azurenative.network.inputs.SubResourceArgs;

/** A zone of Azure Private DNS, as teams write it by hand. */
final class HandWrittenAzure {
  private static final double TTL = 300;

  private final PrivateZone zone;

  private HandWrittenAzure(PrivateZone zone) {
    this.zone = zone;
  }

  /** The zone with one link. */
  static HandWrittenAzure zone(String virtualNetwork) {
    PrivateZone zone =
        new PrivateZone(
            "private-zone",
            PrivateZoneArgs.builder()
                .resourceGroupName(Site.GROUP)
                .privateZoneName("example.internal")
                .location("global")
                .build());
    var unused =
        new VirtualNetworkLink(
            "link",
            VirtualNetworkLinkArgs.builder()
                .resourceGroupName(Site.GROUP)
                .privateZoneName(zone.name())
                .virtualNetworkLinkName("link")
                .virtualNetwork(SubResourceArgs.builder().id(virtualNetwork).build())
                .registrationEnabled(false)
                .location("global")
                .build());
    return new HandWrittenAzure(zone);
  }

  HandWrittenAzure a(String name, String address) {
    var unused =
        new PrivateRecordSet(
            name + "-A",
            record(name, "A").aRecords(ARecordArgs.builder().ipv4Address(address).build()).build());
    return this;
  }

  HandWrittenAzure cname(String name, String target) {
    var unused =
        new PrivateRecordSet(
            name + "-CNAME",
            record(name, "CNAME")
                .cnameRecord(CnameRecordArgs.builder().cname(target).build())
                .build());
    return this;
  }

  private PrivateRecordSetArgs.Builder record(String name, String type) {
    return PrivateRecordSetArgs.builder()
        .resourceGroupName(Site.GROUP)
        .privateZoneName(zone.name())
        .relativeRecordSetName(name)
        .recordType(type)
        .ttl(TTL);
  }
}
