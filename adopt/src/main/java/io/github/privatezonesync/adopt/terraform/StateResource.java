package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.found.TerraformResource;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An instance of a managed resource in a state.
 *
 * @param address the address with its instance
 * @param type the type
 * @param provider the provider with its alias, which only the raw state has
 * @param tainted whether Terraform would make it again
 * @param attributes its attributes
 */
record StateResource(
    String address, String type, Optional<String> provider, boolean tainted, JsonNode attributes) {

  static List<StateResource> raw(JsonNode root) {
    List<StateResource> all = new ArrayList<>();
    for (JsonNode resource : root.get("resources").elements()) {
      String type = text(resource.get("type"));
      String module = resource.get("module").text().map(name -> name + ".").orElse("");
      String address = module + type + "." + text(resource.get("name"));
      if (isManaged(resource)) {
        for (JsonNode instance : resource.get("instances").elements()) {
          if (!instance.get("deposed").isGiven()) {
            all.add(
                new StateResource(
                    address + index(instance.get("index_key")),
                    type,
                    resource.get("provider").text(),
                    text(instance.get("status")).equals("tainted"),
                    instance.get("attributes")));
          }
        }
      }
    }
    return all;
  }

  static List<StateResource> shown(JsonNode root) {
    List<StateResource> all = new ArrayList<>();
    addModule(root.get("values").get("root_module"), all);
    return all;
  }

  private static void addModule(JsonNode module, List<StateResource> all) {
    for (JsonNode resource : module.get("resources").elements()) {
      if (isManaged(resource) && !resource.get("deposed_key").isGiven()) {
        all.add(
            new StateResource(
                text(resource.get("address")),
                text(resource.get("type")),
                Optional.empty(),
                resource.get("tainted").isTrue(),
                resource.get("values")));
      }
    }
    module.get("child_modules").elements().forEach(child -> addModule(child, all));
  }

  private static boolean isManaged(JsonNode resource) {
    return text(resource.get("mode")).equals("managed");
  }

  private static String index(JsonNode key) {
    return key.text()
        .map(text -> "[\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]")
        .orElseGet(() -> key.isGiven() ? "[" + key.whole().orElse(0) + "]" : "");
  }

  private static String text(JsonNode node) {
    return node.text().orElse("");
  }

  JsonNode get(String attribute) {
    return attributes.get(attribute);
  }

  String textOf(String attribute) {
    return text(attributes.get(attribute));
  }

  /** The only element of a block, which a state keeps as a list. */
  static JsonNode block(JsonNode list) {
    return list.elements().isEmpty() ? list.get("none") : list.elements().get(0);
  }

  TerraformResource owned() {
    return new TerraformResource(address, type, textOf("id"), provider, attributes.origin());
  }
}
