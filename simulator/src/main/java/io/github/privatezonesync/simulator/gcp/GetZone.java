package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** The function that looks up a managed zone by its name. */
final class GetZone implements FunctionModel<GcpState> {
  @Override
  public String token() {
    return "gcp:dns/getManagedZone:getManagedZone";
  }

  @Override
  public Map<String, Object> invoke(GcpState state, Map<String, Object> arguments, Caller caller) {
    Properties properties = new Properties(arguments);
    String id = Ids.zone(properties.text("project", caller.account()), properties.text("name"));
    Zone zone = state.zones().get(id);
    if (zone == null) {
      throw Refusals.notFound(id);
    }
    return Map.of(
        "id",
        id,
        "name",
        zone.name(),
        "project",
        zone.project(),
        "dnsName",
        zone.dnsName(),
        "description",
        zone.description(),
        "visibility",
        zone.visibility(),
        "managedZoneId",
        (double) zone.number(),
        "nameServers",
        zone.nameServers());
  }
}
