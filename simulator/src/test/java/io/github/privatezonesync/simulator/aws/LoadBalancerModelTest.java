package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.LOAD_BALANCER;
import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.SUBNET;
import static io.github.privatezonesync.simulator.aws.AwsStack.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadBalancerModelTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final Live subnet =
      stack.create(SUBNET, "a", Map.of("vpcId", hub, "cidrBlock", "10.0.1.0/24"));

  @Test
  void hasTheNamesThatAliasesNeed() {
    Live balancer = create("api");

    assertThat(balancer.id())
        .isEqualTo(
            "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/api/0000000000000003");
    assertThat(balancer.state())
        .containsEntry("arn", balancer.id())
        .containsEntry("arnSuffix", "net/api/0000000000000003")
        .containsEntry("dnsName", "api-0000000000000003.elb.us-east-1.amazonaws.com")
        .containsEntry("zoneId", "Z26RNL4JYFTOTI")
        .containsEntry("vpcId", hub);
  }

  @Test
  void isNamedByTheProvider() {
    Live balancer =
        stack.create(
            LOAD_BALANCER, "a-name-as-long-as-may-be", Map.of("subnets", List.of(subnet.id())));

    assertThat((String) balancer.state().get("name"))
        .matches("a-name-as-long-as-may-be-[0-9a-f]{7}")
        .hasSize(32);
  }

  @Test
  void isWhatAnAliasStandsFor() {
    Live balancer = create("api");
    Live zone = stack.zone("corp.internal", hub);
    stack.create(RECORD, "www", alias(zone, balancer, "Z26RNL4JYFTOTI"));

    assertThat(stack.resolve(hub, "www.corp.internal", "A").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void refusesAnAliasWithTheZoneOfAnotherKind() {
    Live balancer = create("api");
    Live zone = stack.zone("corp.internal", hub);

    assertThat(
            AwsStack.refusal(
                () -> stack.create(RECORD, "www", alias(zone, balancer, "Z35SXDOTRQ7X7K"))))
        .isEqualTo(
            "creating Route53 Record: InvalidChangeBatch: [Tried to create an alias that targets"
                + " api-0000000000000003.elb.us-east-1.amazonaws.com., type A in zone Z35SXDOTRQ7X7K,"
                + " but the alias target name does not lie within the target zone]");
  }

  @Test
  void changesSubnetsAndTagsInPlace() {
    Live balancer = create("api");
    Live second = stack.create(SUBNET, "b", Map.of("vpcId", hub, "cidrBlock", "10.0.2.0/24"));
    stack.forgetCalls();

    Live changed =
        stack.update(
            LOAD_BALANCER,
            balancer,
            Map.of(
                "name",
                "api",
                "loadBalancerType",
                "network",
                "internal",
                true,
                "subnets",
                List.of(subnet.id(), second.id()),
                "tags",
                Map.of("team", "dns")));

    assertThat(changed.state())
        .containsEntry("subnets", List.of(subnet.id(), second.id()))
        .containsEntry("tags", Map.of("team", "dns"));
    assertThat(stack.calls()).containsExactly("SetSubnets api", "AddTags api");
  }

  @Test
  void refusesAMissingSubnetAndANameThatIsTaken() {
    create("api");

    assertThat(AwsStack.refusal(() -> create("api")))
        .isEqualTo(
            "creating ELBv2 network Load Balancer (api): DuplicateLoadBalancerName: A load balancer"
                + " with the same name 'api' exists, but with different settings");
    assertThat(
            AwsStack.refusal(
                () ->
                    stack.create(
                        LOAD_BALANCER, "it", Map.of("name", "it", "subnets", List.of("subnet-9")))))
        .isEqualTo(
            "creating ELBv2 application Load Balancer (it): SubnetNotFound: The subnet ID"
                + " 'subnet-9' does not exist");
  }

  @Test
  void holdsItsSubnetAndThatItsVpc() {
    Live balancer = create("api");

    assertThat(AwsStack.refusal(() -> stack.delete(SUBNET, subnet)))
        .isEqualTo(
            "deleting EC2 Subnet (%s): DependencyViolation: The subnet '%s' has dependencies and cannot be deleted."
                .formatted(subnet.id(), subnet.id()));
    assertThat(AwsStack.refusal(() -> stack.provider().delete(VPC, hub, Map.of())))
        .isEqualTo(
            "deleting EC2 VPC (%s): DependencyViolation: The vpc '%s' has dependencies and cannot be deleted."
                .formatted(hub, hub));
    stack.delete(LOAD_BALANCER, balancer);
    stack.delete(SUBNET, subnet);
    stack.provider().delete(VPC, hub, Map.of());
    stack.forgetCalls().delete(LOAD_BALANCER, balancer);

    assertThat(stack.calls()).isEmpty();
    assertThat(stack.clouds().snapshot().networks()).isEmpty();
  }

  private Live create(String name) {
    return stack.create(
        LOAD_BALANCER,
        name,
        Map.of(
            "name",
            name,
            "loadBalancerType",
            "network",
            "internal",
            true,
            "subnets",
            List.of(subnet.id())));
  }

  private static Map<String, Object> alias(Live zone, Live balancer, String hostedZone) {
    return Map.of(
        "zoneId",
        zone.id(),
        "name",
        "www.corp.internal",
        "type",
        "A",
        "aliases",
        List.of(
            Map.of(
                "name",
                balancer.state().get("dnsName"),
                "zoneId",
                hostedZone,
                "evaluateTargetHealth",
                true)));
  }
}
