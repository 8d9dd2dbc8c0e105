package io.github.privatezonesync.simulator.aws;

import java.util.Map;
import java.util.TreeMap;

/** Tags as the provider gives them. */
final class Tags {
  private Tags() {}

  /** Puts tags among the properties of a resource; no tags are left out. */
  static void put(Map<String, Object> properties, Map<String, String> tags) {
    properties.put("tagsAll", new TreeMap<>(tags));
    if (tags.isEmpty()) {
      properties.remove("tags");
    } else {
      properties.put("tags", new TreeMap<>(tags));
    }
  }
}
