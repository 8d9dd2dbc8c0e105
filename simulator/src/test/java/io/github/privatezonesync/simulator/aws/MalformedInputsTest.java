package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever arrives, the provider answers, or refuses in words. */
class MalformedInputsTest {
  private static final List<String> NAMES =
      List.of(
          "aliases",
          "aliasTarget",
          "autodefinedReverseFlag",
          "cidrBlock",
          "comment",
          "direction",
          "dnsName",
          "domainName",
          "enableDnsSupport",
          "forceDestroy",
          "ingress",
          "ip",
          "ipAddresses",
          "name",
          "port",
          "principal",
          "protocols",
          "records",
          "resolverEndpointId",
          "resolverRuleId",
          "resourceArn",
          "resourceId",
          "resourceRecords",
          "resourceRecordSets",
          "resourceShareArn",
          "ruleType",
          "securityGroupIds",
          "subnetId",
          "subnets",
          "tags",
          "targetIps",
          "ttl",
          "type",
          "value",
          "vpcId",
          "vpcRegion",
          "vpcs",
          "zoneId",
          "__defaults");
  private static final List<Object> LEAVES =
      List.of(
          "",
          "A",
          "CNAME",
          "INBOUND",
          "FORWARD",
          "Do53",
          "10.0.0.4",
          "vpc-1",
          "corp.internal",
          "\"",
          "a..b",
          "\\777",
          1,
          -1.5,
          true);

  private final List<String> types =
      new Aws().resources().stream().map(ResourceModel::type).toList();

  @Property(tries = 500)
  void nothingButRefusalsIsThrown(
      @ForAll("types") String type,
      @ForAll("objects") Map<String, Object> inputs,
      @ForAll("objects") Map<String, Object> state,
      @ForAll("ids") String id) {
    SimulatedProvider provider = SimulatedClouds.fresh().provider("aws", Map.of());

    refusable(() -> provider.create(type, "it", inputs));
    refusable(() -> provider.read(type, id, state));
    refusable(() -> provider.update(type, "it", id, state, inputs));
    refusable(() -> provider.delete(type, id, state));
  }

  @Property(tries = 500)
  void checksAndDifferencesAlwaysHaveAnAnswer(
      @ForAll("types") String type,
      @ForAll("objects") Map<String, Object> before,
      @ForAll("unknownObjects") Map<String, Object> inputs) {
    SimulatedProvider provider = SimulatedClouds.fresh().provider("aws", Map.of());

    assertThat(provider.check(type, "it", before, inputs, "seed")).isNotNull();
    assertThat(provider.diff(type, before, before, inputs)).isNotNull();
    assertThat(provider.previewCreate(type, inputs)).isNotNull();
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(types);
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of(
        "", "Z1", "Z1:vpc-1", "Z1:vpc-1:x", "Z1_a_A", "::", "__", "vpc-1", ",", "rslvr-rc-");
  }

  @Provide
  Arbitrary<Map<String, Object>> objects() {
    return maps(values(Arbitraries.of(LEAVES), 2));
  }

  @Provide
  Arbitrary<Map<String, Object>> unknownObjects() {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(Arbitraries.of(LEAVES), Arbitraries.just(Unknown.VALUE));
    return maps(values(leaves, 2));
  }

  private static Arbitrary<Object> values(Arbitrary<Object> leaves, int depth) {
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Object> inner = values(leaves, depth - 1);
    return Arbitraries.oneOf(
        leaves, inner.list().ofMaxSize(2).map(list -> list), maps(inner).map(map -> map));
  }

  private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
    return Arbitraries.maps(Arbitraries.of(NAMES), values).ofMaxSize(6);
  }

  private static void refusable(Runnable operation) {
    try {
      operation.run();
    } catch (OperationFailedException refusal) {
      assertThat(refusal.getMessage()).isNotBlank();
    }
  }
}
