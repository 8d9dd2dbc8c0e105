package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.spi.DeclaredZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The outputs of the component: nested plain maps, because the SDK exports nothing else. */
final class ZoneOutputs {
  private ZoneOutputs() {}

  static Output<Map<String, Map<String, Object>>> of(Map<String, DeclaredZone> zones) {
    List<String> keys = List.copyOf(zones.keySet());
    return Output.all(zones.values().stream().map(ZoneOutputs::of).toList())
        .applyValue(
            values -> {
              Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
              for (int i = 0; i < keys.size(); i++) {
                byKey.put(keys.get(i), values.get(i));
              }
              return byKey;
            });
  }

  /** An entry that the cloud does not give is left out: the SDK cannot export null in a map. */
  private static Output<Map<String, Object>> of(DeclaredZone zone) {
    return Output.tuple(zone.id(), zone.resourceName(), zone.dnsName(), zone.nameServers())
        .applyValue(
            values -> {
              Map<String, Object> entries = new LinkedHashMap<>();
              entries.put("id", values.t1);
              entries.put("resourceName", values.t2);
              entries.put("dnsName", values.t3);
              entries.put("nameServers", values.t4);
              entries.values().removeIf(Objects::isNull);
              return entries;
            });
  }
}
