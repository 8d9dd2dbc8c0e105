package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resource {@code oci_dns_rrset}. */
final class RecordSetModel extends BridgedModel<OciState> {
  static final String TYPE = "oci:Dns/rrset:Rrset";

  private static final String ZONE = "zoneNameOrId";
  private static final String VIEW = "viewId";
  private static final String ITEMS = "items";
  private static final List<String> ID = List.of(ZONE, "domain", "rtype");

  RecordSetModel() {
    super(
        TYPE,
        Schema.of(
            Attribute.text(ZONE).mandatory().replacing(),
            Attribute.text("domain")
                .mandatory()
                .replacing()
                .comparedWithin(
                    (state, inputs) ->
                        state.text("domain").equalsIgnoreCase(inputs.text("domain"))),
            Attribute.text("rtype").mandatory().replacing(),
            Attribute.of(ITEMS, Kind.OBJECTS)
                .orComputed()
                .comparedWithin((state, inputs) -> RdataSuppression.isSame(state, inputs, ITEMS)),
            Attribute.text(VIEW).replacing(),
            Attribute.text("compartmentId"),
            Attribute.text("scope")),
        List.of(ITEMS));
  }

  private static RecordSet requested(String domain, String type, Properties properties) {
    List<RecordSet.Item> items = new ArrayList<>();
    for (Properties item : properties.objects(ITEMS)) {
      boolean isSame =
          RecordSet.withoutDot(item.text("domain")).equalsIgnoreCase(RecordSet.withoutDot(domain))
              && item.text("rtype").equals(type);
      if (!isSame) {
        throw Refusals.invalidParameter(
            "Record (%s, %s) is not of RRSet (%s, %s)"
                .formatted(item.text("domain"), item.text("rtype"), domain, type));
      }
      items.add(new RecordSet.Item(item.text("rdata"), item.number("ttl")));
    }
    return new RecordSet(domain, type, items, false, 0);
  }

  /** {@inheritDoc} A TTL of 0 is left out of what is sent, which the API does not take. */
  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    String zone = given.text(ZONE);
    String domain = given.text("domain");
    String type = given.text("rtype");
    return Oci.calls(state)
        .call(
            "PatchRRSet",
            subject(zone, domain, type),
            "",
            s -> {
              RecordSet set = requested(domain, type, given);
              if (set.records().stream().anyMatch(item -> item.ttl() == 0)) {
                throw Refusals.missingParameter("items: ttl may not be null");
              }
              return RecordSets.create(s, zone, given.text(VIEW), set, context.caller());
            })
        .end(CompositeId.of(ZONE, zone, "domain", domain, "rtype", type));
  }

  /** {@inheritDoc} The id says which set it is, whatever the state has. */
  @Override
  public Optional<Live> read(OciState state, String id, Map<String, Object> known, Caller caller) {
    return CompositeId.parse(id, ID)
        .flatMap(values -> read(state, new Properties(new TreeMap<>(values)), known, caller));
  }

  private Optional<Live> read(
      OciState state, Properties id, Map<String, Object> known, Caller caller) {
    String view = id.text(VIEW, new Properties(known).text(VIEW));
    return RecordSets.zone(state, id.text(ZONE), view, caller)
        .flatMap(zone -> zone.set(id.text("domain"), id.text("rtype")))
        .map(
            set -> {
              Map<String, Object> properties = new HashMap<>(known);
              properties.putAll(id.values());
              properties.put(ITEMS, set.items());
              return live(
                  CompositeId.of(
                      ZONE, id.text(ZONE), "domain", id.text("domain"), "rtype", id.text("rtype")),
                  properties);
            });
  }

  /** {@inheritDoc} It puts the whole set in place of what is there, whoever wrote that. */
  @Override
  public Effect<OciState> update(
      OciState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties before = new Properties(oldState);
    Properties given = new Properties(newInputs);
    String zone = before.text(ZONE);
    String domain = before.text("domain");
    String type = before.text("rtype");
    return Oci.calls(state)
        .call(
            "UpdateRRSet",
            subject(zone, domain, type),
            "",
            s ->
                RecordSets.update(
                    s,
                    zone,
                    given.text(VIEW),
                    requested(domain, type, given.isGiven(ITEMS) ? given : before),
                    context.caller()))
        .end(id);
  }

  @Override
  public Effect<OciState> delete(
      OciState state, String id, Map<String, Object> oldState, Caller caller) {
    Properties before = new Properties(oldState);
    String zone = before.text(ZONE);
    String view = before.text(VIEW);
    String domain = before.text("domain");
    String type = before.text("rtype");
    Calls<OciState> calls = Oci.calls(state);
    if (RecordSets.zone(state, zone, view, caller)
        .flatMap(found -> found.set(domain, type))
        .isPresent()) {
      calls.call(
          "DeleteRRSet",
          subject(zone, domain, type),
          "",
          s -> RecordSets.delete(s, zone, view, domain, type, caller));
    }
    return calls.end(id);
  }

  private static String subject(String zone, String domain, String type) {
    return zone + " " + domain + " " + type;
  }
}
