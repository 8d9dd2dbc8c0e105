package io.github.privatezonesync.engine;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.oci.resource.ResolverArgs;
import io.github.privatezonesync.oci.resource.ResolverAttachedViewArgs;
import io.github.privatezonesync.oci.resource.Rrset;
import io.github.privatezonesync.oci.resource.RrsetArgs;
import io.github.privatezonesync.oci.resource.RrsetItemArgs;
import io.github.privatezonesync.oci.resource.View;
import io.github.privatezonesync.oci.resource.ViewArgs;
import io.github.privatezonesync.oci.resource.Zone;
import io.github.privatezonesync.oci.resource.ZoneArgs;
import java.util.List;
import java.util.Map;

/**
 * A zone of OCI DNS in a view that the resolver of one VCN attaches, as teams write it by hand.
 * There is no SDK on Maven Central, so the classes of the resources are ours; they decide nothing.
 */
final class HandWrittenOracle {
  private static final int TTL = 300;

  private final Zone zone;

  private HandWrittenOracle(Zone zone) {
    this.zone = zone;
  }

  /** The zone, its view, and the resolver that attaches this view. */
  static HandWrittenOracle zone(String vcn) {
    View view =
        new View(
            "view",
            new ViewArgs(
                Output.of(Site.COMPARTMENT), Output.of("private"), Output.of(Map.of()), null),
            CustomResourceOptions.Empty);
    Zone zone =
        new Zone(
            "private-zone",
            new ZoneArgs(
                Output.of(Site.COMPARTMENT),
                Output.of("example.internal"),
                view.id(),
                null,
                Output.of(Map.of())),
            CustomResourceOptions.Empty);
    var unused =
        new Resolver(
            "resolver",
            new ResolverArgs(
                Output.of(OtherTeam.resolver(vcn)),
                Output.of(List.of(new ResolverAttachedViewArgs(view.id()))),
                null),
            CustomResourceOptions.Empty);
    return new HandWrittenOracle(zone);
  }

  /** A record set whose logical name is its name and its type. */
  HandWrittenOracle record(String name, String type, String data) {
    return record(name + "-" + type, name, type, data);
  }

  HandWrittenOracle record(String logicalName, String name, String type, String data) {
    Output<String> domain = Output.of(name + ".example.internal");
    Output<String> rtype = Output.of(type);
    var unused =
        new Rrset(
            logicalName,
            new RrsetArgs(
                zone.id(),
                domain,
                rtype,
                Output.of(
                    List.of(new RrsetItemArgs(domain, rtype, Output.of(data), Output.of(TTL))))),
            CustomResourceOptions.Empty);
    return this;
  }
}
