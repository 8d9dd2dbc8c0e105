package io.github.privatezonesync.adopt.azure;

import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * A resource in a document. The CLI puts its properties on top, the API and templates below {@code
 * properties}; older versions print null where newer ones leave out.
 *
 * @param node the resource
 */
record AzureResource(JsonNode node) {
  /** The resources of a document: a list, one page of the API, or a single one. */
  static List<AzureResource> in(JsonNode root) {
    List<JsonNode> nodes;
    if (root.isArray()) {
      nodes = root.elements();
    } else {
      nodes = root.get("value").isArray() ? root.get("value").elements() : List.of(root);
    }
    return nodes.stream().map(AzureResource::new).toList();
  }

  /** In lower case. */
  String type() {
    return node.get("type").text().orElse("").toLowerCase(Locale.ROOT);
  }

  /** Spelled as found. */
  String id() {
    return node.get("id").text().orElse("");
  }

  String name() {
    return node.get("name").text().orElse("");
  }

  JsonNode property(String name) {
    JsonNode onTop = node.get(name);
    return onTop.isGiven() ? onTop : node.get("properties").get(name);
  }
}
