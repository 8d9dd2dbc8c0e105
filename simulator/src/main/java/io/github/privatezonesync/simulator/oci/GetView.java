package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** The function that looks up a view by its OCID. */
final class GetView implements FunctionModel<OciState> {
  @Override
  public String token() {
    return "oci:Dns/getView:getView";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    String id = new Properties(arguments).text("viewId");
    Map<String, Object> found = PrivateViews.required(state, id, caller).properties();
    found.put("id", id);
    found.put("viewId", id);
    return found;
  }
}
