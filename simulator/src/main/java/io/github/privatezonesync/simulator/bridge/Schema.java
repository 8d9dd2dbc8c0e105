package io.github.privatezonesync.simulator.bridge;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Context;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the provider knows of a type of resource without asking the cloud: which properties there
 * are, what stands for those that are left out, and which changes make a new resource.
 */
public final class Schema {
  private final List<Attribute> attributes;
  private final int longestName;

  private Schema(List<Attribute> attributes, int longestName) {
    this.attributes = attributes;
    this.longestName = longestName;
  }

  /**
   * The properties of a resource.
   *
   * @param attributes the properties
   * @return the schema
   */
  public static Schema of(Attribute... attributes) {
    return of(List.of(), attributes);
  }

  /**
   * The properties of a resource.
   *
   * @param together properties that belong together
   * @param attributes the others
   * @return the schema
   */
  public static Schema of(List<Attribute> together, Attribute... attributes) {
    List<Attribute> all = new ArrayList<>(List.of(attributes));
    all.addAll(together);
    return new Schema(List.copyOf(all), 0);
  }

  /**
   * The same, but a resource without a {@code name} is given one.
   *
   * @param longest how long the invented name may be
   * @return the schema
   */
  public Schema namedByProvider(int longest) {
    return new Schema(attributes, longest);
  }

  Checked check(String type, Map<String, Object> inputs, Context context) {
    Map<String, Object> filled = new HashMap<>(inputs);
    filled.values().removeIf(Objects::isNull);
    List<Failure> failures = new ArrayList<>();
    if (longestName > 0 && !filled.containsKey(InventedName.PROPERTY)) {
      if (!InventedName.fits(context, longestName)) {
        failures.add(
            new Failure(InventedName.PROPERTY, InventedName.tooLong(type, context, longestName)));
      }
      filled.put(InventedName.PROPERTY, InventedName.of(context));
      filled.put(InventedName.NOTES, List.of(InventedName.PROPERTY));
    }
    Properties given = new Properties(filled);
    for (Attribute attribute : attributes) {
      if (attribute.otherwise() != null) {
        filled.putIfAbsent(attribute.name(), attribute.otherwise());
      }
      try {
        attribute.check(given);
      } catch (CloudException refused) {
        failures.add(new Failure(attribute.name(), refused.text()));
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
        different.stream()
            .filter(attribute -> attribute.replaces(state, inputs))
            .map(Attribute::name)
            .toList();
    changed.addAll(changedBeyond(oldInputs, newInputs));
    boolean nameStays =
        longestName > 0 && !InventedName.isIn(inputs) && !changed.contains(InventedName.PROPERTY);
    return new Difference(List.copyOf(changed), replace, nameStays && !replace.isEmpty());
  }

  /** The live values of what the program gave, in the program's words where they mean the same. */
  Map<String, Object> refreshed(Map<String, Object> oldInputs, Map<String, Object> liveState) {
    Map<String, Object> refreshed = new HashMap<>(oldInputs);
    Properties live = new Properties(liveState);
    Properties given = new Properties(oldInputs);
    for (Attribute attribute : attributes) {
      String name = attribute.name();
      if (given.isGiven(name) && attribute.differs(live, given)) {
        Object now = live.value(name);
        if (now == null) {
          refreshed.remove(name);
        } else {
          refreshed.put(name, now);
        }
      }
    }
    return refreshed;
  }

  /** The inputs of a resource that is imported. */
  Map<String, Object> inputs(Map<String, Object> state) {
    Map<String, Object> inputs = new HashMap<>();
    for (Attribute attribute : attributes) {
      Object value = state.get(attribute.name());
      if (value != null && attribute.isImported(value)) {
        inputs.put(attribute.name(), value);
      }
    }
    return inputs;
  }

  /** Properties without any effect in the simulator, compared as they were given. */
  private Set<String> changedBeyond(Map<String, Object> oldInputs, Map<String, Object> newInputs) {
    Set<String> keys = new TreeSet<>(oldInputs.keySet());
    keys.addAll(newInputs.keySet());
    keys.remove(InventedName.NOTES);
    attributes.forEach(attribute -> keys.remove(attribute.name()));
    keys.removeIf(key -> ValueEquality.plain(oldInputs.get(key), newInputs.get(key)));
    return keys;
  }
}
