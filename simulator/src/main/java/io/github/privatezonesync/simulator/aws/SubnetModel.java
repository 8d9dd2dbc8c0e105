package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** {@code aws.ec2.Subnet}. */
final class SubnetModel extends BridgedModel<AwsState> {
  SubnetModel() {
    super(
        "aws:ec2/subnet:Subnet",
        Schema.of(
            Attribute.text("vpcId").mandatory().replacing(),
            Attribute.text("cidrBlock").replacing(),
            Attribute.text("availabilityZone").replacing().orComputed(),
            Attribute.of("tags", Kind.TEXT_MAP)),
        List.of("arn", "availabilityZone", "ownerId", "tagsAll"));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("subnet-%017x");
    Subnet subnet =
        new Subnet(
            id,
            given.text("vpcId"),
            caller.account(),
            caller.region(),
            given.text("cidrBlock"),
            given.text("availabilityZone", caller.region() + "a"),
            HashTreePMap.from(given.textMap("tags")));
    return Aws.calls(state)
        .call(
            "CreateSubnet",
            id + " " + subnet.vpc(),
            "creating EC2 Subnet",
            s -> Networks.createSubnet(s, subnet, caller))
        .end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return Networks.subnet(state, id, caller).map(subnet -> live(id, properties(subnet, known)));
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
    Networks.subnet(state, id, context.caller())
        .filter(subnet -> !subnet.tags().equals(tags))
        .ifPresent(
            subnet ->
                calls.call(
                    "CreateTags",
                    id,
                    "updating EC2 Subnet (" + id + ") tags",
                    s -> s.with(subnet.withTags(HashTreePMap.from(tags)))));
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (Networks.subnet(state, id, caller).isPresent()) {
      calls.call(
          "DeleteSubnet",
          id,
          "deleting EC2 Subnet (" + id + ")",
          s -> Networks.deleteSubnet(s, id));
    }
    return calls.end(id);
  }

  private static Map<String, Object> properties(Subnet subnet, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put(
        "arn",
        "arn:aws:ec2:%s:%s:subnet/%s".formatted(subnet.region(), subnet.account(), subnet.id()));
    properties.put("vpcId", subnet.vpc());
    properties.put("cidrBlock", subnet.cidrBlock());
    properties.put("availabilityZone", subnet.availabilityZone());
    properties.put("ownerId", subnet.account());
    Tags.put(properties, subnet.tags());
    return properties;
  }
}
