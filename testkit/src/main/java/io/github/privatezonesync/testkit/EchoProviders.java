package io.github.privatezonesync.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gives every resource its inputs back, with an id and a name. */
final class EchoProviders implements Providers {
  private final boolean preview;

  EchoProviders(boolean preview) {
    this.preview = preview;
  }

  @Override
  public Made make(Registration resource) {
    // In a preview, nothing that a cloud decides is known: no id, and only the inputs.
    return preview ? new Made("", resource.inputs()) : echo(resource);
  }

  private static Made echo(Registration resource) {
    String kind = kind(resource.type());
    String id = resource.id().isEmpty() ? resource.name() + "-id" : resource.id();
    Map<String, Object> outputs = new HashMap<>();
    outputs.put("id", id);
    outputs.put(kind + "Id", id);
    Object physical = resource.inputs().get(kind + "Name");
    outputs.put("name", physical instanceof String ? physical : resource.name());
    outputs.putAll(resource.inputs());
    if (resource.id().isEmpty()) {
      outputs.putAll(CloudIds.of(resource.type(), resource.name(), resource.inputs()));
    }
    return new Made(String.valueOf(outputs.remove("id")), outputs);
  }

  /** The last part of a type token with a small first letter, as in the names of outputs. */
  private static String kind(String type) {
    String last = type.substring(type.lastIndexOf(':') + 1);
    return last.isEmpty() ? last : Character.toLowerCase(last.charAt(0)) + last.substring(1);
  }

  @Override
  public Map<String, Object> call(
      String token, Map<String, Object> arguments, Optional<ProviderReference> provider) {
    return Map.of();
  }
}
