package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resource {@code oci_dns_view}. */
final class PrivateViewModel extends OciModel {
  static final String TYPE = "oci:Dns/view:View";

  PrivateViewModel() {
    super(
        TYPE,
        Schema.of(
            Tags.ATTRIBUTES,
            Attribute.text("compartmentId").mandatory(),
            Attribute.text("displayName").orComputed(),
            Attribute.text("scope").orComputed()),
        List.of(
            "displayName",
            "scope",
            "isProtected",
            "self",
            "state",
            "timeCreated",
            "timeUpdated",
            Tags.DEFINED,
            Tags.FREEFORM));
  }

  @Override
  Optional<Map<String, Object>> find(OciState state, String id, Caller caller) {
    return PrivateViews.get(state, id, caller).map(PrivateView::properties);
  }

  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId(Ocid.VIEW, caller.region());
    PrivateView view =
        new PrivateView(
            id,
            Place.of(caller, given.text("compartmentId")),
            given.text("displayName", "dnsview" + (state.ids() + 1)),
            false,
            Tags.of(given, Tags.NONE));
    return Oci.calls(state).call("CreateView", id, "", s -> PrivateViews.create(s, view)).end(id);
  }

  @Override
  public Effect<OciState> update(
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
          "ChangeViewCompartment",
          id,
          "",
          s -> PrivateViews.move(s, id, given.text("compartmentId"), caller));
    }
    return calls
        .call(
            "UpdateView",
            id,
            "",
            s -> {
              PrivateView view = PrivateViews.required(s, id, caller);
              return PrivateViews.update(
                  s,
                  id,
                  given.text("displayName", view.displayName()),
                  Tags.of(given, view.tags()),
                  caller);
            })
        .end(id);
  }

  /** {@inheritDoc} Of a view that is protected the provider only forgets the state. */
  @Override
  public Effect<OciState> delete(
      OciState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<OciState> calls = Oci.calls(state);
    if (!new Properties(oldState).flag("isProtected")
        && PrivateViews.get(state, id, caller).isPresent()) {
      calls.call("DeleteView", id, "", s -> PrivateViews.delete(s, id, caller));
    }
    return calls.end(id);
  }
}
