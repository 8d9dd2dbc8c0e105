package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.SUBNET;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a stack does to Route 53 Resolver by one provider. */
record ResolverStack(AwsStack aws) {
  static final String GROUP = "aws:ec2/securityGroup:SecurityGroup";
  static final String ENDPOINT = "aws:route53/resolverEndpoint:ResolverEndpoint";
  static final String RULE = "aws:route53/resolverRule:ResolverRule";
  static final String ASSOCIATION = "aws:route53/resolverRuleAssociation:ResolverRuleAssociation";
  static final String CONFIG = "aws:route53/resolverConfig:ResolverConfig";
  static final String SHARE = "aws:ram/resourceShare:ResourceShare";
  static final String SHARED_RESOURCE = "aws:ram/resourceAssociation:ResourceAssociation";
  static final String SHARED_WITH = "aws:ram/principalAssociation:PrincipalAssociation";

  static ResolverStack fresh() {
    return new ResolverStack(AwsStack.fresh());
  }

  /** The same clouds by a provider of another account. */
  ResolverStack as(String account) {
    return new ResolverStack(aws.as(account));
  }

  String vpc(String name) {
    return aws.vpc(name);
  }

  /** The id of a subnet. */
  String subnet(String vpc, String block) {
    return aws.create(SUBNET, block, Map.of("vpcId", vpc, "cidrBlock", block)).id();
  }

  /** The id of a security group. */
  String group(String vpc) {
    return aws.create(GROUP, "dns", Map.of("vpcId", vpc)).id();
  }

  /** An address as a program gives it; any of the subnet if it is empty. */
  record Wish(String subnet, String ip) {
    Map<String, Object> inputs() {
      return ip.isEmpty() ? Map.of("subnetId", subnet) : Map.of("subnetId", subnet, "ip", ip);
    }
  }

  static Wish in(String subnet) {
    return new Wish(subnet, "");
  }

  static Wish at(String subnet, String ip) {
    return new Wish(subnet, ip);
  }

  static List<Map<String, Object>> addresses(Wish... wishes) {
    return Arrays.stream(wishes).map(Wish::inputs).toList();
  }

  static Map<String, Object> endpointInputs(
      String direction, String group, List<Map<String, Object>> addresses) {
    return Map.of(
        "name",
        "it",
        "direction",
        direction,
        "securityGroupIds",
        List.of(group),
        "ipAddresses",
        addresses);
  }

  /** An endpoint in subnets of a VPC, whose default group it has. */
  Live endpoint(String direction, String vpc, String... subnets) {
    List<Map<String, Object>> addresses = new ArrayList<>();
    for (String subnet : subnets) {
      addresses.add(Map.of("subnetId", subnet));
    }
    return aws.create(
        ENDPOINT,
        direction.toLowerCase(Locale.ROOT),
        endpointInputs(direction, SecurityGroups.ofVpc(vpc), addresses));
  }

  static Map<String, Object> forward(String domain, Live endpoint, String... targets) {
    List<Map<String, Object>> ips = new ArrayList<>();
    for (String target : targets) {
      ips.add(Map.of("ip", target));
    }
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("name", "it");
    inputs.put("domainName", domain);
    inputs.put("ruleType", "FORWARD");
    inputs.put("resolverEndpointId", endpoint.id());
    inputs.put("targetIps", ips);
    return inputs;
  }

  /** A rule that forwards. */
  Live rule(String domain, Live endpoint, String... targets) {
    return aws.create(RULE, domain, forward(domain, endpoint, targets));
  }

  /** A rule that leaves a domain to the resolver. */
  Live systemRule(String domain) {
    return aws.create(
        RULE, domain, Map.of("name", "it", "domainName", domain, "ruleType", "SYSTEM"));
  }

  Live associate(Live rule, String vpc) {
    return aws.create(ASSOCIATION, "it", Map.of("resolverRuleId", rule.id(), "vpcId", vpc));
  }

  Live share(String name) {
    return aws.create(SHARE, name, Map.of("name", name));
  }

  Live shareResource(Live share, Live resource) {
    return aws.create(
        SHARED_RESOURCE,
        "it",
        Map.of("resourceShareArn", share.id(), "resourceArn", resource.state().get("arn")));
  }

  Live shareWith(Live share, String principal) {
    return aws.create(
        SHARED_WITH, "it", Map.of("resourceShareArn", share.id(), "principal", principal));
  }
}
