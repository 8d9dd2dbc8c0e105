package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;

/**
 * A thing in a compartment, which the provider moves by a call of its own before it changes the
 * rest.
 */
abstract class MovableModel extends OciModel {
  private final String word;

  /** A thing that the API's operations call {@code word}. */
  MovableModel(String type, String word, Schema schema, List<String> computed) {
    super(type, schema, computed);
    this.word = word;
  }

  abstract OciState moved(OciState state, String id, String compartment, Caller caller);

  abstract OciState changed(OciState state, String id, Properties given, Caller caller);

  abstract OciState deleted(OciState state, String id, Caller caller);

  @Override
  public final Effect<OciState> update(
      OciState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties given = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<OciState> calls = Oci.calls(state);
    if (isMoved(oldState, newInputs)) {
      calls.call(
          "Change" + word + "Compartment",
          id,
          "",
          s -> moved(s, id, given.text("compartmentId"), caller));
    }
    return calls.call("Update" + word, id, "", s -> changed(s, id, given, caller)).end(id);
  }

  /** {@inheritDoc} Of what is protected the provider only forgets the state. */
  @Override
  public final Effect<OciState> delete(
      OciState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<OciState> calls = Oci.calls(state);
    if (!new Properties(oldState).flag("isProtected") && find(state, id, caller).isPresent()) {
      calls.call("Delete" + word, id, "", s -> deleted(s, id, caller));
    }
    return calls.end(id);
  }
}
