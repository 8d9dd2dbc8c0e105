package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All that forwards questions, from its creation to its deletion in reverse order. */
class ForwardingLifecycleTest {
  private final AwsStack stack = AwsStack.fresh();
  private final Deque<Made> made = new ArrayDeque<>();

  private record Made(String type, Live live) {}

  private Live create(String type, String name, Map<String, Object> inputs) {
    Live live = stack.create(type, name, inputs);
    made.push(new Made(type, live));
    return live;
  }

  private Live subnet(Live vpc, String block) {
    return create(AwsStack.SUBNET, block, Map.of("vpcId", vpc.id(), "cidrBlock", block));
  }

  private Live endpoint(String direction, Live group, Live a, Live b) {
    return create(
        ResolverStack.ENDPOINT,
        direction,
        Map.of(
            "direction",
            direction,
            "securityGroupIds",
            List.of(group.id()),
            "ipAddresses",
            List.of(Map.of("subnetId", a.id()), Map.of("subnetId", b.id()))));
  }

  private void createAll() {
    Live vpc = create(AwsStack.VPC, "hub", Map.of("cidrBlock", "10.0.0.0/16"));
    Live a = subnet(vpc, "10.0.1.0/24");
    Live b = subnet(vpc, "10.0.2.0/24");
    Live group = create(ResolverStack.GROUP, "dns", Map.of("vpcId", vpc.id()));
    endpoint("INBOUND", group, a, b);
    Live outbound = endpoint("OUTBOUND", group, a, b);
    Live rule =
        create(
            ResolverStack.RULE,
            "corp",
            Map.of(
                "domainName",
                "corp.example.",
                "ruleType",
                "FORWARD",
                "resolverEndpointId",
                outbound.id(),
                "targetIps",
                List.of(Map.of("ip", "10.9.0.53"), Map.of("ip", "10.9.0.54", "port", 5353))));
    create(
        ResolverStack.ASSOCIATION, "corp", Map.of("resolverRuleId", rule.id(), "vpcId", vpc.id()));
    Live share = create(ResolverStack.SHARE, "dns", Map.of());
    create(
        ResolverStack.SHARED_RESOURCE,
        "corp",
        Map.of("resourceShareArn", share.id(), "resourceArn", rule.state().get("arn")));
    create(
        ResolverStack.SHARED_WITH,
        "lab",
        Map.of("resourceShareArn", share.id(), "principal", "222222222222"));
  }

  @Test
  void readsImportsAndDeletesWhatItCreated() {
    createAll();

    for (Made one : made) {
      Live imported = stack.provider().read(one.type(), one.live().id(), Map.of()).orElseThrow();
      assertThat(changes(one.type(), one.live())).as(one.type()).isEmpty();
      assertThat(changes(one.type(), imported)).as(one.type()).isEmpty();
    }
    made.forEach(one -> stack.delete(one.type(), one.live()));

    assertThat(stack.clouds().snapshot().states())
        .containsEntry("aws", emptyAfter(stack.clouds().snapshot().states().get("aws")));
  }

  private List<String> changes(String type, Live live) {
    return stack.provider().diff(type, live.inputs(), live.state(), live.inputs()).changed();
  }

  /** A state without anything in it, after as many calls as another. */
  private static AwsState emptyAfter(Object state) {
    AwsState other = (AwsState) state;
    AwsState empty = AwsState.empty();
    for (long i = 0; i < other.ids(); i++) {
      empty = empty.withIdGiven();
    }
    for (long i = 0; i < other.calls(); i++) {
      empty = empty.afterCall();
    }
    return empty;
  }
}
