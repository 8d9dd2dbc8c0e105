package io.github.privatezonesync.engine;

import com.pulumi.Context;
import com.pulumi.aws.route53.Record;
import com.pulumi.aws.route53.RecordArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.ZoneArgs;
import com.pulumi.aws.route53.ZoneAssociation;
import com.pulumi.aws.route53.ZoneAssociationArgs;
import com.pulumi.aws.route53.inputs.ZoneVpcArgs;
import com.pulumi.azurenative.network.PrivateRecordSet;
import com.pulumi.azurenative.network.PrivateRecordSetArgs;
import com.pulumi.azurenative.network.PrivateZone;
import com.pulumi.azurenative.network.PrivateZoneArgs;
import com.pulumi.azurenative.network.VirtualNetworkLink;
import com.pulumi.azurenative.network.VirtualNetworkLinkArgs;
import com.pulumi.azurenative.network.inputs.ARecordArgs;
import com.pulumi.azurenative.network.inputs.CnameRecordArgs;
import com.pulumi.azurenative.network.inputs.SubResourceArgs;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.RecordSet;
import com.pulumi.gcp.dns.RecordSetArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The stacks that a team writes at first: zones and record sets without a component. */
final class HandWritten {
  private static final String DOMAIN = "corp.internal";

  private HandWritten() {}

  /**
   * A record of the stack.
   *
   * @param name relative to the zone
   * @param type A or CNAME
   * @param value the address, or the whole name of the target
   */
  record Line(String name, String type, String value) {
    String fqdn() {
      return name + "." + DOMAIN;
    }
  }

  /** Google Cloud: record sets are named after name and type. */
  static Consumer<Context> google(boolean visibilityGiven, List<Line> lines) {
    return ctx -> {
      ManagedZoneArgs.Builder args =
          ManagedZoneArgs.builder()
              .name("corp-internal")
              .dnsName(DOMAIN + ".")
              .privateVisibilityConfig(
                  ManagedZonePrivateVisibilityConfigArgs.builder()
                      .networks(network(Site.HUB), network(Site.DATA))
                      .build());
      if (visibilityGiven) {
        args.visibility("private");
      }
      ManagedZone zone = new ManagedZone("corp", args.build());
      for (Line line : lines) {
        new RecordSet(
            line.name() + "-" + line.type(),
            RecordSetArgs.builder()
                .managedZone(zone.name())
                .name(line.fqdn() + ".")
                .type(line.type())
                .ttl(300)
                .rrdatas(line.value())
                .build());
      }
    };
  }

  private static ManagedZonePrivateVisibilityConfigNetworkArgs network(String id) {
    return ManagedZonePrivateVisibilityConfigNetworkArgs.builder().networkUrl(id).build();
  }

  /** AWS: all VPCs in the zone, records named after name and type. */
  static Consumer<Context> aws(List<String> vpcs, List<Line> lines) {
    return ctx -> {
      Zone zone = zone(vpcs);
      lines.forEach(line -> record(line.name() + "-" + line.type(), zone, line));
    };
  }

  /** AWS: records named after their position in the list. */
  static Consumer<Context> awsByPosition(List<Line> lines) {
    return ctx -> {
      Zone zone = zone(List.of(Site.US));
      for (int i = 0; i < lines.size(); i++) {
        record("record-" + i, zone, lines.get(i));
      }
    };
  }

  /** AWS: one VPC in the zone, another one by an association. */
  static Consumer<Context> awsMixed(List<Line> lines) {
    return ctx -> {
      Zone zone = zone(List.of(Site.US));
      new ZoneAssociation(
          "eu",
          ZoneAssociationArgs.builder()
              .zoneId(zone.id())
              .vpcId(Site.EU)
              .vpcRegion("eu-west-1")
              .build());
      lines.forEach(line -> record(line.name() + "-" + line.type(), zone, line));
    };
  }

  private static Zone zone(List<String> vpcs) {
    List<ZoneVpcArgs> inline = new ArrayList<>();
    for (String vpc : vpcs) {
      inline.add(
          ZoneVpcArgs.builder()
              .vpcId(vpc)
              .vpcRegion(vpc.equals(Site.US) ? "us-east-1" : "eu-west-1")
              .build());
    }
    return new Zone("corp", ZoneArgs.builder().name(DOMAIN).vpcs(inline).build());
  }

  private static void record(String logicalName, Zone zone, Line line) {
    new Record(
        logicalName,
        RecordArgs.builder()
            .zoneId(zone.id())
            .name(line.fqdn())
            .type(line.type())
            .ttl(300)
            .records(line.value())
            .build());
  }

  /** Azure: one link, record sets named after name and type. */
  static Consumer<Context> azure(String virtualNetwork, List<Line> lines) {
    return ctx -> {
      PrivateZone zone =
          new PrivateZone(
              "corp",
              PrivateZoneArgs.builder()
                  .resourceGroupName(Site.GROUP)
                  .privateZoneName(DOMAIN)
                  .location("global")
                  .build());
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
      for (Line line : lines) {
        PrivateRecordSetArgs.Builder args =
            PrivateRecordSetArgs.builder()
                .resourceGroupName(Site.GROUP)
                .privateZoneName(zone.name())
                .relativeRecordSetName(line.name())
                .recordType(line.type())
                .ttl(300.0);
        if (line.type().equals("A")) {
          args.aRecords(ARecordArgs.builder().ipv4Address(line.value()).build());
        } else {
          args.cnameRecord(CnameRecordArgs.builder().cname(line.value()).build());
        }
        new PrivateRecordSet(line.name() + "-" + line.type(), args.build());
      }
    };
  }
}
