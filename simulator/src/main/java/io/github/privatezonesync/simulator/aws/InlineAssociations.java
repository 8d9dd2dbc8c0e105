package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The VPCs that a {@code Zone} lists: a set by id, in which a region may be left out. */
final class InlineAssociations {
  private InlineAssociations() {}

  /** The VPCs of a zone's properties; without a region they are in the provider's. */
  static List<NetworkReference> references(Properties zone, Caller caller) {
    return zone.objects("vpcs").stream()
        .map(vpc -> new NetworkReference(vpc.text("vpcId"), region(vpc, caller)))
        .toList();
  }

  private static String region(Properties vpc, Caller caller) {
    return vpc.has("vpcRegion") ? vpc.text("vpcRegion") : caller.region();
  }

  /** Whether the VPCs in the state are those in the inputs. */
  static boolean same(@Nullable Object state, @Nullable Object inputs) {
    Map<String, String> there = regions(state);
    Map<String, String> wanted = regions(inputs);
    return there.keySet().equals(wanted.keySet())
        && wanted.entrySet().stream()
            .allMatch(
                vpc -> vpc.getValue().isEmpty() || vpc.getValue().equals(there.get(vpc.getKey())));
  }

  private static Map<String, String> regions(@Nullable Object vpcs) {
    Map<String, String> regions = new HashMap<>();
    if (vpcs != null) {
      new Properties(Map.of("vpcs", vpcs))
          .objects("vpcs")
          .forEach(vpc -> regions.put(vpc.text("vpcId"), vpc.text("vpcRegion")));
    }
    return regions;
  }
}
