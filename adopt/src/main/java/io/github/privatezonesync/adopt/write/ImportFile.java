package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.declare.AdoptedProvider;
import io.github.privatezonesync.adopt.declare.AdoptedStack;
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

  static String of(AdoptedStack stack, Entries entries) {
    List<Object> resources = new ArrayList<>();
    stack.providers().forEach(provider -> resources.add(provider(provider)));
    entries.components().forEach(component -> resources.add(component(component)));
    for (Entry entry : entries.entries()) {
      entry.id().ifPresent(id -> resources.add(resource(entry.resource(), id)));
    }
    return JsonText.of(Map.of("resources", resources)) + "\n";
  }

  private static Object provider(AdoptedProvider provider) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", "pulumi:providers:" + provider.packageName());
    entry.put("name", provider.name());
    entry.put("version", PluginVersions.of(provider.packageName()));
    entry.put("inputs", provider.inputs());
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
