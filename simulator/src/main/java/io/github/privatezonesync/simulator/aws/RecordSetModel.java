package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.aws.Change.Action;
import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code aws.route53.Record}. */
final class RecordSetModel extends BridgedModel<AwsState> {
  RecordSetModel() {
    super(
        "aws:route53/record:Record",
        Schema.of(
            RoutingProperties.attributes(),
            Attribute.text("zoneId").mandatory().replacing(),
            Attribute.text("name").mandatory().replacing().keptAs(ProviderNames::kept),
            Attribute.text("type").mandatory(),
            Attribute.of("ttl", Kind.NUMBER),
            Attribute.of("records", Kind.TEXTS).comparedBy(ValueEquality::sets),
            Attribute.of("aliases", Kind.OBJECTS).comparedBy(RecordAliases::same),
            Attribute.of("allowOverwrite", Kind.FLAG).orComputed()),
        List.of("fqdn", "allowOverwrite"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> problems = new ArrayList<>();
    if (!inputs.isUnknown("type") && !RecordTypes.ALL.contains(inputs.text("type"))) {
      problems.add(new Failure("type", RecordTypes.expected(inputs.text("type"))));
    }
    boolean records = inputs.has("records");
    boolean aliases = inputs.has("aliases");
    List<String> either = List.of("alias", "records");
    if (records && aliases) {
      problems.add(new Failure("aliases", Validation.severalGiven("alias", either, either)));
    } else if (!records && !aliases) {
      problems.add(new Failure("records", Validation.noneGiven("records", either)));
    }
    if (aliases && inputs.has("ttl")) {
      problems.add(new Failure("aliases", Validation.conflict("alias", "ttl")));
    }
    problems.addAll(RecordAliases.problems(inputs));
    problems.addAll(RoutingProperties.problems(inputs));
    return problems;
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Action action = given.flag("allowOverwrite", false) ? Action.UPSERT : Action.CREATE;
    return put(state, RecordId.of(given).toString(), given, action, context.caller());
  }

  /**
   * A set is put in the place of the old one; a set of another type or with another set identifier
   * needs two changes.
   */
  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties before = new Properties(oldState);
    Properties after = new Properties(newInputs);
    Caller caller = context.caller();
    RecordId old = RecordId.of(before);
    if (old.typeAndSet(" ").equals(RecordId.of(after).typeAndSet(" "))) {
      return put(state, id, after, Action.UPSERT, caller);
    }
    Action action = after.flag("allowOverwrite", false) ? Action.UPSERT : Action.CREATE;
    String zoneId = ProviderNames.zoneId(after.text("zoneId"));
    return Aws.calls(state)
        .call(
            "ChangeResourceRecordSets",
            RecordId.of(after).subject() + " for " + old.typeAndSet(" "),
            "updating Route53 Record (" + id + ")",
            s -> {
              Zone zone = zone(s, zoneId, caller);
              List<Change> changes =
                  List.of(
                      new Change(Action.DELETE, RecordSetProperties.of(before, zone)),
                      new Change(action, RecordSetProperties.of(after, zone)));
              return ChangeBatch.apply(s, zoneId, changes, caller);
            })
        .end(id);
  }

  /** Takes the set out as it is there now. The provider overlooks it when Route 53 refuses that. */
  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    RecordId record =
        oldState.isEmpty() ? RecordId.parse(id) : RecordId.of(new Properties(oldState));
    Zone zone = state.zones().get(record.zoneId());
    Optional<RecordSet> there = zone == null ? Optional.empty() : record.find(zone);
    if (there.isEmpty()) {
      return calls.end(id);
    }
    return calls
        .call(
            "ChangeResourceRecordSets",
            record.subject() + " deletion",
            "deleting Route53 Record (" + id + ")",
            s ->
                ChangeBatch.apply(
                    s, record.zoneId(), List.of(new Change(Action.DELETE, there.get())), caller))
        .end(id);
  }

  /** Pulumi keeps the id also when the type has changed, so that its state says what to read. */
  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    RecordId record = known.isEmpty() ? RecordId.parse(id) : RecordId.of(new Properties(known));
    if (!state.zones().containsKey(record.zoneId())) {
      return Optional.empty();
    }
    Zone zone =
        Refusals.during(
            "reading Route 53 Record (" + id + ")",
            () -> Zones.owned(state, record.zoneId(), caller));
    String kept = known.isEmpty() ? record.toString() : id;
    return record
        .find(zone)
        .map(set -> live(kept, RecordSetProperties.properties(set, record, zone, known)));
  }

  private static Effect<AwsState> put(
      AwsState state, String id, Properties given, Action action, Caller caller) {
    String zoneId = ProviderNames.zoneId(given.text("zoneId"));
    return Aws.calls(state)
        .call(
            "ChangeResourceRecordSets",
            RecordId.of(given).subject(),
            "creating Route53 Record",
            s -> {
              Change change =
                  new Change(action, RecordSetProperties.of(given, zone(s, zoneId, caller)));
              return ChangeBatch.apply(s, zoneId, List.of(change), caller);
            })
        .end(id);
  }

  private static Zone zone(AwsState state, String id, Caller caller) {
    return Refusals.during(
        "reading Route 53 Hosted Zone (" + id + ")", () -> Zones.owned(state, id, caller));
  }
}
