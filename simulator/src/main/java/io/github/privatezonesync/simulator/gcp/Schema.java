package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the provider knows of a resource without asking the cloud: its properties, their defaults,
 * and how it is named when the program gives no name.
 */
final class Schema {
  /** Where the bridge keeps the names of the properties that it filled in itself. */
  private static final String FILLED_IN = "__defaults";

  private static final String NAME = "name";
  private static final int SUFFIX_LENGTH = 7;

  private final List<Attribute> attributes;
  private final List<String> required = new ArrayList<>();
  private final Map<String, Object> defaults = new HashMap<>();
  private final Map<String, String> notModelled = new HashMap<>();
  private boolean autoNamed;

  private Schema(List<Attribute> attributes) {
    this.attributes = attributes;
  }

  static Schema of(Attribute... attributes) {
    return new Schema(List.of(attributes));
  }

  /** Properties that the program must give. */
  Schema requiring(String... names) {
    required.addAll(List.of(names));
    return this;
  }

  /** A property that is filled in when it is left out. */
  Schema defaulting(String name, Object value) {
    defaults.put(name, value);
    return this;
  }

  /** Gives the resource a name of its own when the program gives none. */
  Schema autoNamed() {
    autoNamed = true;
    return this;
  }

  /** A property that would change what networks resolve, in a way that is not simulated. */
  Schema notModelling(String name, String what) {
    notModelled.put(name, what);
    return this;
  }

  Checked check(Map<String, Object> inputs, Context context) {
    Map<String, Object> filled = new HashMap<>(inputs);
    List<Failure> failures = new ArrayList<>();
    for (String name : required) {
      if (filled.get(name) == null) {
        failures.add(new Failure(name, missing(name)));
      }
    }
    notModelled.forEach(
        (name, what) -> {
          if (given(filled.get(name))) {
            failures.add(new Failure(name, "the simulator does not model " + what));
          }
        });
    defaults.forEach(filled::putIfAbsent);
    if (autoNamed && filled.get(NAME) == null) {
      filled.put(NAME, madeUpName(context));
      filled.put(FILLED_IN, List.of(NAME));
    }
    return new Checked(filled, failures);
  }

  /**
   * Compares the state with the new inputs. The bridge wants the old resource deleted first where
   * the new one has the same name that the program chose.
   */
  Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    Properties before = new Properties(oldState);
    Properties after = new Properties(newInputs);
    List<Attribute> different =
        attributes.stream().filter(attribute -> attribute.differs(before, after)).toList();
    List<String> changed =
        new ArrayList<>(different.stream().map(Attribute::name).distinct().toList());
    changed.addAll(changedBeyond(oldInputs, newInputs));
    List<String> replace =
        different.stream().filter(Attribute::replaces).map(Attribute::name).toList();
    boolean nameStays =
        autoNamed && !after.texts(FILLED_IN).contains(NAME) && !changed.contains(NAME);
    return new Difference(changed, replace, nameStays && !replace.isEmpty());
  }

  /**
   * The inputs after a refresh: the live values, but in the program's words where they mean the
   * same.
   */
  Map<String, Object> refreshed(Map<String, Object> oldInputs, Map<String, Object> liveState) {
    Map<String, Object> refreshed = new HashMap<>(oldInputs);
    Properties live = new Properties(liveState);
    Properties given = new Properties(oldInputs);
    for (Attribute attribute : attributes) {
      Object value = live.value(attribute.name());
      if (given.has(attribute.name()) && attribute.differs(live, given)) {
        if (value == null) {
          refreshed.remove(attribute.name());
        } else {
          refreshed.put(attribute.name(), value);
        }
      }
    }
    return refreshed;
  }

  /** Properties that do nothing here are compared as they were given. */
  private Set<String> changedBeyond(Map<String, Object> oldInputs, Map<String, Object> newInputs) {
    Set<String> names = new TreeSet<>(oldInputs.keySet());
    names.addAll(newInputs.keySet());
    names.remove(FILLED_IN);
    attributes.forEach(attribute -> names.remove(attribute.name()));
    names.removeIf(name -> Attribute.same(oldInputs.get(name), newInputs.get(name)));
    return names;
  }

  /** Properties without what the bridge itself keeps among them. */
  static Map<String, Object> withoutBookkeeping(Map<String, Object> properties) {
    Map<String, Object> rest = new HashMap<>(properties);
    rest.remove(FILLED_IN);
    return rest;
  }

  private static String missing(String name) {
    return "Missing required argument. The argument \"%s\" is required, but no definition was found."
        .formatted(snakeCase(name));
  }

  /** The name of a property in the provider's own schema. */
  static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static boolean given(@Nullable Object value) {
    return value != null && !Boolean.FALSE.equals(value);
  }

  /** A resource keeps its made-up name until it is replaced. */
  private static String madeUpName(Context context) {
    Properties before = new Properties(context.oldInputs());
    return before.texts(FILLED_IN).contains(NAME)
        ? before.text(NAME)
        : context.name() + "-" + suffix(context);
  }

  private static String suffix(Context context) {
    long hash = 1469598103934665603L;
    for (char c : (context.name() + "/" + context.seed()).toCharArray()) {
      hash = (hash ^ c) * 1099511628211L;
    }
    return "%016x".formatted(hash ^ (hash >>> 32)).substring(16 - SUFFIX_LENGTH);
  }
}
