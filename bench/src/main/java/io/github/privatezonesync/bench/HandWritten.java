package io.github.privatezonesync.bench;

import com.pulumi.aws.route53.Record;
import com.pulumi.aws.route53.RecordArgs;
import com.pulumi.aws.route53.Zone;
import com.pulumi.aws.route53.ZoneArgs;
import com.pulumi.aws.route53.ZoneAssociation;
import com.pulumi.aws.route53.ZoneAssociationArgs;
import com.pulumi.aws.route53.inputs.ZoneVpcArgs;
import com.pulumi.core.Output;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.RecordSet;
import com.pulumi.gcp.dns.RecordSetArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateZoneSync;
import java.util.List;
import java.util.Map;

/**
 * What a team writes without our component, in a component of its own: the same resources with the
 * same inputs and options, and nothing that a team would not need.
 */
final class HandWritten {
  private static final int TTL = 300;

  private HandWritten() {}

  /** A zone of Cloud DNS. */
  static final class Google extends ComponentResource {
    private final String name;

    Google(String name, List<HostRecords> hosts) {
      super(PrivateZoneSync.TYPE, name);
      this.name = name;
      ManagedZone zone =
          new ManagedZone(
              name + "/gcp/zone",
              ManagedZoneArgs.builder()
                  .name("bench-internal")
                  .dnsName("bench.internal.")
                  .description("Managed by Pulumi")
                  .visibility("private")
                  .privateVisibilityConfig(
                      ManagedZonePrivateVisibilityConfigArgs.builder()
                          .networks(network("a"), network("b"), network("c"))
                          .build())
                  .build(),
              options().build());
      for (HostRecords host : hosts) {
        var a = record(zone, host.name(), "", "A", host.ipv4(), options());
        record(zone, host.name(), "/AAAA", "AAAA", host.ipv6(), after(a));
        record(zone, host.name(), "/TXT", "TXT", "\"" + host.text() + "\"", after(a));
        record(zone, host.alias(), "", "CNAME", host.name() + ".bench.internal.", options());
      }
      registerOutputs(Map.of("zoneId", zone.id()));
    }

    private static ManagedZonePrivateVisibilityConfigNetworkArgs network(String network) {
      return ManagedZonePrivateVisibilityConfigNetworkArgs.builder()
          .networkUrl(
              "https://www.googleapis.com/compute/v1/projects/bench/global/networks/" + network)
          .build();
    }

    private RecordSet record(
        ManagedZone zone,
        String host,
        String suffix,
        String type,
        String value,
        CustomResourceOptions.Builder options) {
      return new RecordSet(
          name + "/gcp/record/" + host + suffix,
          RecordSetArgs.builder()
              .managedZone(zone.name())
              .name(host + ".bench.internal.")
              .type(type)
              .ttl(TTL)
              .rrdatas(value)
              .build(),
          options.build());
    }

    private CustomResourceOptions.Builder options() {
      return CustomResourceOptions.builder().parent(this).deleteBeforeReplace(true);
    }

    private CustomResourceOptions.Builder after(Resource first) {
      return options().dependsOn(first);
    }
  }

  /** A private hosted zone of Route 53. */
  static final class Amazon extends ComponentResource {
    private final String name;

    Amazon(String name, List<HostRecords> hosts) {
      super(PrivateZoneSync.TYPE, name);
      this.name = name;
      Zone zone =
          new Zone(
              name + "/aws/zone",
              ZoneArgs.builder()
                  .name("bench.internal")
                  .comment("Managed by Pulumi")
                  .vpcs(ZoneVpcArgs.builder().vpcId("vpc-0a").vpcRegion("us-east-1").build())
                  .build(),
              options().ignoreChanges("vpcs").replacementTrigger(Output.of("vpc-0a")).build());
      association(zone, "b", "vpc-0b", "eu-west-1");
      association(zone, "c", "vpc-0c", "eu-central-1");
      for (HostRecords host : hosts) {
        var a = record(zone, host.name(), "", "A", host.ipv4(), options());
        record(zone, host.name(), "/AAAA", "AAAA", host.ipv6(), after(a));
        record(zone, host.name(), "/TXT", "TXT", host.text(), after(a));
        record(zone, host.alias(), "", "CNAME", host.name() + ".bench.internal.", options());
      }
      registerOutputs(Map.of("zoneId", zone.id()));
    }

    private void association(Zone zone, String network, String vpcId, String region) {
      var unused =
          new ZoneAssociation(
              name + "/aws/network/" + network,
              ZoneAssociationArgs.builder()
                  .zoneId(zone.id())
                  .vpcId(vpcId)
                  .vpcRegion(region)
                  .build(),
              options().build());
    }

    private Record record(
        Zone zone,
        String host,
        String suffix,
        String type,
        String value,
        CustomResourceOptions.Builder options) {
      return new Record(
          name + "/aws/record/" + host + suffix,
          RecordArgs.builder()
              .zoneId(zone.id())
              .name(host + ".bench.internal")
              .type(type)
              .ttl(TTL)
              .records(value)
              .build(),
          options.build());
    }

    private CustomResourceOptions.Builder options() {
      return CustomResourceOptions.builder().parent(this).deleteBeforeReplace(true);
    }

    private CustomResourceOptions.Builder after(Resource first) {
      return options().dependsOn(first);
    }
  }
}
