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

/** {@code aws.ec2.SecurityGroup}, whose rules are given back and have no effect. */
final class SecurityGroupModel extends BridgedModel<AwsState> {
  private static final int LONGEST_NAME = 255;

  SecurityGroupModel() {
    super(
        "aws:ec2/securityGroup:SecurityGroup",
        Schema.of(
                Attribute.text("name").replacing().orComputed(),
                Attribute.notModelled("namePrefix", "names of security groups by a prefix"),
                Attribute.text("description").replacing().orElse("Managed by Pulumi"),
                Attribute.text("vpcId").replacing().orComputed(),
                rules("ingress"),
                rules("egress"),
                Attribute.of("revokeRulesOnDelete", Kind.FLAG).orElse(false),
                Attribute.of("tags", Kind.TEXT_MAP))
            .namedByProvider(LONGEST_NAME),
        List.of("arn", "name", "ownerId", "vpcId", "ingress", "egress", "tagsAll"));
  }

  private static Attribute rules(String direction) {
    return Attribute.of(direction, Kind.OBJECTS).orComputed().comparedBy(ValueEquality::sets);
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    return inputs.text("name").startsWith("sg-")
        ? List.of(new Failure("name", "invalid value for name (cannot begin with sg-)"))
        : List.of();
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("sg-%017x");
    SecurityGroup group =
        new SecurityGroup(
            id,
            given.text("name"),
            given.text("description"),
            given.text("vpcId"),
            caller.account(),
            caller.region(),
            HashTreePMap.from(given.textMap("tags")));
    return Aws.calls(state)
        .call(
            "CreateSecurityGroup",
            id + " " + group.vpc(),
            "creating Security Group (" + group.name() + ")",
            s -> SecurityGroups.create(s, group, caller))
        .end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return SecurityGroups.get(state, id, caller).map(group -> live(id, properties(group, known)));
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Map<String, String> tags = new Properties(newInputs).textMap("tags");
    Calls<AwsState> calls = Aws.calls(state);
    SecurityGroups.get(state, id, context.caller())
        .filter(group -> !group.tags().equals(tags))
        .ifPresent(
            group ->
                calls.call(
                    "CreateTags",
                    id,
                    "updating tags for EC2 Security Group (" + id + ")",
                    s -> SecurityGroups.tag(s, id, tags, context.caller())));
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (SecurityGroups.get(state, id, caller).isPresent()) {
      calls.call(
          "DeleteSecurityGroup",
          id,
          "deleting Security Group (" + id + ")",
          s -> SecurityGroups.delete(s, id));
    }
    return calls.end(id);
  }

  private static Map<String, Object> properties(SecurityGroup group, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put(
        "arn",
        "arn:aws:ec2:%s:%s:security-group/%s"
            .formatted(group.region(), group.account(), group.id()));
    properties.put("name", group.name());
    properties.put("description", group.description());
    properties.put("vpcId", group.vpc());
    properties.put("ownerId", group.account());
    properties.putIfAbsent("ingress", List.of());
    properties.putIfAbsent("egress", List.of());
    properties.putIfAbsent("revokeRulesOnDelete", false);
    Tags.put(properties, group.tags());
    return properties;
  }
}
