package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** The function that tells how the provider is configured. */
final class GetCaller implements FunctionModel<GcpState> {
  @Override
  public String token() {
    return "gcp:organizations/getClientConfig:getClientConfig";
  }

  @Override
  public Map<String, Object> invoke(GcpState state, Map<String, Object> arguments, Caller caller) {
    return Map.of(
        "id",
        "projects/\"%s\"/regions/\"%s\"/zones/\"\"".formatted(caller.account(), caller.region()),
        "project",
        caller.account(),
        "region",
        caller.region(),
        "zone",
        "",
        "accessToken",
        "simulated");
  }
}
