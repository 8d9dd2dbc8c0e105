package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
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
import org.pcollections.HashTreePMap;

/** {@code aws.ram.ResourceShare}, whose id is its ARN. */
final class ResourceShareModel extends BridgedModel<AwsState> {
  private static final int LONGEST_NAME = 255;
  private static final String EXTERNAL = "allowExternalPrincipals";

  ResourceShareModel() {
    super(
        "aws:ram/resourceShare:ResourceShare",
        Schema.of(
                Attribute.text("name"),
                Attribute.of(EXTERNAL, Kind.FLAG).orElse(false),
                Attribute.notModelled("permissionArns", "permissions of a resource share"),
                Attribute.of("tags", Kind.TEXT_MAP))
            .namedByProvider(LONGEST_NAME),
        List.of("arn", "permissionArns", "tagsAll"));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String arn =
        "arn:aws:ram:%s:%s:resource-share/%s"
            .formatted(
                caller.region(), caller.account(), state.nextId("00000000-0000-4000-8000-%012x"));
    ResourceShare share =
        new ResourceShare(
            arn,
            given.text("name"),
            caller.account(),
            caller.region(),
            given.flag(EXTERNAL),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.from(given.textMap("tags")));
    return Aws.calls(state)
        .call(
            "CreateResourceShare",
            share.name(),
            "creating RAM Resource Share (" + share.name() + ")",
            s -> ResourceShares.create(s, share))
        .end(arn);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return ResourceShares.get(state, id, caller).map(share -> live(id, properties(share, known)));
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties before = new Properties(oldState);
    Properties after = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<AwsState> calls = Aws.calls(state);
    String name = after.text("name");
    boolean external = after.flag(EXTERNAL);
    if (!name.equals(before.text("name")) || external != before.flag(EXTERNAL)) {
      calls.call(
          "UpdateResourceShare",
          id,
          "updating RAM Resource Share (" + id + ")",
          s -> ResourceShares.update(s, id, name, external, caller));
    }
    Map<String, String> tags = after.textMap("tags");
    if (!tags.equals(before.textMap("tags"))) {
      calls.call(
          "TagResource",
          id,
          "updating tags for RAM Resource Share (" + id + ")",
          s -> ResourceShares.tag(s, id, tags, caller));
    }
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (ResourceShares.get(state, id, caller).isPresent()) {
      calls.call(
          "DeleteResourceShare",
          id,
          "deleting RAM Resource Share (" + id + ")",
          s -> ResourceShares.delete(s, id));
    }
    return calls.end(id);
  }

  private static Map<String, Object> properties(ResourceShare share, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("arn", share.arn());
    properties.put("name", share.name());
    properties.put(EXTERNAL, share.external());
    properties.putIfAbsent("permissionArns", List.of());
    Tags.put(properties, share.tags());
    return properties;
  }
}
