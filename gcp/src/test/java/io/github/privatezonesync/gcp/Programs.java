package io.github.privatezonesync.gcp;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.function.Consumer;

/** The small declarations that the tests start from: zone {@code corp.internal} of {@code dns}. */
final class Programs {
  static final String ZONE_TYPE = "gcp:dns/managedZone:ManagedZone";
  static final String RECORD_SET_TYPE = "gcp:dns/recordSet:RecordSet";

  static final String HUB = "projects/net/global/networks/hub";
  static final String HUB_LINK = "https://www.googleapis.com/compute/v1/" + HUB;

  private Programs() {}

  static GcpTarget.Builder target() {
    return GcpTarget.builder().network(GcpNetwork.of("hub", HUB));
  }

  static PrivateZoneSyncArgs args(GcpTarget target, RecordSetArgs... records) {
    return args("corp.internal", target, records);
  }

  static PrivateZoneSyncArgs args(String domain, GcpTarget target, RecordSetArgs... records) {
    return PrivateZoneSyncArgs.builder().domain(domain).targets(target).records(records).build();
  }

  static Consumer<Context> program(GcpTarget target, RecordSetArgs... records) {
    return context -> {
      PrivateZoneSync unused = new PrivateZoneSync("dns", args(target, records));
    };
  }

  static PulumiProgram update() {
    return PulumiProgram.project("shop").stack("prod");
  }
}
