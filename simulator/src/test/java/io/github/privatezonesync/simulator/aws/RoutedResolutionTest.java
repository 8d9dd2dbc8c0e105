package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What VPCs of different regions get from one zone with routed sets. */
class RoutedResolutionTest {
  private static final DomainName DB = DomainName.of("db.corp.internal.");

  private final AwsStack stack = AwsStack.fresh();
  private final String virginia = stack.vpc("virginia");
  private final String ireland = stack.in("eu-west-1").vpc("ireland");
  private final String tokyo = stack.in("ap-northeast-1").vpc("tokyo");
  private final Live zone = zone();

  private Live zone() {
    return stack.create(
        AwsStack.ZONE,
        "corp",
        Map.of(
            "name",
            "corp.internal",
            "vpcs",
            List.of(
                Map.of("vpcId", virginia),
                Map.of("vpcId", ireland, "vpcRegion", "eu-west-1"),
                Map.of("vpcId", tokyo, "vpcRegion", "ap-northeast-1"))));
  }

  private Answer ask(String vpc) {
    return stack.resolve(vpc, "db.corp.internal", "A");
  }

  private List<List<String>> answers() {
    return List.of(ask(virginia).data(), ask(ireland).data(), ask(tokyo).data());
  }

  private void checked(String set, String block, Object policy, String check, String address) {
    Map<String, Object> inputs =
        new HashMap<>(AwsStack.routedInputs(zone, set, block, policy, address));
    inputs.put("healthCheckId", check);
    stack.create(AwsStack.RECORD, "db-" + set, inputs);
  }

  @Test
  void latencyAnswersByTheRegionOfTheVpc() {
    stack.routed(
        zone, "us", "latencyRoutingPolicies", List.of(Map.of("region", "us-east-1")), "10.0.0.1");
    stack.routed(
        zone,
        "eu",
        "latencyRoutingPolicies",
        List.of(Map.of("region", "eu-central-1")),
        "10.0.0.2");

    assertThat(answers())
        .containsExactly(List.of("10.0.0.1"), List.of("10.0.0.2"), List.of("10.0.0.2"));
    assertThat(ask(ireland).path())
        .contains(
            "'db.corp.internal.' A in zone 'corp.internal.' (zone "
                + zone.id()
                + " of account 111111111111): latency, set 'eu' wins, 1,087 km from eu-central-1");
  }

  @Test
  void geoproximityAnswersByDistance() {
    String block = "geoproximityRoutingPolicy";
    stack.routed(zone, "us", block, Map.of("awsRegion", "us-east-1"), "10.0.0.1");
    stack.routed(zone, "sydney", block, Map.of("awsRegion", "ap-southeast-2"), "10.0.0.2");

    assertThat(answers())
        .containsExactly(List.of("10.0.0.1"), List.of("10.0.0.1"), List.of("10.0.0.2"));
  }

  @Test
  void failoverFollowsAHealthCheck() {
    String check = stack.healthCheck("down");
    String block = "failoverRoutingPolicies";
    checked("one", block, List.of(Map.of("type", "PRIMARY")), check, "10.0.0.1");
    stack.routed(zone, "two", block, List.of(Map.of("type", "SECONDARY")), "10.0.0.2");
    Snapshot before = stack.clouds().snapshot();

    assertThat(ask(virginia).data()).containsExactly("10.0.0.1");
    stack.clouds().unhealthy(check);
    assertThat(ask(virginia).data()).containsExactly("10.0.0.2");
    assertThat(before.resolve(Client.of(virginia), DB, DnsType.A).data())
        .containsExactly("10.0.0.1");
    stack.clouds().healthy(check);
    assertThat(ask(virginia).data()).containsExactly("10.0.0.1");
  }

  @Test
  void weightedSetsFollowTheirHealthChecks() {
    String one = stack.healthCheck("one");
    String two = stack.healthCheck("two");
    String block = "weightedRoutingPolicies";
    checked("one", block, List.of(Map.of("weight", 1)), one, "10.0.0.1");
    checked("two", block, List.of(Map.of("weight", 1)), two, "10.0.0.2");

    assertThat(stack.possible(virginia, "db.corp.internal", "A")).hasSize(2);
    stack.clouds().unhealthy(one);
    assertThat(stack.possible(virginia, "db.corp.internal", "A"))
        .containsExactly("100%: db.corp.internal. A: 10.0.0.2");
    stack.clouds().unhealthy(two);
    assertThat(stack.possible(virginia, "db.corp.internal", "A")).hasSize(2);
  }

  @Test
  void aHealthCheckThatIsGoneCountsAsUnhealthy() {
    Live check =
        stack.create(
            AwsStack.HEALTH_CHECK, "gone", Map.of("type", "TCP", "ipAddress", "192.0.2.1"));
    String block = "weightedRoutingPolicies";
    checked("one", block, List.of(Map.of("weight", 9)), check.id(), "10.0.0.1");
    stack.routed(zone, "two", block, List.of(Map.of("weight", 1)), "10.0.0.2");
    stack.delete(AwsStack.HEALTH_CHECK, check);

    assertThat(ask(virginia).data()).containsExactly("10.0.0.2");
  }

  @Test
  void onlyWhatIsThereCanFail() {
    assertThatThrownBy(() -> stack.clouds().unhealthy("no-such-check"))
        .hasMessage(
            "no cloud checks 'no-such-check'; give the id of a health check that is there, or an IP"
                + " address");
  }

  @Test
  void theRegionOfAClientDoesNotCount() {
    String block = "latencyRoutingPolicies";
    stack.routed(zone, "eu", block, List.of(Map.of("region", "eu-west-1")), "10.0.0.1");
    stack.routed(zone, "jp", block, List.of(Map.of("region", "ap-northeast-1")), "10.0.0.2");
    Snapshot snapshot = stack.clouds().snapshot();

    assertThat(snapshot.resolve(new Client(ireland, "ap-northeast-1"), DB, DnsType.A).data())
        .containsExactly("10.0.0.1");
    assertThat(snapshot.resolve(new Client(tokyo, "eu-west-1"), DB, DnsType.A).data())
        .containsExactly("10.0.0.2");
  }
}
