package io.github.privatezonesync.bench;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateZoneSync;
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
 * The same for Oracle Cloud as {@link HandWritten} has for others: a private zone in a view. There
 * is no SDK on Maven Central, so the classes of the resources are ours.
 */
final class OracleByHand extends ComponentResource {
  static final String COMPARTMENT = "ocid1.compartment.oc1..aaaabench";
  private static final int TTL = 300;

  private final String prefix;

  OracleByHand(String name, List<HostRecords> hosts) {
    super(PrivateZoneSync.TYPE, name);
    this.prefix = name + "/oci/view/eu-frankfurt-1/";
    View view =
        new View(
            prefix + "view",
            new ViewArgs(
                Output.of(COMPARTMENT),
                Output.of("bench-internal"),
                Output.of(Map.of("private-zone-sync", "bench/dev/" + prefix + "view")),
                null),
            CustomResourceOptions.builder().parent(this).build());
    Zone zone =
        new Zone(
            prefix + "zone",
            new ZoneArgs(
                Output.of(COMPARTMENT), Output.of("bench.internal"), view.id(), null, null),
            options().build());
    for (HostRecords host : hosts) {
      var a = record(zone, host.name(), "", "A", host.ipv4(), options());
      record(zone, host.name(), "/AAAA", "AAAA", host.ipv6(), after(a));
      record(zone, host.name(), "/TXT", "TXT", "\"" + host.text() + "\"", after(a));
      record(zone, host.alias(), "", "CNAME", host.name() + ".bench.internal.", options());
    }
    registerOutputs(Map.of("zoneId", zone.id()));
  }

  private Rrset record(
      Zone zone,
      String host,
      String suffix,
      String type,
      String value,
      CustomResourceOptions.Builder options) {
    Output<String> domain = Output.of(host + ".bench.internal");
    Output<String> rtype = Output.of(type);
    return new Rrset(
        prefix + "record/" + host + suffix,
        new RrsetArgs(
            zone.id(),
            domain,
            rtype,
            Output.of(List.of(new RrsetItemArgs(domain, rtype, Output.of(value), Output.of(TTL))))),
        options.build());
  }

  private CustomResourceOptions.Builder options() {
    return CustomResourceOptions.builder().parent(this).deleteBeforeReplace(true);
  }

  private CustomResourceOptions.Builder after(Resource first) {
    return options().dependsOn(first);
  }
}
