package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the provider knows of a type of resource without asking AWS: which properties there are,
 * what stands for those that are left out, and which changes make a new resource.
 */
final class Schema {
  /** Where the bridge keeps the names of the properties that it invented itself. */
  private static final String INVENTED = "__defaults";

  private static final String NAME = "name";
  private static final int SUFFIX = 7;

  private final List<Attribute> attributes;
  private final int longestName;

  private Schema(List<Attribute> attributes, int longestName) {
    this.attributes = attributes;
    this.longestName = longestName;
  }

  static Schema of(Attribute... attributes) {
    return of(List.of(), attributes);
  }

  /** Attributes that belong together, and others. */
  static Schema of(List<Attribute> together, Attribute... attributes) {
    List<Attribute> all = new ArrayList<>(List.of(attributes));
    all.addAll(together);
    return new Schema(List.copyOf(all), 0);
  }

  /** The same, but a resource without a name is given one. */
  Schema namedByProvider(int longest) {
    return new Schema(attributes, longest);
  }

  Checked check(Map<String, Object> inputs, Context context) {
    Map<String, Object> filled = new HashMap<>(inputs);
    filled.values().removeIf(Objects::isNull);
    if (longestName > 0 && !filled.containsKey(NAME)) {
      filled.put(NAME, name(context));
      filled.put(INVENTED, List.of(NAME));
    }
    Properties given = new Properties(filled);
    List<Failure> failures = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute.required() && given.value(attribute.name()) == null) {
        failures.add(new Failure(attribute.name(), missing(attribute.name())));
      }
      if (attribute.standard() != null) {
        filled.putIfAbsent(attribute.name(), attribute.standard());
      }
      try {
        attribute.read(given);
      } catch (CloudException malformed) {
        failures.add(new Failure(attribute.name(), malformed.text()));
      }
    }
    return new Checked(filled, failures);
  }

  /**
   * Compares the state with the new inputs. Where the program chose the name and keeps it, the
   * bridge wants the old resource deleted before the new one is made.
   */
  Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    Properties state = new Properties(oldState);
    Properties inputs = new Properties(newInputs);
    List<Attribute> different =
        attributes.stream().filter(attribute -> attribute.differs(state, inputs)).toList();
    Set<String> changed = new TreeSet<>();
    different.forEach(attribute -> changed.add(attribute.name()));
    List<String> replace =
        different.stream().filter(Attribute::replaces).map(Attribute::name).toList();
    changed.addAll(changedBeyond(oldInputs, newInputs));
    boolean nameStays =
        longestName > 0 && !isInvented(inputs) && !changed.contains(NAME) && !replace.isEmpty();
    return new Difference(List.copyOf(changed), replace, nameStays);
  }

  /** The live values of what the program gave, in the program's words where they mean the same. */
  Map<String, Object> refreshed(Map<String, Object> oldInputs, Map<String, Object> live) {
    Map<String, Object> refreshed = new HashMap<>(oldInputs);
    for (Attribute attribute : attributes) {
      Object input = oldInputs.get(attribute.name());
      if (input == null) {
        continue;
      }
      Object now = attribute.refreshed(input, live.get(attribute.name()));
      if (now == null) {
        refreshed.remove(attribute.name());
      } else {
        refreshed.put(attribute.name(), now);
      }
    }
    return refreshed;
  }

  /** The inputs of a resource that is imported. */
  Map<String, Object> inputs(Map<String, Object> state) {
    Map<String, Object> inputs = new HashMap<>();
    for (Attribute attribute : attributes) {
      Object value = state.get(attribute.name());
      if (value != null && !Same.isEmpty(value)) {
        inputs.put(attribute.name(), value);
      }
    }
    return inputs;
  }

  /** Properties without any effect in the simulator, compared as they were given. */
  private Set<String> changedBeyond(Map<String, Object> oldInputs, Map<String, Object> newInputs) {
    Set<String> keys = new TreeSet<>(oldInputs.keySet());
    keys.addAll(newInputs.keySet());
    keys.remove(INVENTED);
    attributes.forEach(attribute -> keys.remove(attribute.name()));
    keys.removeIf(key -> Same.plain(oldInputs.get(key), newInputs.get(key)));
    return keys;
  }

  private String name(Context context) {
    Properties before = new Properties(context.oldInputs());
    if (isInvented(before)) {
      return before.text(NAME);
    }
    String seed = context.name() + "/" + context.seed();
    String suffix =
        UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, SUFFIX);
    int room = longestName - SUFFIX - 1;
    String stem =
        context.name().length() > room ? context.name().substring(0, room) : context.name();
    return stem + "-" + suffix;
  }

  private static boolean isInvented(Properties inputs) {
    return inputs.value(INVENTED) instanceof List<?> invented && invented.contains(NAME);
  }

  private static String missing(String name) {
    return "Missing required argument. The argument \"%s\" is required, but no definition was found."
        .formatted(name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }
}
