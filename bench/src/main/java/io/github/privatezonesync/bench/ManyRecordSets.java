package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.oci.Vcn;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Declarations of many record sets, and targets with many networks to declare them in.
 *
 * @param records the record sets
 */
record ManyRecordSets(List<RecordSetArgs> records) {
  private static final int NETWORKS = 100;

  static ManyRecordSets of(int recordSets) {
    return new ManyRecordSets(
        HostRecords.withRecordSets(recordSets).stream().flatMap(Cloud::recordSets).toList());
  }

  PrivateZoneSyncArgs declaredIn(ZoneTarget<?>... targets) {
    return PrivateZoneSyncArgs.builder()
        .domain("bench.internal")
        .targets(targets)
        .records(records)
        .build();
  }

  PrivateZoneSyncArgs inOneCloud() {
    return declaredIn(google(NETWORKS));
  }

  PrivateZoneSyncArgs inFourClouds() {
    return declaredIn(google(25), amazon(25).build(), azure(25), oracle(25));
  }

  static GcpTarget google(int networks) {
    GcpTarget.Builder target = GcpTarget.builder();
    IntStream.range(0, networks)
        .forEach(
            i -> target.network(GcpNetwork.of("n" + i, "projects/bench/global/networks/n" + i)));
    return target.build();
  }

  static AwsTarget.Builder amazon(int vpcs) {
    AwsTarget.Builder target = AwsTarget.builder().vpc(Vpc.of("v0", "vpc-0", "eu-west-1").anchor());
    IntStream.range(1, vpcs).forEach(i -> target.vpc(Vpc.of("v" + i, "vpc-" + i, "eu-west-1")));
    return target;
  }

  static AzureTarget azure(int virtualNetworks) {
    AzureTarget.Builder target = AzureTarget.builder().resourceGroup("bench");
    IntStream.range(0, virtualNetworks)
        .forEach(
            i ->
                target.virtualNetwork(VirtualNetwork.of("v" + i, virtualNetwork(i), "westeurope")));
    return target.build();
  }

  static OciTarget oracle(int vcns) {
    OciTarget.Builder target = OciTarget.builder().compartment(OracleByHand.COMPARTMENT);
    IntStream.range(0, vcns)
        .forEach(
            i ->
                target.vcn(
                    Vcn.of("v" + i, "ocid1.vcn.oc1.eu-frankfurt-1.bench" + i, "eu-frankfurt-1")
                        .offered()));
    return target.build();
  }

  private static String virtualNetwork(int number) {
    return "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/bench/providers"
        + "/Microsoft.Network/virtualNetworks/v"
        + number;
  }
}
