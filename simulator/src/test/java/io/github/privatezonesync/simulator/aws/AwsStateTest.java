package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.AUTHORIZATION;
import static io.github.privatezonesync.simulator.aws.AwsStack.LOAD_BALANCER;
import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.SUBNET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwsStateTest {
  private final AwsStack stack = AwsStack.fresh();

  @Test
  void comesBackFromAFile(@TempDir Path folder) throws IOException {
    everything();
    Path first = folder.resolve("first.json");
    Path second = folder.resolve("second.json");
    StateFile.at(first).save(stack.clouds().snapshot());

    SimulatedClouds read = StateFile.at(first).load();
    StateFile.at(second).save(read.snapshot());

    assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
    assertThat(read.snapshot().zones()).isEqualTo(stack.clouds().snapshot().zones());
  }

  private void everything() {
    AwsStack lab = stack.as("222222222222");
    String hub = stack.vpc("hub");
    String second = stack.vpc("second");
    Live zone = stack.zone("corp.internal", hub, second);
    stack.record(zone, "*.corp.internal", "TXT", "\\303\\274\" \"two");
    String check = stack.healthCheck("alarm");
    stack.clouds().unhealthy(check);
    stack.routed(zone, "one", "weightedRoutingPolicies", List.of(Map.of("weight", 3)), "10.0.0.1");
    stack.routed(zone, "two", "weightedRoutingPolicies", List.of(Map.of("weight", 0)), "10.0.0.2");
    Live subnet = stack.create(SUBNET, "a", Map.of("vpcId", hub, "cidrBlock", "10.0.1.0/24"));
    Live balancer = stack.create(LOAD_BALANCER, "api", Map.of("subnets", List.of(subnet.id())));
    stack.create(
        RECORD,
        "apex",
        Map.of(
            "zoneId",
            zone.id(),
            "name",
            "corp.internal",
            "type",
            "A",
            "aliases",
            List.of(
                Map.of(
                    "name",
                    balancer.state().get("dnsName"),
                    "zoneId",
                    balancer.state().get("zoneId"),
                    "evaluateTargetHealth",
                    true))));
    stack.create(AUTHORIZATION, "lab", Map.of("zoneId", zone.id(), "vpcId", lab.vpc("lab")));
    stack.clouds().slowDeletes(3);
    stack
        .provider()
        .delete(AwsStack.ASSOCIATION, zone.id() + ":" + second + ":us-east-1", Map.of());
  }
}
