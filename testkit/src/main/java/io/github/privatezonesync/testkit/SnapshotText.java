package io.github.privatezonesync.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Resources as text: a head line for each, its options, then its inputs. */
final class SnapshotText {
  private SnapshotText() {}

  static String of(List<DeclaredResource> resources) {
    return resources.stream().map(SnapshotText::of).collect(Collectors.joining("\n"));
  }

  private static String of(DeclaredResource resource) {
    StringBuilder text = new StringBuilder();
    text.append(resource.name()).append("\n  type: ").append(resource.type()).append('\n');
    options(resource).forEach((key, value) -> line(text, "  ", key, value));
    Map<String, Object> inputs = new TreeMap<>(resource.inputs().asMap());
    resource.unknownInputs().forEach(key -> inputs.put(key, Word.UNKNOWN));
    if (!inputs.isEmpty()) {
      text.append("  inputs:\n");
      Set<String> secret = resource.secretInputs();
      inputs.forEach((key, value) -> line(text, "    ", key, masked(key, value, secret)));
    }
    return text.toString();
  }

  private static Object masked(String path, Object value, Set<String> secret) {
    if (secret.contains(path)) {
      return Word.SECRET;
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(masked(SecretPaths.element(path, i), list.get(i), secret));
      }
      return elements;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> fields = new LinkedHashMap<>();
      map.forEach(
          (key, inner) ->
              fields.put(key, masked(SecretPaths.field(path, String.valueOf(key)), inner, secret)));
      return fields;
    }
    return value;
  }

  private enum Word {
    UNKNOWN("(unknown)"),
    SECRET("[secret]");

    private final String text;

    Word(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The options that were given, in one order. */
  private static Map<String, Object> options(DeclaredResource resource) {
    Map<String, Object> options = new TreeMap<>();
    resource.parent().ifPresent(parent -> options.put("parent", parent));
    resource.provider().ifPresent(provider -> options.put("provider", provider));
    resource.replacementTrigger().ifPresent(value -> options.put("replacementTrigger", value));
    resource.protect().ifPresent(protect -> options.put("protect", protect));
    putIf(options, "deleteBeforeReplace", resource.deleteBeforeReplace());
    putIf(options, "retainOnDelete", resource.retainOnDelete());
    putUnlessEmpty(options, "dependsOn", resource.dependsOn());
    putUnlessEmpty(options, "ignoreChanges", resource.ignoreChanges());
    putUnlessEmpty(options, "replaceOnChanges", resource.replaceOnChanges());
    putUnlessEmpty(options, "aliases", resource.aliases());
    putUnlessEmpty(options, "additionalSecretOutputs", resource.additionalSecretOutputs());
    return options;
  }

  private static void putIf(Map<String, Object> options, String key, boolean value) {
    if (value) {
      options.put(key, true);
    }
  }

  private static void putUnlessEmpty(Map<String, Object> options, String key, List<String> list) {
    if (!list.isEmpty()) {
      options.put(key, list);
    }
  }

  private static void line(StringBuilder text, String indent, String key, Object value) {
    String start = indent + key + ": ";
    text.append(start).append(ValueText.indented(value, indent, start.length())).append('\n');
  }
}
