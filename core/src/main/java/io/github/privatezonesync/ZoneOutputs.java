package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.plan.DeclaredZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outputs of the component: nested plain maps, because the SDK exports nothing else. */
final class ZoneOutputs {
  private static final List<String> ENTRIES =
      List.of("id", "resourceName", "dnsName", "nameServers");

  private ZoneOutputs() {}

  static Output<Map<String, Map<String, Object>>> of(Map<String, DeclaredZone> zones) {
    List<Output<Object>> parts = new ArrayList<>();
    for (DeclaredZone zone : zones.values()) {
      parts.add(any(zone.id()));
      parts.add(any(zone.resourceName()));
      parts.add(any(zone.dnsName()));
      parts.add(any(zone.nameServers()));
    }
    List<String> keys = List.copyOf(zones.keySet());
    return Output.all(parts).applyValue(values -> byKey(keys, values));
  }

  /** An output is only read, so an output of texts is also an output of objects. */
  @SuppressWarnings("unchecked")
  private static Output<Object> any(Output<?> output) {
    return (Output<Object>) output;
  }

  /** An entry that the cloud does not give is left out: the SDK cannot export null in a map. */
  private static Map<String, Map<String, Object>> byKey(List<String> keys, List<Object> values) {
    Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
    int next = 0;
    for (String key : keys) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (String entry : ENTRIES) {
        Object value = values.get(next++);
        if (value != null) {
          entries.put(entry, value);
        }
      }
      byKey.put(key, entries);
    }
    return byKey;
  }
}
