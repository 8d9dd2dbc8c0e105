package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.adopt.entry.Entry;
import io.github.privatezonesync.adopt.text.JsonText;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file for {@code pulumi import --file}. */
final class ImportFile {
  private ImportFile() {}

  static String of(Entries entries) {
    List<Object> resources = new ArrayList<>();
    entries.providers().forEach(provider -> resources.add(provider(provider)));
    entries.components().forEach(component -> resources.add(component(component)));
    for (Entry entry : entries.entries()) {
      entry.id().ifPresent(id -> resources.add(resource(entry.resource(), id)));
    }
    return JsonText.of(Map.of("resources", resources)) + "\n";
  }

  /** With all inputs that the SDK sends, its own defaults too, or the preview would show them. */
  private static Object provider(DeclaredResource provider) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", provider.type());
    entry.put("name", provider.name());
    entry.put(
        "version",
        PluginVersions.of(provider.type().substring(provider.type().lastIndexOf(':') + 1)));
    entry.put("inputs", provider.inputs().asMap());
    return entry;
  }

  /** With its inputs: without them, the first preview would show the component as changed. */
  private static Object component(DeclaredResource component) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", component.type());
    entry.put("name", component.name());
    entry.put("component", true);
    entry.put("inputs", component.inputs().asMap());
    return entry;
  }

  private static Object resource(DeclaredResource resource, String id) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", resource.type());
    entry.put("name", resource.name());
    entry.put("id", id);
    entry.put("parent", resource.parent().orElseThrow());
    resource.provider().ifPresent(provider -> entry.put("provider", provider));
    entry.put(
        "version", PluginVersions.of(resource.type().substring(0, resource.type().indexOf(':'))));
    return entry;
  }
}
