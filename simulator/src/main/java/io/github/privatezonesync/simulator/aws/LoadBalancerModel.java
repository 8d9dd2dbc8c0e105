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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** {@code aws.lb.LoadBalancer}, whose id is its ARN. */
final class LoadBalancerModel extends BridgedModel<AwsState> {
  private static final int LONGEST_NAME = 32;
  private static final String SUBNETS = "subnets";
  private static final String MAPPINGS = "subnetMappings";

  LoadBalancerModel() {
    super(
        "aws:lb/loadBalancer:LoadBalancer",
        Schema.of(
                Attribute.text("name").replacing(),
                Attribute.text("loadBalancerType").replacing().orElse("application"),
                Attribute.of("internal", Kind.FLAG).replacing().orComputed(),
                Attribute.of(SUBNETS, Kind.TEXTS).orComputed().comparedBy(ValueEquality::sets),
                Attribute.of("tags", Kind.TEXT_MAP))
            .namedByProvider(LONGEST_NAME),
        List.of("arn", "arnSuffix", "dnsName", "internal", SUBNETS, "vpcId", "zoneId", "tagsAll"));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    LoadBalancer balancer =
        LoadBalancers.named(
            given.text("name"),
            given.text("loadBalancerType", "application"),
            given.flag("internal", false),
            context.caller(),
            state.nextId("%016x"),
            subnets(given),
            HashTreePMap.from(given.textMap("tags")));
    return Aws.calls(state)
        .call(
            "CreateLoadBalancer",
            balancer.name(),
            "creating ELBv2 %s Load Balancer (%s)".formatted(balancer.type(), balancer.name()),
            s -> LoadBalancers.create(s, balancer, context.caller()))
        .end(balancer.arn());
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return LoadBalancers.get(state, id, caller)
        .map(balancer -> live(id, properties(state, balancer, known)));
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties given = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<AwsState> calls = Aws.calls(state);
    Optional<LoadBalancer> there = LoadBalancers.get(state, id, caller);
    if (there.isEmpty()) {
      return calls.end(id);
    }
    List<String> subnets = subnets(given);
    if (!subnets.isEmpty() && !ValueEquality.sets(subnets, there.get().subnets())) {
      calls.call(
          "SetSubnets",
          there.get().name(),
          "setting ELBv2 Load Balancer (" + id + ") subnets",
          s -> LoadBalancers.setSubnets(s, id, subnets, caller));
    }
    Map<String, String> tags = given.textMap("tags");
    if (!tags.equals(there.get().tags())) {
      calls.call(
          "AddTags",
          there.get().name(),
          "updating ELBv2 Load Balancer (" + id + ") tags",
          s -> LoadBalancers.tag(s, id, tags, caller));
    }
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    LoadBalancers.get(state, id, caller)
        .ifPresent(
            balancer ->
                calls.call(
                    "DeleteLoadBalancer",
                    balancer.name(),
                    "deleting ELBv2 Load Balancer (" + id + ")",
                    s -> s.withLoadBalancers(s.loadBalancers().minus(id))));
    return calls.end(id);
  }

  private static List<String> subnets(Properties given) {
    List<String> subnets = new ArrayList<>(given.texts(SUBNETS));
    given.objects(MAPPINGS).forEach(mapping -> subnets.add(mapping.text("subnetId")));
    return subnets;
  }

  private static Map<String, Object> properties(
      AwsState state, LoadBalancer balancer, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("arn", balancer.arn());
    properties.put("arnSuffix", balancer.arnSuffix());
    properties.put("name", balancer.name());
    properties.put("loadBalancerType", balancer.type());
    properties.put("internal", balancer.internal());
    properties.put("dnsName", balancer.dnsName());
    properties.put("zoneId", balancer.zoneId());
    properties.put(SUBNETS, balancer.subnets());
    properties.put("vpcId", LoadBalancers.vpc(state, balancer));
    Tags.put(properties, balancer.tags());
    return properties;
  }
}
