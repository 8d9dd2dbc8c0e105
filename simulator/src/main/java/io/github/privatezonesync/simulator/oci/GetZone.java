package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** The function that looks up a zone by its OCID, or by its name and view. */
final class GetZone implements FunctionModel<OciState> {
  @Override
  public String token() {
    return "oci:Dns/getZone:getZone";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    String nameOrId = given.text("zoneNameOrId");
    Zone zone =
        RecordSets.zone(state, nameOrId, given.text("viewId"), caller)
            .orElseGet(() -> Zones.required(state, nameOrId, caller));
    Map<String, Object> found = zone.properties();
    found.put("id", zone.id());
    found.put("zoneNameOrId", nameOrId);
    return found;
  }
}
