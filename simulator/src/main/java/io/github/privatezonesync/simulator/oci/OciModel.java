package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource that the provider reads by its id alone. */
abstract class OciModel extends BridgedModel<OciState> {
  OciModel(String type, Schema schema, List<String> computed) {
    super(type, schema, computed);
  }

  /** All that a service says of a thing; empty if it is not there, or not for this caller. */
  abstract Optional<Map<String, Object>> find(OciState state, String id, Caller caller);

  /** {@inheritDoc} What is not simulated is given back as it was set. */
  @Override
  public Optional<Live> read(OciState state, String id, Map<String, Object> known, Caller caller) {
    return find(state, id, caller)
        .map(
            found -> {
              Map<String, Object> properties = new HashMap<>(known);
              properties.putAll(found);
              return live(id, properties);
            });
  }

  /** Whether an update moves a thing to another compartment, which is a call of its own. */
  static boolean isMoved(Map<String, Object> oldState, Map<String, Object> newInputs) {
    String to = new Properties(newInputs).text("compartmentId");
    return !to.isEmpty() && !to.equals(new Properties(oldState).text("compartmentId"));
  }
}
