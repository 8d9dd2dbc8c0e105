package io.github.privatezonesync.simulator.bridge;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A resource whose checks and differences follow from its {@link Schema}. What is left to a
 * subclass are the calls of the API.
 *
 * @param <S> the state of the cloud
 */
public abstract class BridgedModel<S> implements ResourceModel<S> {
  private final String type;
  private final Schema schema;
  private final List<String> computed;

  /**
   * One type of resource.
   *
   * @param type the type token
   * @param schema its properties
   * @param computed the properties that only the cloud knows
   */
  protected BridgedModel(String type, Schema schema, List<String> computed) {
    this.type = type;
    this.schema = schema;
    this.computed = computed;
  }

  /**
   * What is wrong with inputs beside what the schema says.
   *
   * @param inputs the checked inputs, of which some may be unknown
   * @return the failures; none unless it is overridden
   * @throws CloudException if a value is of the wrong kind
   */
  protected List<Failure> problems(Properties inputs) {
    return List.of();
  }

  @Override
  public final String type() {
    return type;
  }

  /** What the schema finds and what the resource itself does are reported together. */
  @Override
  public final Checked check(Map<String, Object> inputs, Context context) {
    Checked checked = schema.check(type, inputs, context);
    List<Failure> failures = new ArrayList<>(checked.failures());
    try {
      failures.addAll(problems(new Properties(checked.inputs())));
    } catch (CloudException malformed) {
      if (failures.isEmpty()) {
        failures.add(new Failure("", malformed.text()));
      }
    }
    return new Checked(checked.inputs(), failures);
  }

  @Override
  public final Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    return schema.diff(oldInputs, oldState, newInputs);
  }

  @Override
  public final List<String> computed() {
    return computed;
  }

  @Override
  public final Map<String, Object> refreshed(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Live live) {
    return schema.refreshed(oldInputs, live.state());
  }

  /**
   * A live resource with the inputs that an import needs.
   *
   * @param id the id
   * @param state all its properties
   * @return the resource; the bridge's own notes are left out of its state
   */
  protected final Live live(String id, Map<String, Object> state) {
    Map<String, Object> properties = InventedName.withoutNotes(state);
    return new Live(id, schema.inputs(properties), properties);
  }
}
