package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
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

/**
 * The resource {@code oci_dns_resolver}, which adopts the resolver of a VCN ({@code
 * dns_resolver_resource.go} in <a
 * href="https://github.com/oracle/terraform-provider-oci">terraform-provider-oci</a>).
 */
final class ResolverModel extends OciModel {
  static final String TYPE = "oci:Dns/resolver:Resolver";

  private static final String ID = "resolverId";
  private static final String VIEWS = "attachedViews";
  private static final String RULES = "rules";
  private static final String NAME = "displayName";

  ResolverModel() {
    super(
        TYPE,
        Schema.of(
            Tags.ATTRIBUTES,
            Attribute.text(ID).mandatory().replacing(),
            Attribute.of(VIEWS, Kind.OBJECTS)
                .comparedWithin((state, inputs) -> views(state).equals(views(inputs))),
            Attribute.of(RULES, Kind.OBJECTS)
                .comparedWithin(
                    (state, inputs) -> rules(state, state).equals(rules(inputs, state))),
            Attribute.text(NAME).orComputed(),
            Attribute.text("compartmentId").orComputed(),
            Attribute.text("scope").replacing()),
        List.of(
            "attachedVcnId",
            "compartmentId",
            "defaultViewId",
            NAME,
            "endpoints",
            "isProtected",
            "self",
            "state",
            "timeCreated",
            "timeUpdated",
            Tags.DEFINED,
            Tags.FREEFORM));
  }

  private static List<String> views(Properties resolver) {
    return resolver.objects(VIEWS).stream().map(view -> view.text("viewId")).toList();
  }

  /** The rules, of which conditions that are left out are those of the state at the same place. */
  private static List<ResolverRule> rules(Properties resolver, Properties state) {
    List<ResolverRule> rules = new ArrayList<>();
    List<Properties> before = state.objects(RULES);
    for (Properties rule : resolver.objects(RULES)) {
      Properties kept =
          rules.size() < before.size() ? before.get(rules.size()) : new Properties(Map.of());
      rules.add(
          new ResolverRule(
              rule.text("action"),
              rule.texts("destinationAddresses"),
              rule.text("sourceEndpointName"),
              conditions(rule, kept, ResolverRule.CLIENTS),
              conditions(rule, kept, ResolverRule.NAMES)));
    }
    return rules;
  }

  private static List<String> conditions(Properties rule, Properties kept, String property) {
    return (rule.isGiven(property) ? rule : kept).texts(property);
  }

  @Override
  Optional<Map<String, Object>> find(OciState state, String id, Caller caller) {
    return Resolvers.get(state, id, caller).map(Resolver::properties);
  }

  /** {@inheritDoc} The scope is never read: only an import that names it knows it. */
  @Override
  public Optional<Live> read(OciState state, String id, Map<String, Object> known, Caller caller) {
    Map<String, String> values = CompositeId.parse(id, List.of(ID)).orElse(Map.of(ID, id));
    Map<String, Object> more = new HashMap<>(known);
    more.putAll(values);
    return super.read(state, String.valueOf(values.get(ID)), more, caller);
  }

  /** {@inheritDoc} Lists are sent only if there is anything in them. */
  @Override
  public Effect<OciState> create(OciState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = given.text(ID);
    Calls<OciState> calls = Oci.calls(state);
    String compartment = given.text("compartmentId");
    if (!compartment.isEmpty()
        && Resolvers.get(state, id, caller)
            .filter(there -> !there.place().compartment().equals(compartment))
            .isPresent()) {
      calls.call(
          "ChangeResolverCompartment", id, "", s -> Resolvers.move(s, id, compartment, caller));
    }
    return calls
        .call(
            "UpdateResolver",
            id,
            "",
            s ->
                Resolvers.update(
                    s,
                    new ResolverChange(
                        id,
                        given.has(VIEWS) ? views(given) : null,
                        given.has(RULES) ? rules(given, given) : null,
                        given.has(NAME) ? given.text(NAME) : null,
                        Tags.areIn(given)
                            ? Tags.of(given, Resolvers.required(s, id, caller).tags())
                            : null),
                    caller))
        .end(id);
  }

  /** {@inheritDoc} Both lists are sent as they are planned, with nothing that others added. */
  @Override
  public Effect<OciState> update(
      OciState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties given = new Properties(newInputs);
    Properties before = new Properties(oldState);
    Caller caller = context.caller();
    Calls<OciState> calls = Oci.calls(state);
    if (isMoved(oldState, newInputs)) {
      calls.call(
          "ChangeResolverCompartment",
          id,
          "",
          s -> Resolvers.move(s, id, given.text("compartmentId"), caller));
    }
    return calls
        .call(
            "UpdateResolver",
            id,
            "",
            s ->
                Resolvers.update(
                    s,
                    new ResolverChange(
                        id,
                        views(given),
                        rules(given, before),
                        given.has(NAME) ? given.text(NAME) : null,
                        Tags.of(given, Resolvers.required(s, id, caller).tags())),
                    caller))
        .end(id);
  }

  /**
   * {@inheritDoc} It looks at the state: if that has any view, rule or tag, all views, rules and
   * tags of the resolver are taken away, whoever put them there. The resolver itself stays.
   */
  @Override
  public Effect<OciState> delete(
      OciState state, String id, Map<String, Object> oldState, Caller caller) {
    Properties before = new Properties(oldState);
    Calls<OciState> calls = Oci.calls(state);
    if ((before.has(VIEWS) || before.has(RULES) || Tags.areIn(before))
        && Resolvers.get(state, id, caller).isPresent()) {
      calls.call(
          "UpdateResolver",
          id,
          "",
          s ->
              Resolvers.update(
                  s, new ResolverChange(id, List.of(), List.of(), null, Tags.NONE), caller));
    }
    return calls.end(id);
  }
}
