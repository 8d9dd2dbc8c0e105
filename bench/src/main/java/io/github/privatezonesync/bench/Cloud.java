package io.github.privatezonesync.bench;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A cloud with both ways to declare the same zone, its three networks and its record sets.
 *
 * @param label its name in tables
 * @param target the component's target
 * @param byHand registers the same with the raw SDK
 */
record Cloud(
    String label, Supplier<ZoneTarget<?>> target, BiConsumer<String, List<HostRecords>> byHand) {
  /** One zone that carries its networks. */
  static final Cloud GOOGLE =
      new Cloud("Google Cloud DNS", Cloud::googleTarget, HandWritten.Google::new);

  /** One zone created with a VPC, and two associations. */
  static final Cloud AMAZON =
      new Cloud("Amazon Route 53", () -> amazonTarget().build(), HandWritten.Amazon::new);

  /** The same, where the component sends all record sets as one resource. */
  static final Cloud AMAZON_EXCLUSIVE =
      new Cloud(
          "Amazon Route 53, exclusive record sets",
          () -> amazonTarget().exclusiveRecords().build(),
          HandWritten.Amazon::new);

  /** One zone in a view that the owners of three networks can attach. */
  static final Cloud ORACLE = new Cloud("Oracle Cloud DNS", Cloud::oracleTarget, OracleByHand::new);

  /** Where both ways declare the same resources. */
  static final List<Cloud> ALL = List.of(GOOGLE, AMAZON, ORACLE);

  private static ZoneTarget<?> googleTarget() {
    return GcpTarget.builder()
        .network(GcpNetwork.of("a", "projects/bench/global/networks/a"))
        .network(GcpNetwork.of("b", "projects/bench/global/networks/b"))
        .network(GcpNetwork.of("c", "projects/bench/global/networks/c"))
        .zoneName("bench-internal")
        .build();
  }

  private static AwsTarget.Builder amazonTarget() {
    return AwsTarget.builder()
        .vpc(Vpc.of("a", "vpc-0a", "us-east-1").anchor())
        .vpc(Vpc.of("b", "vpc-0b", "eu-west-1"))
        .vpc(Vpc.of("c", "vpc-0c", "eu-central-1"));
  }

  private static ZoneTarget<?> oracleTarget() {
    OciTarget.Builder target =
        OciTarget.builder().compartment(OracleByHand.COMPARTMENT).viewName("bench-internal");
    for (String key : List.of("a", "b", "c")) {
      String id = "ocid1.vcn.oc1.eu-frankfurt-1.bench" + key;
      target.vcn(Vcn.of(key, id, "eu-frankfurt-1").offered());
    }
    return target.build();
  }

  /** The program with the raw SDK. */
  Consumer<Context> handWritten(List<HostRecords> hosts) {
    return context -> byHand.accept("dns", hosts);
  }

  /** The program with the component. */
  Consumer<Context> component(List<HostRecords> hosts) {
    return context -> {
      var unused =
          new PrivateZoneSync(
              "dns",
              PrivateZoneSyncArgs.builder()
                  .domain("bench.internal")
                  .targets(target.get())
                  .records(hosts.stream().flatMap(Cloud::recordSets).toList())
                  .build());
    };
  }

  static Stream<RecordSetArgs> recordSets(HostRecords host) {
    return Stream.of(
        RecordSetArgs.a(host.name(), host.ipv4()),
        RecordSetArgs.aaaa(host.name(), host.ipv6()),
        RecordSetArgs.txt(host.name(), host.text()),
        RecordSetArgs.cname(host.alias(), host.name()));
  }
}
