package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** The function that looks up a resolver by its OCID. */
final class GetResolver implements FunctionModel<OciState> {
  @Override
  public String token() {
    return "oci:Dns/getResolver:getResolver";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    String id = new Properties(arguments).text("resolverId");
    Map<String, Object> found = Resolvers.required(state, id, caller).properties();
    found.put("id", id);
    return found;
  }
}
