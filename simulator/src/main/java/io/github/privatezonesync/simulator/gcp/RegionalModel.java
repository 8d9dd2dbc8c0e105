package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of a region that stacks with private zones take values from. It has a place and one
 * value; all else is given back as it was set.
 */
abstract class RegionalModel extends BridgedModel<GcpState> {
  private final String collection;
  private final String kind;

  /**
   * A kind of resource.
   *
   * @param collection what the API calls the collection, for example {@code addresses}
   * @param kind what the provider calls one of it
   */
  RegionalModel(String type, Schema schema, List<String> computed, String collection, String kind) {
    super(type, schema, computed);
    this.collection = collection;
    this.kind = kind;
  }

  /** The state with the resource, or a refusal. */
  abstract GcpState insert(GcpState state, String id, Properties inputs);

  /** The resource after an update. */
  RegionalResource changed(RegionalResource resource, Properties inputs) {
    return resource;
  }

  /** The properties that come from the cloud. */
  abstract Map<String, Object> properties(RegionalResource resource);

  @Override
  public final Effect<GcpState> create(
      GcpState state, Map<String, Object> inputs, Context context) {
    Properties properties = new Properties(inputs);
    String name = properties.text("name");
    String region = properties.text("region", context.caller().region());
    String id =
        Ids.regional(
            properties.text("project", context.caller().account()), region, collection, name);
    return Gcp.calls(state)
        .call(
            collection + ".insert",
            id,
            region.isEmpty() ? "" : "Error creating " + kind,
            now -> {
              if (region.isEmpty()) {
                throw Refusals.noRegion();
              }
              if (!Zones.isResourceName(name)) {
                throw Refusals.computeNameInvalid(name);
              }
              if (now.regional().containsKey(id)) {
                throw Refusals.computeNameTaken(id);
              }
              return insert(now, id, properties);
            })
        .end(id);
  }

  @Override
  public final Optional<Live> read(
      GcpState state, String id, Map<String, Object> known, Caller caller) {
    String canonical = known.isEmpty() ? imported(id, caller) : id;
    return Optional.ofNullable(state.regional().get(canonical))
        .map(resource -> live(resource.id(), state(resource, known)));
  }

  @Override
  public final Effect<GcpState> update(
      GcpState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return Gcp.calls(state)
        .call(
            collection + ".patch",
            id,
            "Error updating " + kind + " \"" + id + "\"",
            now -> {
              RegionalResource there = now.regional().get(id);
              if (there == null) {
                throw Refusals.computeMissing(id);
              }
              return now.with(changed(there, new Properties(newInputs)));
            })
        .end(id);
  }

  @Override
  public final Effect<GcpState> delete(
      GcpState state, String id, Map<String, Object> oldState, Caller caller) {
    RegionalResource resource = state.regional().get(id);
    Calls<GcpState> operation = Gcp.calls(state);
    if (resource != null) {
      operation.call(collection + ".delete", id, "", now -> now.without(resource));
    }
    return operation.end(id);
  }

  private String imported(String id, Caller caller) {
    List<String> variables =
        Ids.imported(
            id,
            "projects/{}/regions/{}/" + collection + "/{}",
            List.of(caller.account(), caller.region()));
    return Ids.regional(variables.get(0), variables.get(1), collection, variables.get(2));
  }

  private Map<String, Object> state(RegionalResource resource, Map<String, Object> known) {
    Map<String, Object> state = new HashMap<>(known);
    state.putAll(properties(resource));
    state.put("name", Ids.name(resource.id()));
    state.put("project", Ids.project(resource.id()));
    state.put("region", Ids.region(resource.id()));
    state.put("selfLink", Ids.link(resource.id()));
    return state;
  }
}
