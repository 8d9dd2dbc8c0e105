package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resource {@code google_dns_record_set}. */
final class RecordSetModel extends BridgedModel<GcpState> {
  static final String TYPE = "gcp:dns/recordSet:RecordSet";

  private static final String ID = "projects/{}/managedZones/{}/rrsets/{}/{}";
  private static final String RRDATAS = "rrdatas";
  private static final String ROUTING = "routingPolicy";

  /** How many sets one answer of the list call holds (cert-manager#8456). */
  private static final int PAGE = 1_000;

  RecordSetModel() {
    super(
        TYPE,
        Schema.of(
            Attribute.text("managedZone")
                .mandatory()
                .replacing()
                .comparedWithin(RecordSetModel::sameZone),
            Attribute.text("name").mandatory().replacing(),
            Attribute.text("project").replacing().orComputed(),
            Attribute.text("type").mandatory(),
            Attribute.of("ttl", Kind.NUMBER),
            Attribute.of(RRDATAS, Kind.TEXTS).comparedWithin(RrdatasSuppression::sameRrdatas),
            Attribute.of(ROUTING, Kind.OBJECT).comparedWithin(RecordSetModel::samePolicy)),
        List.of("project"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> failures = new ArrayList<>();
    String name = inputs.text("name");
    if ("".equals(inputs.value("name"))) {
      failures.add(new Failure("name", "the empty string is not a valid name field value"));
    } else if (!name.isEmpty() && !name.endsWith(".")) {
      failures.add(
          new Failure(
              "name",
              ("\"name\" (\"%s\") doesn't end with \".\", name field must end with trailing dot,"
                      + " for example test.example.com. (note the trailing dot)")
                  .formatted(name)));
    }
    List<String> either = List.of("routing_policy", "rrdatas");
    if (!inputs.isGiven(RRDATAS) && !inputs.isGiven(ROUTING)) {
      failures.add(new Failure(RRDATAS, Validation.noneGiven(RRDATAS, either)));
    }
    if (inputs.isGiven(RRDATAS) && inputs.isGiven(ROUTING)) {
      failures.add(new Failure(RRDATAS, Validation.severalGiven(RRDATAS, either, either)));
    }
    if (inputs.isGiven(ROUTING) && !inputs.isUnknown(ROUTING)) {
      RoutingProblems.of(inputs.object(ROUTING))
          .forEach(problem -> failures.add(new Failure(ROUTING, problem)));
    }
    return failures;
  }

  /**
   * The provider takes over what it finds: a set of the same name and type is deleted in the same
   * change, if the first page of the list shows it.
   */
  @Override
  public Effect<GcpState> create(GcpState state, Map<String, Object> inputs, Context context) {
    Properties properties = new Properties(inputs);
    String project = properties.text("project", context.caller().account());
    String zoneName = properties.text("managedZone");
    RecordSet set = requested(properties, properties.text("name"));
    String id = Ids.recordSet(project, zoneName, set.name(), set.type());
    Zone zone = state.zones().get(Ids.zone(project, zoneName));
    if (zone == null) {
      return refused(state, "Error retrieving record sets for \"" + zoneName + "\"", zoneName);
    }
    ChangeBatch change =
        onFirstPage(zone, set)
            .map(there -> new ChangeBatch(List.of(there), List.of(set)))
            .orElseGet(() -> ChangeBatch.adding(set));
    return Gcp.calls(state)
        .call(
            "changes.create",
            subject(zone, set),
            "Error creating DNS RecordSet",
            now -> change.applyTo(now, project, zoneName))
        .end(id);
  }

  /**
   * The attributes say which set it is, not the id: after a change of type the id is the old one.
   */
  @Override
  public Optional<Live> read(GcpState state, String id, Map<String, Object> known, Caller caller) {
    if (known.isEmpty()) {
      List<String> variables = Ids.imported(id, ID, caller);
      String zone = Ids.zone(variables.get(0), variables.get(1));
      String name = variables.get(2);
      String type = variables.get(3);
      return found(state, zone, name, type)
          .map(
              set ->
                  live(
                      Ids.recordSet(variables.get(0), variables.get(1), name, type),
                      properties(set, name, zone)));
    }
    Properties before = new Properties(known);
    String zone = Ids.zone(Ids.project(id), before.text("managedZone"));
    String name = before.text("name");
    return found(state, zone, name, before.text("type"))
        .map(set -> live(id, properties(set, name, zone)));
  }

  @Override
  public Effect<GcpState> update(
      GcpState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties before = new Properties(oldState);
    String project = Ids.project(id);
    String zoneName = before.text("managedZone");
    String name = before.text("name");
    RecordSet old = requested(before, name);
    RecordSet set = requested(new Properties(newInputs), name);
    return Gcp.calls(state)
        .call(
            "changes.create",
            Ids.zone(project, zoneName) + " " + set.key(),
            "Error changing DNS RecordSet",
            now -> new ChangeBatch(List.of(old), List.of(set)).applyTo(now, project, zoneName))
        .end(id);
  }

  /** The name servers at the apex stay; a set that is gone already is no error. */
  @Override
  public Effect<GcpState> delete(
      GcpState state, String id, Map<String, Object> oldState, Caller caller) {
    Properties before = new Properties(oldState);
    String project = Ids.project(id);
    String zoneName = before.text("managedZone");
    RecordSet set = requested(before, before.text("name"));
    Zone zone = state.zones().get(Ids.zone(project, zoneName));
    Calls<GcpState> operation = Gcp.calls(state);
    if (zone == null || zone.set(set.name(), set.type()).isEmpty() || isApexNs(zone, set)) {
      return operation.end(id);
    }
    return operation
        .call(
            "changes.create",
            subject(zone, set),
            "Error when reading or editing google_dns_record_set",
            now -> ChangeBatch.deleting(set).applyTo(now, project, zoneName))
        .end(id);
  }

  private static boolean isApexNs(Zone zone, RecordSet set) {
    return set.type().equals("NS") && set.name().equals(zone.dnsName());
  }

  private static boolean sameZone(Properties oldState, Properties newInputs) {
    return NetworkUrl.sameResource(oldState.text("managedZone"), newInputs.text("managedZone"));
  }

  private static RecordSet requested(Properties properties, String name) {
    return new RecordSet(
        name,
        properties.text("type"),
        properties.number("ttl"),
        properties.texts(RRDATAS),
        RoutingProperties.read(properties.object(ROUTING)));
  }

  /** Networks of load balancers are compared from {@code projects/} on. */
  private static boolean samePolicy(Properties oldState, Properties newInputs) {
    return ValueEquality.plain(oldState.value(ROUTING), newInputs.value(ROUTING))
        || (oldState.isGiven(ROUTING)
            && newInputs.isGiven(ROUTING)
            && RoutingProperties.relative(oldState.object(ROUTING))
                .equals(RoutingProperties.relative(newInputs.object(ROUTING))));
  }

  private static String subject(Zone zone, RecordSet set) {
    return zone.id() + " " + set.key();
  }

  private static Effect<GcpState> refused(GcpState state, String errorPrefix, String zoneName) {
    CloudException refusal = Refusals.zoneMissing(zoneName);
    return Gcp.calls(state)
        .call(
            "changes.create",
            zoneName,
            errorPrefix,
            now -> {
              throw refusal;
            })
        .end("");
  }

  private static Optional<RecordSet> onFirstPage(Zone zone, RecordSet set) {
    return zone.set(set.name(), set.type())
        .filter(
            there -> zone.sets().size() <= PAGE || zone.listed().subList(0, PAGE).contains(there));
  }

  private static Optional<RecordSet> found(GcpState state, String zone, String name, String type) {
    return Optional.ofNullable(state.zones().get(zone)).flatMap(there -> there.set(name, type));
  }

  private static Map<String, Object> properties(RecordSet set, String name, String zone) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("managedZone", Ids.name(zone));
    properties.put("name", name);
    properties.put("type", set.type());
    properties.put("ttl", (double) set.ttl());
    if (set.isRouted()) {
      properties.put(ROUTING, RoutingProperties.written(set.policy()));
    } else {
      properties.put(RRDATAS, set.rrdatas());
    }
    properties.put("project", Ids.project(zone));
    return properties;
  }
}
