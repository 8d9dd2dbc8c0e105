package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resource {@code oci_dns_zone}. */
final class ZoneModel extends MovableModel {
  static final String TYPE = "oci:Dns/zone:Zone";

  private static final List<String> TYPES = List.of("PRIMARY", "SECONDARY");
  private static final List<String> MODES =
      List.of(Zone.STATIC, Zone.TRANSPARENT, Zone.RTYPE_TRANSPARENT);

  ZoneModel() {
    super(
        TYPE,
        "Zone",
        Schema.of(
                Tags.ATTRIBUTES,
                Attribute.text("compartmentId").mandatory(),
                Attribute.text("name").replacing().keptAs(RecordSet::withoutDot),
                Attribute.text("zoneType").mandatory().replacing(),
                Attribute.text("scope").replacing().orComputed(),
                Attribute.text("viewId").replacing(),
                Attribute.text("resolutionMode").orComputed(),
                Attribute.text("dnssecState").orComputed(),
                Attribute.of("externalMasters", Kind.OBJECTS).orComputed(),
                Attribute.of("externalDownstreams", Kind.OBJECTS).orComputed())
            .namedByProvider(Oci.LONGEST_INVENTED_NAME),
        List.of(
            "scope",
            "resolutionMode",
            "dnssecState",
            "isProtected",
            "nameservers",
            "self",
            "serial",
            "state",
            "timeCreated",
            "version",
            "zoneTransferServers",
            Tags.DEFINED,
            Tags.FREEFORM));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> problems = new ArrayList<>();
    if (!inputs.isUnknown("name") && !Zones.isName(inputs.text("name"))) {
      problems.add(
          new Failure(
              "name",
              "invalid DNS zone name: must be a valid FQDN (letters, digits, and hyphens per label;"
                  + " no braces or spaces; optional trailing dot)"));
    }
    if (inputs.isGiven("zoneType") && !inputs.isUnknown("zoneType")) {
      String problem = Validation.notAmong("zone_type", inputs.text("zoneType"), TYPES);
      if (problem != null) {
        problems.add(new Failure("zoneType", problem));
      }
    }
    return problems;
  }

  @Override
  Optional<Map<String, Object>> find(OciState state, String id, Caller caller) {
    return Zones.get(state, id, caller).map(Zone::properties);
  }

  /** {@inheritDoc} An import may name the scope and the view too. */
  @Override
  public Optional<Live> read(OciState state, String id, Map<String, Object> known, Caller caller) {
    String bare =
        CompositeId.parse(id, List.of("zoneNameOrId"))
            .map(values -> String.valueOf(values.get("zoneNameOrId")))
            .orElse(id);
    return super.read(state, bare, known, caller);
  }

  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId(Ocid.ZONE, caller.region());
    String name = RecordSet.withoutDot(given.text("name"));
    return Oci.calls(state)
        .call(
            "CreateZone",
            id + " " + name,
            "",
            s -> {
              checkKind(given);
              Zones.checkName(name);
              return Zones.create(
                  s,
                  Zone.create(
                      id,
                      Place.of(caller, given.text("compartmentId")),
                      name,
                      given.text("viewId"),
                      false,
                      given.text("resolutionMode", Zone.STATIC),
                      Tags.of(given, Tags.NONE)),
                  caller);
            })
        .end(id);
  }

  /** The words are made up. */
  private static void checkKind(Properties given) {
    boolean isPrivate = given.has("viewId");
    if (isPrivate != given.text("scope").equals(Oci.PRIVATE)) {
      throw Refusals.invalidParameter("A private zone needs both scope PRIVATE and a viewId");
    }
    if (!given.text("zoneType").equals("PRIMARY")) {
      throw isPrivate
          ? Refusals.invalidParameter("A private zone is PRIMARY")
          : new CloudException(501, "NotModelled", "the simulator does not model secondary zones");
    }
    if (given.has("externalMasters") || given.has("externalDownstreams")) {
      throw Refusals.invalidParameter(
          "externalMasters and externalDownstreams are not for private zones");
    }
    if (given.text("dnssecState").equals("ENABLED")) {
      throw Refusals.invalidParameter("dnssecState ENABLED is not for private zones");
    }
    checkMode(given.text("resolutionMode", Zone.STATIC));
  }

  private static void checkMode(String mode) {
    if (!MODES.contains(mode)) {
      throw Refusals.invalidParameter("resolutionMode %s is none of %s".formatted(mode, MODES));
    }
  }

  @Override
  OciState moved(OciState state, String id, String compartment, Caller caller) {
    return Zones.move(state, id, compartment, caller);
  }

  @Override
  OciState changed(OciState state, String id, Properties given, Caller caller) {
    Zone zone = Zones.required(state, id, caller);
    String mode = given.text("resolutionMode", zone.resolutionMode());
    checkMode(mode);
    return Zones.update(state, id, mode, Tags.of(given, zone.tags()), caller);
  }

  @Override
  OciState deleted(OciState state, String id, Caller caller) {
    return Zones.delete(state, id, caller);
  }
}
