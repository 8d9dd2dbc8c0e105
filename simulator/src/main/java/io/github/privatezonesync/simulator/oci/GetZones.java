package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The function that lists the zones of a compartment: those that are public, unless it is told. */
final class GetZones implements FunctionModel<OciState> {
  @Override
  public String token() {
    return "oci:Dns/getZones:getZones";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    boolean isPrivate = given.text("scope").equals(Oci.PRIVATE);
    if (given.has("viewId") && !isPrivate) {
      throw Refusals.invalidParameter(
          "Bad Request - Method exists but does not support the following query parameters: viewId");
    }
    List<Map<String, Object>> zones =
        state.zones().values().stream()
            .filter(zone -> zone.place().isSeenBy(caller) && zone.isPrivate() == isPrivate)
            .filter(zone -> zone.place().compartment().equals(given.text("compartmentId")))
            .filter(zone -> given.text("viewId", zone.view()).equals(zone.view()))
            .filter(zone -> given.text("name", zone.name()).equalsIgnoreCase(zone.name()))
            .filter(zone -> zone.name().contains(given.text("nameContains")))
            .sorted(Comparator.comparing(Zone::id))
            .map(
                zone -> {
                  Map<String, Object> found = zone.properties();
                  found.put("id", zone.id());
                  return found;
                })
            .toList();
    Map<String, Object> result = new TreeMap<>(arguments);
    result.put("id", "zones");
    result.put("zones", zones);
    return result;
  }
}
