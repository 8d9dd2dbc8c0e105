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
import org.pcollections.HashTreePMap;

/** {@code aws.route53.ResolverEndpoint}. */
final class ResolverEndpointModel extends BridgedModel<AwsState> {
  private static final int LONGEST_NAME = 255;
  private static final String GROUPS = "securityGroupIds";
  private static final String PROTOCOLS = "protocols";
  private static final String TYPE = "resolverEndpointType";

  ResolverEndpointModel() {
    super(
        "aws:route53/resolverEndpoint:ResolverEndpoint",
        Schema.of(
                Attribute.text("name"),
                Attribute.text("direction").mandatory().replacing(),
                Attribute.of(EndpointAddresses.PROPERTY, Kind.OBJECTS)
                    .mandatory()
                    .comparedWithin(
                        (state, inputs) ->
                            EndpointAddresses.change(
                                    EndpointAddresses.of(state), EndpointAddresses.of(inputs))
                                .isNone()),
                Attribute.of(GROUPS, Kind.TEXTS)
                    .mandatory()
                    .replacing()
                    .comparedBy(ValueEquality::sets),
                Attribute.of(PROTOCOLS, Kind.TEXTS).orComputed().comparedBy(ValueEquality::sets),
                Attribute.text(TYPE).orComputed(),
                Attribute.of("tags", Kind.TEXT_MAP))
            .namedByProvider(LONGEST_NAME),
        List.of("arn", "hostVpcId", PROTOCOLS, TYPE, "tagsAll"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    return ResolverEndpointChecks.problems(inputs);
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String direction = given.text("direction");
    String id =
        state.nextId(
            direction.equals(ResolverEndpoint.INBOUND) ? "rslvr-in-%017x" : "rslvr-out-%017x");
    ResolverEndpoint asked =
        new ResolverEndpoint(
            id,
            given.text("name"),
            direction,
            caller.account(),
            caller.region(),
            "",
            List.of(),
            given.texts(GROUPS),
            given.has(PROTOCOLS) ? given.texts(PROTOCOLS) : List.of(RuleTarget.DO53),
            HashTreePMap.from(given.textMap("tags")));
    List<EndpointAddress> wishes = EndpointAddresses.of(given);
    return Aws.calls(state)
        .call(
            "CreateResolverEndpoint",
            id,
            "creating Route53 Resolver Endpoint",
            s -> ResolverEndpoints.create(s, asked, wishes, caller))
        .end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return ResolverEndpoints.get(state, id, caller)
        .map(endpoint -> live(id, properties(endpoint, known)));
  }

  /** Adds addresses before it removes any, because an endpoint always has two. */
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
    Calls<AwsState> calls = Aws.calls(state);
    String name = after.text("name");
    List<String> protocols = (after.has(PROTOCOLS) ? after : before).texts(PROTOCOLS);
    if (!name.equals(before.text("name"))
        || !ValueEquality.sets(before.texts(PROTOCOLS), protocols)) {
      calls.call(
          "UpdateResolverEndpoint",
          id,
          "updating Route53 Resolver Endpoint (" + id + ")",
          s -> ResolverEndpoints.update(s, id, name, protocols, caller));
    }
    EndpointAddresses.Change change =
        EndpointAddresses.change(EndpointAddresses.of(before), EndpointAddresses.of(after));
    for (EndpointAddress wish : change.added()) {
      calls.call(
          "AssociateResolverEndpointIpAddress",
          (id + " " + wish.subnet() + " " + wish.ip()).trim(),
          "associating Route53 Resolver Endpoint (" + id + ") IP address",
          s -> ResolverEndpoints.addAddress(s, id, wish, caller));
    }
    for (EndpointAddress old : change.removed()) {
      calls.call(
          "DisassociateResolverEndpointIpAddress",
          id + " " + old.subnet() + " " + old.ip(),
          "disassociating Route53 Resolver Endpoint (" + id + ") IP address",
          s -> ResolverEndpoints.removeAddress(s, id, old, caller));
    }
    Map<String, String> tags = after.textMap("tags");
    if (!tags.equals(before.textMap("tags"))) {
      calls.call(
          "TagResource",
          id,
          "updating tags for Route 53 Resolver Endpoint (" + before.text("arn") + ")",
          s -> ResolverEndpoints.tag(s, id, tags, caller));
    }
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (ResolverEndpoints.get(state, id, caller).isPresent()) {
      calls.call(
          "DeleteResolverEndpoint",
          id,
          "deleting Route53 Resolver Endpoint (" + id + ")",
          s -> ResolverEndpoints.delete(s, id));
    }
    return calls.end(id);
  }

  private static Map<String, Object> properties(
      ResolverEndpoint endpoint, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("arn", endpoint.arn());
    properties.put("name", endpoint.name());
    properties.put("direction", endpoint.direction());
    properties.put("hostVpcId", endpoint.vpc());
    properties.put(EndpointAddresses.PROPERTY, EndpointAddresses.properties(endpoint));
    properties.put(GROUPS, endpoint.securityGroups());
    properties.put(PROTOCOLS, endpoint.protocols());
    properties.put(TYPE, ResolverEndpointChecks.IPV4);
    Tags.put(properties, endpoint.tags());
    return properties;
  }
}
