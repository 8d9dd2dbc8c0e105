package io.github.privatezonesync.simulator.azure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** The properties of a resource as the provider gives them back, one after the other. */
final class Properties {
  private final Map<String, Object> map = new LinkedHashMap<>();

  /** What the provider gives back of every resource of DNS Private Resolver. */
  static Properties of(ArmId id, long etag) {
    return new Properties()
        .with("name", id.name())
        .with("type", id.resourceType())
        .with("etag", Guids.of(etag))
        .with("provisioningState", "Succeeded")
        .with("systemData", Map.of("createdByType", "Application"));
  }

  /** With a property; without it if it is null. */
  Properties with(String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
    return this;
  }

  /** With a number, as the engine has numbers. */
  Properties with(String name, long value) {
    return with(name, Double.valueOf((double) value));
  }

  /** With texts by name; without them if there are none. */
  Properties withTexts(String name, PMap<String, String> texts) {
    return with(name, texts.isEmpty() ? null : Map.copyOf(texts));
  }

  /** With all of other properties. */
  Properties with(Map<String, Object> others) {
    map.putAll(others);
    return this;
  }

  Map<String, Object> map() {
    return map;
  }
}
