package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OddValues;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a program sends, AWS takes what DNS can carry and refuses the rest. */
class OddValuesTest {
  @Provide
  Arbitrary<String> names() {
    return OddValues.names();
  }

  @Provide
  Arbitrary<String> texts() {
    return OddValues.texts();
  }

  @Provide
  Arbitrary<String> words() {
    return OddValues.words();
  }

  @Provide
  Arbitrary<Map.Entry<String, String>> records() {
    return OddValues.records().filter(record -> RecordTypes.ALL.contains(record.getKey()));
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(RecordTypes.ALL);
  }

  @Property
  void takesOrRefusesAnyRecordSet(
      @ForAll("names") String name, @ForAll("records") Map.Entry<String, String> record) {
    AwsStack stack = AwsStack.fresh();
    String vpc = stack.vpc("hub");
    Live zone = stack.zone("corp.internal", vpc);

    try {
      stack.record(zone, name, record.getKey(), record.getValue());
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("InvalidChangeBatch: [");
      return;
    }
    OddValues.canBeSent(
        stack
            .clouds()
            .snapshot()
            .resolve(Client.of(vpc), OddValues.asked(name), DnsType.of(record.getKey())));
  }

  @Property
  void takesOrRefusesAnyAlias(
      @ForAll("names") String name, @ForAll("types") String type, @ForAll("names") String target) {
    AwsStack stack = AwsStack.fresh();
    Live zone = stack.zone("corp.internal", stack.vpc("hub"));
    for (String hostedZone : List.of(zone.id(), "Z2FDTNDATAQYW2", "Z9")) {
      Map<String, Object> alias =
          Map.of(
              "name",
              target + ".corp.internal",
              "zoneId",
              hostedZone,
              "evaluateTargetHealth",
              true);
      try {
        stack.create(
            RECORD,
            "alias",
            Map.of("zoneId", zone.id(), "name", name, "type", type, "aliases", List.of(alias)));
      } catch (OperationFailedException refused) {
        assertThat(refused).hasMessageContaining("Invalid");
      }
    }
  }

  @Property
  void takesOrRefusesAnyZone(
      @ForAll("names") String name, @ForAll("texts") String key, @ForAll("texts") String value) {
    AwsStack stack = AwsStack.fresh();
    try {
      stack.create(ZONE, "zone", Map.of("name", name + ".internal", "tags", Map.of(key, value)));
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Invalid");
    }
  }

  @Property
  void takesOrRefusesAnyRule(
      @ForAll("names") String domain, @ForAll("words") String target, @ForAll("texts") String key) {
    ResolverStack stack = ResolverStack.fresh();
    String hub = stack.vpc("hub");
    Live endpoint =
        stack.endpoint(
            "OUTBOUND", hub, stack.subnet(hub, "10.0.1.0/24"), stack.subnet(hub, "10.0.2.0/24"));
    Map<String, Object> inputs = ResolverStack.forward(domain + ".internal", endpoint, target);
    inputs.put("tags", Map.of(key, "v"));
    try {
      stack.associate(stack.aws().provider().create(ResolverStack.RULE, "it", inputs), hub);
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Invalid");
      return;
    }
    OddValues.canBeSent(stack.aws().resolve(hub, "www.internal", "A"));
  }

  @Property
  void takesOrRefusesAnyEndpoint(@ForAll("words") String ip, @ForAll("words") String block) {
    ResolverStack stack = ResolverStack.fresh();
    String hub = stack.vpc("hub");
    Map<String, Object> inputs =
        ResolverStack.endpointInputs(
            "INBOUND",
            stack.group(hub),
            List.of(
                Map.of("subnetId", stack.subnet(hub, "10.0.0.0/24"), "ip", ip),
                Map.of("subnetId", stack.subnet(hub, block + "/24"))));
    try {
      stack.aws().provider().create(ResolverStack.ENDPOINT, "it", inputs);
    } catch (OperationFailedException refused) {
      assertThat(refused).hasMessageContaining("Invalid");
    }
  }
}
