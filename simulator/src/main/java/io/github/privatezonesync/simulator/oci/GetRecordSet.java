package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;
import java.util.TreeMap;

/** The function that looks up an RRSet. */
final class GetRecordSet implements FunctionModel<OciState> {
  @Override
  public String token() {
    return "oci:Dns/getRrset:getRrset";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    String zone = given.text("zoneNameOrId");
    RecordSet set =
        RecordSets.zone(state, zone, given.text("viewId"), caller)
            .flatMap(found -> found.set(given.text("domain"), given.text("rtype")))
            .orElseThrow(() -> Refusals.notFound(RecordSets.SERVICE));
    Map<String, Object> result = new TreeMap<>(arguments);
    result.put(
        "id",
        CompositeId.of(
            "zoneNameOrId", zone, "domain", given.text("domain"), "rtype", given.text("rtype")));
    result.put("items", set.items());
    return result;
  }
}
