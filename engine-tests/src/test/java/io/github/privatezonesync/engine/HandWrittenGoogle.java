package io.github.privatezonesync.engine;

import com.pulumi.Context;
import com.pulumi.gcp.dns.ManagedZone;
import com.pulumi.gcp.dns.ManagedZoneArgs;
import com.pulumi.gcp.dns.RecordSet;
import com.pulumi.gcp.dns.RecordSetArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigArgs;
import com.pulumi.gcp.dns.inputs.ManagedZonePrivateVisibilityConfigNetworkArgs;
import java.util.Arrays;

/** A private zone of Google Cloud DNS, as teams write it by hand. */
final class HandWrittenGoogle {
  private static final int TTL = 300;

  private final ManagedZone zone;

  private HandWrittenGoogle(ManagedZone zone) {
    this.zone = zone;
  }

  /** The zone, its name exported. */
  static HandWrittenGoogle zone(Context ctx, String... networks) {
    return of(ctx, args(networks).visibility("private"));
  }

  static HandWrittenGoogle withoutVisibility(Context ctx, String... networks) {
    return of(ctx, args(networks));
  }

  static HandWrittenGoogle inProject(String project, Context ctx, String... networks) {
    return of(ctx, args(networks).visibility("private").project(project));
  }

  private static HandWrittenGoogle of(Context ctx, ManagedZoneArgs.Builder args) {
    ManagedZone zone = new ManagedZone("private-zone", args.build());
    ctx.export("zone", zone.name());
    return new HandWrittenGoogle(zone);
  }

  private static ManagedZoneArgs.Builder args(String... networks) {
    return ManagedZoneArgs.builder()
        .dnsName("example.internal.")
        .description("Private zone of example.internal")
        .privateVisibilityConfig(
            ManagedZonePrivateVisibilityConfigArgs.builder()
                .networks(
                    Arrays.stream(networks)
                        .map(
                            network ->
                                ManagedZonePrivateVisibilityConfigNetworkArgs.builder()
                                    .networkUrl(network)
                                    .build())
                        .toList())
                .build());
  }

  /** A record set whose logical name is its name and its type. */
  HandWrittenGoogle record(String name, String type, String data) {
    return record(name + "-" + type, name, type, data);
  }

  HandWrittenGoogle record(String logicalName, String name, String type, String data) {
    var unused =
        new RecordSet(
            logicalName,
            RecordSetArgs.builder()
                .managedZone(zone.name())
                .name(name + ".example.internal.")
                .type(type)
                .ttl(TTL)
                .rrdatas(data)
                .build());
    return this;
  }
}
