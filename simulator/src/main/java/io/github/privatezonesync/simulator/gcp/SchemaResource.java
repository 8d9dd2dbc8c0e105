package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A resource whose checks and differences follow from its {@link Schema}. */
abstract class SchemaResource implements ResourceModel<GcpState> {
  private final String type;
  private final Schema schema;
  private final List<String> computed;

  SchemaResource(String type, Schema schema, List<String> computed) {
    this.type = type;
    this.schema = schema;
    this.computed = computed;
  }

  /** What is wrong with inputs beside what the schema says; some may be unknown. */
  List<Failure> problems(Properties inputs) {
    return List.of();
  }

  @Override
  public final String type() {
    return type;
  }

  @Override
  public final Checked check(Map<String, Object> inputs, Context context) {
    Checked checked = schema.check(inputs, context);
    List<Failure> failures = new ArrayList<>(checked.failures());
    failures.addAll(problems(new Properties(checked.inputs())));
    return new Checked(checked.inputs(), failures);
  }

  @Override
  public final Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs) {
    return schema.diff(oldInputs, oldState, newInputs);
  }

  @Override
  public final Map<String, Object> refreshed(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Live live) {
    return schema.refreshed(oldInputs, live.state());
  }

  @Override
  public final List<String> computed() {
    return computed;
  }
}
