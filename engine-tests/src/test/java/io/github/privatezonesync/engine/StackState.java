package io.github.privatezonesync.engine;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Pulumi has written down of a stack. */
final class StackState {
  private final JsonObject deployment;

  private StackState(JsonObject deployment) {
    this.deployment = deployment;
  }

  static StackState of(PulumiProject project) {
    String json = project.run("stack", "export").expectSuccess().output();
    return new StackState(
        JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("deployment"));
  }

  /** The resources that clouds have, by URN. */
  Map<String, Resource> resources() {
    Map<String, Resource> resources = new HashMap<>();
    for (JsonObject each : list("resources")) {
      if (each.has("id") && !each.get("type").getAsString().startsWith("pulumi:")) {
        String urn = each.get("urn").getAsString();
        resources.put(
            urn,
            new Resource(
                urn,
                each.get("type").getAsString(),
                each.get("id").getAsString(),
                each.get("parent").getAsString()));
      }
    }
    return resources;
  }

  /** The URNs of the creations that were begun and not ended. */
  List<String> pendingCreations() {
    List<String> urns = new ArrayList<>();
    for (JsonObject each : list("pending_operations")) {
      if (each.get("type").getAsString().equals("creating")) {
        urns.add(each.getAsJsonObject("resource").get("urn").getAsString());
      }
    }
    return urns;
  }

  private List<JsonObject> list(String name) {
    if (!deployment.has(name)) {
      return List.of();
    }
    return deployment.getAsJsonArray(name).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /**
   * A resource.
   *
   * @param urn its URN
   * @param type its type token
   * @param id the id that the cloud gave it
   * @param parent the URN of its component
   */
  record Resource(String urn, String type, String id, String parent) {
    String name() {
      return urn.substring(urn.lastIndexOf("::") + 2);
    }
  }
}
