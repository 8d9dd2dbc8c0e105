package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks up one resource by its parts of the path.
 *
 * @param token the token of the function
 * @param model the type of resource
 */
record GetResource(String token, AzureModel model) implements FunctionModel<AzureState> {
  @Override
  public Map<String, Object> invoke(
      AzureState state, Map<String, Object> arguments, Caller caller) {
    ResourcePath path = model.schema().path();
    ArmId id = id(path, arguments, caller);
    AzureModel.Existing existing =
        model.find(state, id).orElseThrow(() -> failed(path, id, model.missing(state, id)));
    return new Properties().with(existing.properties()).with("id", existing.id().toString()).map();
  }

  /** The id that arguments name, with everything of the path in them. */
  static ArmId id(ResourcePath path, Map<String, Object> arguments, Caller caller) {
    Inputs given = Inputs.of(arguments);
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : path.parameters()) {
      String text = given.text(part);
      if (text == null) {
        throw new CloudException(
            400, "InvalidInput", "missing required property '%s'".formatted(part));
      }
      parts.put(part, text);
    }
    return path.id(caller.account(), parts);
  }

  static CloudException failed(ResourcePath path, ArmId id, ArmError error) {
    String text = "request failed %s: %s".formatted(path.escaped(id), error.answered().text());
    CloudException failure = new CloudException(error.status(), error.code(), text);
    return path.equals(ResourcePath.VIRTUAL_NETWORK)
        ? failure.below(Networks.missing(id.toString()))
        : failure;
  }
}
