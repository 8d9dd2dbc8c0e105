package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code aws.route53.RecordsExclusive}, whose id is that of the zone: all sets of a zone, changed
 * in one batch however many there are.
 */
final class RecordsExclusiveModel extends BridgedModel<AwsState> {
  private static final String SETS = "resourceRecordSets";

  RecordsExclusiveModel() {
    super(
        "aws:route53/recordsExclusive:RecordsExclusive",
        Schema.of(
            Attribute.text("zoneId").mandatory().replacing(),
            Attribute.of(SETS, Kind.OBJECTS).comparedBy(ValueEquality::sets)),
        List.of());
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    return inputs.isUnknown(SETS)
        ? List.of()
        : inputs.objects(SETS).stream()
            .flatMap(set -> ExclusiveSet.problems(set).stream())
            .map(problem -> new Failure(SETS, problem))
            .toList();
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    String zoneId = new Properties(inputs).text("zoneId");
    return synchronize(state, zoneId, inputs, context.caller()).end(zoneId);
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return synchronize(state, id, newInputs, context.caller()).end(id);
  }

  /** Does nothing: the sets stay in the zone. */
  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    return Aws.calls(state).end(id);
  }

  /** The provider keeps the plan for the state, so that what differs on AWS shows in a refresh. */
  @Override
  public Optional<Live> written(
      AwsState state, String id, Map<String, Object> inputs, Caller caller) {
    return Optional.of(live(id, inputs));
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    if (!state.zones().containsKey(id)) {
      return Optional.empty();
    }
    Zone zone =
        Refusals.during(
            "reading Route 53 Records Exclusive (\"" + id + "\")",
            () -> Zones.owned(state, id, caller));
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("zoneId", id);
    Map<String, String> texts = ExclusiveSet.texts(new Properties(known).objects(SETS));
    properties.put(
        SETS, zone.listed().stream().map(set -> ExclusiveSet.properties(set, texts)).toList());
    return Optional.of(live(id, properties));
  }

  private static Calls<AwsState> synchronize(
      AwsState state, String zoneId, Map<String, Object> inputs, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    List<Properties> wanted = new Properties(inputs).objects(SETS);
    Zone there = state.zones().get(zoneId);
    List<Change> changes = there == null ? List.of() : ExclusiveSet.changes(there, wanted);
    if (there != null && there.account().equals(caller.account()) && changes.isEmpty()) {
      return calls;
    }
    return calls.call(
        "ChangeResourceRecordSets",
        zoneId + " " + changes.size() + " changes",
        "creating Route 53 Records Exclusive (\"" + zoneId + "\")",
        s -> ChangeBatch.apply(s, zoneId, changes, caller));
  }
}
