package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code aws.ec2.getVpc}: the one VPC of the caller that has the id, the addresses and the tags.
 */
final class GetNetwork implements FunctionModel<AwsState> {
  @Override
  public String token() {
    return "aws:ec2/getVpc:getVpc";
  }

  @Override
  public Map<String, Object> invoke(AwsState state, Map<String, Object> arguments, Caller caller) {
    Properties given = new Properties(arguments);
    for (String argument : List.of("filters", "default", "dhcpOptionsId", "state")) {
      if (given.has(argument)) {
        throw Refusals.notModelled("the argument '" + argument + "' of " + token());
      }
    }
    Map<String, String> tags = given.textMap("tags");
    List<Network> found =
        state.vpcs().values().stream()
            .filter(vpc -> Networks.vpc(state, vpc.id(), caller).isPresent())
            .filter(vpc -> !given.has("id") || vpc.id().equals(given.text("id")))
            .filter(
                vpc -> !given.has("cidrBlock") || vpc.cidrBlock().equals(given.text("cidrBlock")))
            .filter(vpc -> vpc.tags().entrySet().containsAll(tags.entrySet()))
            .toList();
    if (given.has("id") && Networks.vpc(state, given.text("id"), caller).isEmpty()) {
      throw SingleMatch.none("EC2 VPC").below(Networks.lost(state, given.text("id"), caller));
    }
    return result(SingleMatch.single("EC2 VPC", found));
  }

  private static Map<String, Object> result(Network vpc) {
    Map<String, Object> result = new HashMap<>();
    String suffix = vpc.id().substring("vpc-".length());
    result.put("id", vpc.id());
    result.put("arn", vpc.arn());
    result.put("cidrBlock", vpc.cidrBlock());
    result.put(
        "cidrBlockAssociations",
        List.of(
            Map.of(
                "associationId",
                "vpc-cidr-assoc-" + suffix,
                "cidrBlock",
                vpc.cidrBlock(),
                "state",
                "associated")));
    result.put("default", false);
    result.put("dhcpOptionsId", "dopt-" + suffix);
    result.put("enableDnsHostnames", vpc.dnsHostnames());
    result.put("enableDnsSupport", vpc.dnsSupport());
    result.put("enableNetworkAddressUsageMetrics", false);
    result.put("instanceTenancy", "default");
    result.put("ipv6AssociationId", "");
    result.put("ipv6CidrBlock", "");
    result.put("mainRouteTableId", "rtb-" + suffix);
    result.put("ownerId", vpc.account());
    result.put("state", "available");
    result.put("tags", new TreeMap<>(vpc.tags()));
    return result;
  }
}
