package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The function that lists the views of a compartment. */
final class GetViews implements FunctionModel<OciState> {
  @Override
  public String token() {
    return "oci:Dns/getViews:getViews";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    List<Map<String, Object>> views =
        state.views().values().stream()
            .filter(view -> view.place().isSeenBy(caller))
            .filter(view -> view.place().compartment().equals(given.text("compartmentId")))
            .filter(
                view -> given.text("displayName", view.displayName()).equals(view.displayName()))
            .filter(view -> given.text("id", view.id()).equals(view.id()))
            .sorted(Comparator.comparing(PrivateView::id))
            .map(
                view -> {
                  Map<String, Object> found = view.properties();
                  found.put("id", view.id());
                  return found;
                })
            .toList();
    Map<String, Object> result = new TreeMap<>(arguments);
    result.putIfAbsent("id", "views");
    result.put("views", views);
    return result;
  }
}
