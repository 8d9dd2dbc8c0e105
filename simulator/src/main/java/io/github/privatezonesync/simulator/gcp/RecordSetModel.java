package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resource {@code google_dns_record_set}. */
final class RecordSetModel extends SchemaResource {
  static final String TYPE = "gcp:dns/recordSet:RecordSet";

  private static final String ID = "projects/{}/managedZones/{}/rrsets/{}/{}";
  private static final String RRDATAS = "rrdatas";
  private static final String ROUTING = "routingPolicy";

  /** How many sets one answer of the list call holds; the number is made up. */
  private static final int PAGE = 100;

  RecordSetModel() {
    super(
        TYPE,
        Schema.of(
                Attribute.replacing("managedZone").comparedBy(RecordSetModel::sameZone),
                Attribute.replacing("name"),
                Attribute.replacing("project").orComputed(),
                Attribute.inPlace("type"),
                Attribute.inPlace("ttl"),
                Attribute.inPlace(RRDATAS).comparedBy(RrdatasSuppression::sameRrdatas),
                Attribute.inPlace(ROUTING).comparedBy(RecordSetModel::samePolicy))
            .requiring("managedZone", "name", "type"),
        List.of("project"));
  }

  @Override
  List<Failure> problems(Properties inputs) {
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
    if (!inputs.has(RRDATAS) && !inputs.has(ROUTING)) {
      failures.add(
          new Failure(RRDATAS, "\"rrdatas\": one of `routing_policy,rrdatas` must be specified"));
    }
    if (inputs.has(RRDATAS) && inputs.has(ROUTING)) {
      failures.add(
          new Failure(
              RRDATAS,
              "\"rrdatas\": only one of `routing_policy,rrdatas` can be specified, but"
                  + " `routing_policy,rrdatas` were specified."));
    }
    if (inputs.has(ROUTING) && !inputs.isUnknown(ROUTING)) {
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
      return refused(state, "Error retrieving record sets for \"" + zoneName + "\": ", zoneName);
    }
    ChangeBatch change =
        onFirstPage(zone, set)
            .map(there -> new ChangeBatch(List.of(there), List.of(set)))
            .orElseGet(() -> ChangeBatch.adding(set));
    return Calls.on(state)
        .call(
            "changes.create",
            subject(zone, set),
            "Error creating DNS RecordSet: ",
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
      String project = variables.get(0);
      return live(state, project, variables.get(1), variables.get(2), variables.get(3))
          .map(live -> withId(live, project, variables));
    }
    Properties properties = new Properties(known);
    return live(
            state,
            Ids.project(id),
            properties.text("managedZone"),
            properties.text("name"),
            properties.text("type"))
        .map(live -> new Live(id, live.inputs(), live.state()));
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
    return Calls.on(state)
        .call(
            "changes.create",
            Ids.zone(project, zoneName) + " " + set.key(),
            "Error changing DNS RecordSet: ",
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
    Calls operation = Calls.on(state);
    if (zone == null || zone.set(set.name(), set.type()).isEmpty() || isApexNs(zone, set)) {
      return operation.end(id);
    }
    return operation
        .call(
            "changes.create",
            subject(zone, set),
            "Error when reading or editing google_dns_record_set: ",
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
    return Attribute.same(oldState.value(ROUTING), newInputs.value(ROUTING))
        || (oldState.has(ROUTING)
            && newInputs.has(ROUTING)
            && RoutingProperties.relative(oldState.object(ROUTING))
                .equals(RoutingProperties.relative(newInputs.object(ROUTING))));
  }

  private static String subject(Zone zone, RecordSet set) {
    return zone.id() + " " + set.key();
  }

  private static Effect<GcpState> refused(GcpState state, String errorPrefix, String zoneName) {
    CloudException refusal = Refusals.zoneMissing(zoneName);
    return Calls.on(state)
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

  private static Optional<Live> live(
      GcpState state, String project, String zoneName, String name, String type) {
    return Optional.ofNullable(state.zones().get(Ids.zone(project, zoneName)))
        .flatMap(zone -> zone.set(name, type))
        .map(
            set -> {
              Map<String, Object> properties = new HashMap<>();
              properties.put("managedZone", zoneName);
              properties.put("name", name);
              properties.put("type", set.type());
              properties.put("ttl", (double) set.ttl());
              if (set.isRouted()) {
                properties.put(ROUTING, RoutingProperties.written(set.policy()));
              } else {
                properties.put(RRDATAS, set.rrdatas());
              }
              properties.put("project", project);
              return new Live("", properties, properties);
            });
  }

  private static Live withId(Live live, String project, List<String> variables) {
    return new Live(
        Ids.recordSet(project, variables.get(1), variables.get(2), variables.get(3)),
        live.inputs(),
        live.state());
  }
}
