package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resource {@code oci_dns_view}. */
final class PrivateViewModel extends MovableModel {
  static final String TYPE = "oci:Dns/view:View";

  PrivateViewModel() {
    super(
        TYPE,
        "View",
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
  OciState moved(OciState state, String id, String compartment, Caller caller) {
    return PrivateViews.move(state, id, compartment, caller);
  }

  @Override
  OciState changed(OciState state, String id, Properties given, Caller caller) {
    PrivateView view = PrivateViews.required(state, id, caller);
    return PrivateViews.update(
        state,
        id,
        given.text("displayName", view.displayName()),
        Tags.of(given, view.tags()),
        caller);
  }

  @Override
  OciState deleted(OciState state, String id, Caller caller) {
    return PrivateViews.delete(state, id, caller);
  }
}
