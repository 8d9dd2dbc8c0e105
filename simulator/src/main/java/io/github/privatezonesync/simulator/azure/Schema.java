package io.github.privatezonesync.simulator.azure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the provider knows of one type of resource from the API's description.
 *
 * @param path the path of its ids, the parts of which are inputs
 * @param body the other inputs
 * @param required the properties of the body that may not be left out
 * @param replacing the properties of the body that cannot be changed in place
 * @param outputs what only the cloud knows
 */
record Schema(
    ResourcePath path,
    Map<String, Shape> body,
    List<String> required,
    Set<String> replacing,
    List<String> outputs) {
  static final String LOCATION = "location";

  Schema {
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    required = List.copyOf(required);
    replacing = Set.copyOf(replacing);
    outputs = List.copyOf(outputs);
  }

  /** What is wrong with inputs, in the provider's words. */
  List<String> problems(Inputs inputs) {
    List<String> problems = new ArrayList<>();
    for (String part : path.parameters()) {
      Object value = inputs.get(part);
      if (value == null) {
        problems.add("missing required property '%s'".formatted(part));
      } else {
        problems.addAll(Shapes.TEXT.problems(part, value));
      }
    }
    for (String name : required) {
      if (!inputs.has(name)) {
        problems.add(missing(name));
      }
    }
    body.forEach(
        (name, shape) -> {
          Object value = inputs.get(name);
          if (value != null) {
            problems.addAll(shape.problems(name, value));
          }
        });
    return problems;
  }

  /** Whether a change of a property makes another resource. */
  boolean replaces(String property) {
    return path.parameters().contains(property) || replacing.contains(property);
  }

  /** All properties of a resource but its parts of the path. */
  List<String> properties() {
    List<String> all = new ArrayList<>(body.keySet());
    all.addAll(outputs);
    return all;
  }

  private static String missing(String name) {
    String text = "missing required property '%s'".formatted(name);
    return name.equals(LOCATION)
        ? text
            + ". Either set it explicitly or configure it with 'pulumi config set"
            + " azure-native:location <value>'."
        : text;
  }
}
