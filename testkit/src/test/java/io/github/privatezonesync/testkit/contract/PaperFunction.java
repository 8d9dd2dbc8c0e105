package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/** Tells who asks, and whether there is a zone of some name. */
final class PaperFunction implements FunctionModel<PaperState> {
  static final String TOKEN = "paper:dns:getZone";

  @Override
  public String token() {
    return TOKEN;
  }

  @Override
  public Map<String, Object> invoke(
      PaperState state, Map<String, Object> arguments, Caller caller) {
    String name = String.valueOf(arguments.get("name"));
    if (!state.zones().containsKey(name)) {
      throw new CloudException(404, "NoZone", "NoZone: no sheet '" + name + "'");
    }
    return Map.of("name", name, "asker", caller.account());
  }
}
