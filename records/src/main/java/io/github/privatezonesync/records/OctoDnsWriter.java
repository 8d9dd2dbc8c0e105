package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Writes the YAML of octoDNS: the record sets by their names. */
final class OctoDnsWriter {
  private OctoDnsWriter() {}

  static RecordFile write(SyncPlan plan) {
    PlannedSets sets = PlannedSets.of(plan);
    sets.leaveOutIf(
        planned -> planned.set().knownData().stream().anyMatch(OctoDnsWriter::isReadOtherwise),
        "left out, octoDNS would read its text otherwise");
    Map<String, Object> zone = new LinkedHashMap<>();
    sets.writable().stream()
        .collect(
            Collectors.groupingBy(
                planned -> planned.set().name(), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (name, ofName) -> {
              List<Map<String, Object>> maps =
                  ofName.stream().map(planned -> set(planned)).toList();
              String written = CollectedSets.written(name, plan.domain());
              zone.put(written.equals("@") ? "" : written, maps.size() == 1 ? maps.get(0) : maps);
            });
    return sets.file(YamlText.of(zone));
  }

  private static boolean isReadOtherwise(RecordData data) {
    return data instanceof Txt text && OctoDnsText.write(text).isEmpty();
  }

  private static Map<String, Object> set(PlannedSets.PlannedSet planned) {
    RecordSet set = planned.set();
    Map<String, Object> map = new LinkedHashMap<>();
    if (!planned.lack().isEmpty()) {
      boolean most = planned.lack().size() <= planned.has().size();
      SortedSet<String> named = most ? planned.lack() : planned.has();
      map.put("octodns", Map.of(most ? "excluded" : "included", List.copyOf(named)));
    }
    map.put("ttl", set.ttl().seconds());
    map.put("type", set.type().name());
    List<Object> values = set.knownData().stream().map(OctoDnsValue::of).toList();
    if (values.size() == 1) {
      map.put("value", values.get(0));
    } else {
      map.put("values", values);
    }
    return map;
  }
}
