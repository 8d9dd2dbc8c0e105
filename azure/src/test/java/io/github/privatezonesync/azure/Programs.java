package io.github.privatezonesync.azure;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.function.Consumer;

/** The small declarations that the tests start from: zone {@code corp.internal} of {@code dns}. */
final class Programs {
  static final String ZONE_TYPE = "azure-native:network:PrivateZone";
  static final String LINK_TYPE = "azure-native:network:VirtualNetworkLink";
  static final String RECORD_SET_TYPE = "azure-native:network:PrivateRecordSet";

  static final String GROUP =
      "/subscriptions/s1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/";
  static final String WE = GROUP + "we";
  static final String NE = GROUP + "ne";

  private Programs() {}

  static AzureTarget.Builder target() {
    return AzureTarget.builder()
        .resourceGroup("dns")
        .virtualNetwork(VirtualNetwork.of("we", WE, "westeurope"));
  }

  static PrivateZoneSyncArgs args(AzureTarget target, RecordSetArgs... records) {
    return args("corp.internal", target, records);
  }

  static PrivateZoneSyncArgs args(String domain, AzureTarget target, RecordSetArgs... records) {
    return PrivateZoneSyncArgs.builder().domain(domain).targets(target).records(records).build();
  }

  static Consumer<Context> program(AzureTarget target, RecordSetArgs... records) {
    return context -> {
      PrivateZoneSync unused = new PrivateZoneSync("dns", args(target, records));
    };
  }

  static PulumiProgram update() {
    return PulumiProgram.project("shop").stack("prod");
  }
}
