package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The resource {@code oci_dns_resolver_endpoint}. */
final class EndpointModel extends BridgedModel<OciState> {
  static final String TYPE = "oci:Dns/resolverEndpoint:ResolverEndpoint";

  private static final String RESOLVER = "resolverId";
  private static final String FORWARDING = "isForwarding";
  private static final String LISTENING = "isListening";
  private static final String GROUPS = "nsgIds";
  private static final List<String> ID = List.of(RESOLVER, "name");

  EndpointModel() {
    super(
        TYPE,
        Schema.of(
                Tags.ATTRIBUTES,
                Attribute.text(RESOLVER).mandatory().replacing(),
                Attribute.text("name").replacing(),
                Attribute.of(FORWARDING, Kind.FLAG).mandatory().replacing(),
                Attribute.of(LISTENING, Kind.FLAG).mandatory().replacing(),
                Attribute.text("subnetId").mandatory().replacing(),
                Attribute.text("scope").replacing(),
                Attribute.text(Endpoint.addressProperty(true)).orComputed().replacing(),
                Attribute.text(Endpoint.addressProperty(false)).orComputed().replacing(),
                Attribute.of(GROUPS, Kind.TEXTS).comparedBy(ValueEquality::sets),
                Attribute.text("endpointType").orComputed(),
                Attribute.of("securityAttributes", Kind.TEXT_MAP).orComputed())
            .namedByProvider(Oci.LONGEST_INVENTED_NAME),
        List.of(
            Endpoint.addressProperty(true),
            Endpoint.addressProperty(false),
            "compartmentId",
            "endpointType",
            "peId",
            "vnicId",
            "self",
            "state",
            "timeCreated",
            "timeUpdated",
            Tags.DEFINED,
            Tags.FREEFORM));
  }

  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String resolver = given.text(RESOLVER);
    String name = given.text("name");
    String vnic = state.nextId("vnic", caller.region());
    return Oci.calls(state)
        .call(
            "CreateResolverEndpoint",
            resolver + " " + name,
            "",
            s -> {
              checkKind(given);
              boolean isForwarding = given.flag(FORWARDING);
              return Endpoints.create(
                  s,
                  new Endpoint(
                      name,
                      resolver,
                      given.text("subnetId"),
                      isForwarding,
                      given.text(Endpoint.addressProperty(isForwarding)),
                      given.texts(GROUPS),
                      vnic,
                      Tags.of(given, Tags.NONE)),
                  caller);
            })
        .end(CompositeId.of(RESOLVER, resolver, "name", name));
  }

  private static void checkKind(Properties given) {
    String type = given.text("endpointType", "VNIC");
    if (!type.equals("VNIC")) {
      throw new CloudException(
          400, "InvalidParameter", "unknown endpoint_type '%s' was specified".formatted(type));
    }
    if (given.flag(FORWARDING) == given.flag(LISTENING)) {
      throw Refusals.invalidParameter("Exactly one of isForwarding and isListening must be true");
    }
    if (given.has(Endpoint.addressProperty(!given.flag(FORWARDING)))) {
      throw Refusals.invalidParameter(
          "%s is not for an endpoint that is not %s"
              .formatted(
                  Endpoint.addressProperty(!given.flag(FORWARDING)),
                  given.flag(FORWARDING) ? "listening" : "forwarding"));
    }
  }

  /** {@inheritDoc} The scope is never read: only an import that names it knows it. */
  @Override
  public Optional<Live> read(OciState state, String id, Map<String, Object> known, Caller caller) {
    return CompositeId.parse(id, ID)
        .flatMap(values -> read(state, new Properties(new TreeMap<>(values)), known, caller));
  }

  private Optional<Live> read(
      OciState state, Properties id, Map<String, Object> known, Caller caller) {
    String resolver = id.text(RESOLVER);
    Optional<Resolver> of = Resolvers.get(state, resolver, caller);
    return of.flatMap(there -> there.endpoint(id.text("name")))
        .map(
            endpoint -> {
              Map<String, Object> properties = new HashMap<>(known);
              properties.putAll(id.values());
              properties.putAll(endpoint.properties(of.get().place()));
              properties.put(GROUPS, endpoint.securityGroups());
              endpoint.tags().put(properties);
              return live(CompositeId.of(RESOLVER, resolver, "name", endpoint.name()), properties);
            });
  }

  @Override
  public Effect<OciState> update(
      OciState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties given = new Properties(newInputs);
    Properties before = new Properties(oldState);
    String resolver = before.text(RESOLVER);
    String name = before.text("name");
    Caller caller = context.caller();
    return Oci.calls(state)
        .call(
            "UpdateResolverEndpoint",
            resolver + " " + name,
            "",
            s ->
                Endpoints.update(
                    s,
                    resolver,
                    name,
                    given.texts(GROUPS),
                    Tags.of(
                        given,
                        Endpoints.get(s, resolver, name, caller)
                            .map(Endpoint::tags)
                            .orElse(Tags.NONE)),
                    caller))
        .end(id);
  }

  @Override
  public Effect<OciState> delete(
      OciState state, String id, Map<String, Object> oldState, Caller caller) {
    Properties before = new Properties(oldState);
    String resolver = before.text(RESOLVER);
    String name = before.text("name");
    Calls<OciState> calls = Oci.calls(state);
    if (Endpoints.get(state, resolver, name, caller).isPresent()) {
      calls.call(
          "DeleteResolverEndpoint",
          resolver + " " + name,
          "",
          s -> Endpoints.delete(s, resolver, name, caller));
    }
    return calls.end(id);
  }
}
