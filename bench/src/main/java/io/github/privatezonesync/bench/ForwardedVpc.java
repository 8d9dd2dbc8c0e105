package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A VPC with a resolver rule for a domain of 10,000 names, which a server outside answers. */
final class ForwardedVpc {
  private static final String DOMAIN = "corp.example";
  private static final String SERVER = "10.9.0.53";

  /** What the server answers. */
  static final List<DomainName> NAMES =
      IntStream.range(0, 10_000)
          .mapToObj(number -> DomainName.of("host-%s.%s".formatted(number, DOMAIN)))
          .toList();

  private ForwardedVpc() {}

  static SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", "eu-west-1"));
    String vpc =
        SimulatedResources.create(
            aws,
            "aws:ec2/vpc:Vpc",
            "hub",
            Map.of("cidrBlock", "10.0.0.0/16", "enableDnsHostnames", true));
    String group =
        SimulatedResources.create(
            aws, "aws:ec2/securityGroup:SecurityGroup", "dns", Map.of("vpcId", vpc));
    String endpoint =
        SimulatedResources.create(
            aws,
            "aws:route53/resolverEndpoint:ResolverEndpoint",
            "outbound",
            Map.of(
                "name",
                "outbound",
                "direction",
                "OUTBOUND",
                "securityGroupIds",
                List.of(group),
                "ipAddresses",
                List.of(subnet(aws, vpc, "10.0.1.0/24"), subnet(aws, vpc, "10.0.2.0/24"))));
    String rule =
        SimulatedResources.create(
            aws,
            "aws:route53/resolverRule:ResolverRule",
            "corp",
            Map.of(
                "name",
                "corp",
                "domainName",
                DOMAIN,
                "ruleType",
                "FORWARD",
                "resolverEndpointId",
                endpoint,
                "targetIps",
                List.of(Map.of("ip", SERVER))));
    String unused =
        SimulatedResources.create(
            aws,
            "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
            "corp",
            Map.of("resolverRuleId", rule, "vpcId", vpc));
    String records =
        NAMES.stream().map(name -> name + " 300 A 10.9.8.7").collect(Collectors.joining("\n"));
    return clouds.outside(
        outside ->
            outside.with(
                OutsideServer.of("dc", SERVER)
                    .zone(ZoneFile.parse(DomainName.of(DOMAIN), records))));
  }

  private static Map<String, Object> subnet(SimulatedProvider aws, String vpc, String block) {
    return Map.of(
        "subnetId",
        SimulatedResources.create(
            aws, "aws:ec2/subnet:Subnet", block, Map.of("vpcId", vpc, "cidrBlock", block)));
  }
}
