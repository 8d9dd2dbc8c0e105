package io.github.privatezonesync.simulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What providers made comes back from a file as it was. */
class ReloadedCloudsTest {
  private static final String HUB = "projects/acme/global/networks/hub";

  private final SimulatedClouds clouds = SimulatedClouds.fresh();
  @TempDir private Path folder;

  private void comesBack() throws IOException {
    Path first = folder.resolve("first.json");
    Path second = folder.resolve("second.json");
    StateFile.at(first).save(clouds.snapshot());

    Snapshot read = StateFile.at(first).load().snapshot();
    StateFile.at(second).save(read);

    assertThat(second).hasSameTextualContentAs(first);
    assertThat(read.states()).isEqualTo(clouds.snapshot().states());
    assertThat(read.zones()).isEqualTo(clouds.snapshot().zones()).isNotEmpty();
  }

  @Test
  void amazonComesBack() throws IOException {
    for (String vpc : List.of("vpc-1", "vpc-2")) {
      clouds.network(new SimulatedNetwork("aws", vpc, vpc, "111111111111", "us-east-1"));
    }
    clouds.network(new SimulatedNetwork("aws", "vpc-3", "lab", "222222222222", "us-east-1"));
    SimulatedProvider aws = clouds.provider("aws", Map.of());
    String zone =
        make(
                aws,
                "aws:route53/zone:Zone",
                "corp",
                Map.of(
                    "name",
                    "corp.internal",
                    "vpcs",
                    List.of(Map.of("vpcId", "vpc-1"), Map.of("vpcId", "vpc-2"))))
            .id();
    make(
        aws,
        "aws:route53/record:Record",
        "text",
        record(zone, "*.corp.internal", "TXT", "\\303\\274\" \"two"));
    for (int weight : List.of(0, 3)) {
      Map<String, Object> inputs = new HashMap<>(record(zone, "db.corp.internal", "A", "10.0.0.1"));
      inputs.put("setIdentifier", "of " + weight);
      inputs.put("weightedRoutingPolicies", List.of(Map.of("weight", weight)));
      make(aws, "aws:route53/record:Record", "db-" + weight, inputs);
    }
    clouds.unhealthy(
        make(
                aws,
                "aws:route53/healthCheck:HealthCheck",
                "alarm",
                Map.of("type", "TCP", "ipAddress", "192.0.2.1", "port", 443))
            .id());
    Live subnet =
        make(
            aws,
            "aws:ec2/subnet:Subnet",
            "a",
            Map.of("vpcId", "vpc-1", "cidrBlock", "10.0.1.0/24"));
    Live balancer =
        make(
            aws,
            "aws:lb/loadBalancer:LoadBalancer",
            "api",
            Map.of("internal", true, "subnets", List.of(subnet.id())));
    make(
        aws,
        "aws:route53/record:Record",
        "apex",
        Map.of(
            "zoneId",
            zone,
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
    make(
        aws,
        "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization",
        "lab",
        Map.of("zoneId", zone, "vpcId", "vpc-3"));
    forwards(aws, "vpc-1", subnet);
    clouds.slowDeletes(3);
    aws.delete("aws:route53/zoneAssociation:ZoneAssociation", zone + ":vpc-2:us-east-1", Map.of());

    comesBack();
  }

  private void forwards(SimulatedProvider aws, String vpc, Live subnet) {
    clouds.slowArrivals(2);
    Live group = make(aws, "aws:ec2/securityGroup:SecurityGroup", "dns", Map.of("vpcId", vpc));
    Live other =
        make(aws, "aws:ec2/subnet:Subnet", "b", Map.of("vpcId", vpc, "cidrBlock", "10.0.2.0/24"));
    Live endpoint =
        make(
            aws,
            "aws:route53/resolverEndpoint:ResolverEndpoint",
            "out",
            Map.of(
                "direction",
                "OUTBOUND",
                "securityGroupIds",
                List.of(group.id()),
                "ipAddresses",
                List.of(Map.of("subnetId", subnet.id()), Map.of("subnetId", other.id()))));
    Live rule =
        make(
            aws,
            "aws:route53/resolverRule:ResolverRule",
            "corp",
            Map.of(
                "domainName",
                "corp.example",
                "ruleType",
                "FORWARD",
                "resolverEndpointId",
                endpoint.id(),
                "targetIps",
                List.of(Map.of("ip", "10.9.0.53"))));
    make(
        aws,
        "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
        "corp",
        Map.of("resolverRuleId", rule.id(), "vpcId", vpc));
    make(
        aws,
        "aws:route53/resolverConfig:ResolverConfig",
        "reverse",
        Map.of("resourceId", vpc, "autodefinedReverseFlag", "DISABLE"));
    Live share = make(aws, "aws:ram/resourceShare:ResourceShare", "dns", Map.of());
    make(
        aws,
        "aws:ram/resourceAssociation:ResourceAssociation",
        "corp",
        Map.of("resourceShareArn", share.id(), "resourceArn", rule.state().get("arn")));
    make(
        aws,
        "aws:ram/principalAssociation:PrincipalAssociation",
        "lab",
        Map.of("resourceShareArn", share.id(), "principal", "222222222222"));
  }

  private static Map<String, Object> record(String zone, String name, String type, String value) {
    return Map.of(
        "zoneId", zone, "name", name, "type", type, "ttl", 300, "records", List.of(value));
  }

  @Test
  void googleComesBack() throws IOException {
    clouds.network(new SimulatedNetwork("gcp", HUB, "hub", "acme", null));
    SimulatedProvider gcp = clouds.provider("gcp", Map.of("project", "acme"));
    String url = "https://www.googleapis.com/compute/v1/" + HUB;
    make(
        gcp,
        "gcp:dns/managedZone:ManagedZone",
        "corp",
        Map.of(
            "name",
            "corp",
            "dnsName",
            "corp.internal.",
            "visibility",
            "private",
            "privateVisibilityConfig",
            Map.of("networks", List.of(Map.of("networkUrl", url)))));
    routed(
        gcp,
        "db",
        Map.of("wrrs", List.of(Map.of("weight", 0.5, "rrdatas", List.of("10.0.0.1", "10.0.0.2")))));
    routed(
        gcp,
        "www",
        Map.of("geos", List.of(Map.of("location", "us-east1", "rrdatas", List.of("10.0.0.1")))));
    routed(gcp, "api", failover());
    clouds.unhealthy("10.0.0.1").unhealthy("fd00::1");

    comesBack();
  }

  private static Map<String, Object> failover() {
    Map<String, Object> balancer =
        Map.of(
            "loadBalancerType", "regionalL4ilb",
            "ipAddress", "10.0.0.1",
            "port", "80",
            "ipProtocol", "tcp",
            "networkUrl", HUB,
            "project", "acme",
            "region", "us-east1");
    return Map.of(
        "primaryBackup",
        Map.of(
            "primary",
            Map.of("internalLoadBalancers", List.of(balancer)),
            "backupGeos",
            List.of(Map.of("location", "us-east1", "rrdatas", List.of("10.0.0.4")))));
  }

  private static void routed(SimulatedProvider gcp, String name, Map<String, Object> policy) {
    make(
        gcp,
        "gcp:dns/recordSet:RecordSet",
        name,
        Map.of(
            "managedZone",
            "corp",
            "name",
            name + ".corp.internal.",
            "type",
            "A",
            "ttl",
            60,
            "routingPolicy",
            policy));
  }

  @Test
  void azureComesBack() throws IOException {
    SimulatedProvider azure = clouds.provider("azure-native", Map.of("location", "westeurope"));
    make(azure, "azure-native:resources:ResourceGroup", "g", inGroup("resourceGroupName", "g"));
    Map<String, Object> network =
        Map.of(
            "id",
            make(
                    azure,
                    "azure-native:network:VirtualNetwork",
                    "v",
                    inGroup(
                        "virtualNetworkName",
                        "v",
                        "addressSpace",
                        Map.of("addressPrefixes", List.of("10.0.0.0/16")),
                        "subnets",
                        List.of(
                            subnet("in", "10.0.0.0/28"),
                            subnet("out", "10.0.0.16/28"),
                            subnet("spare", "10.0.0.32/28"))))
                .id());
    make(
        azure,
        "azure-native:network:PrivateZone",
        "z",
        inGroup("privateZoneName", "corp.internal", "location", "global"));
    make(
        azure,
        "azure-native:network:VirtualNetworkLink",
        "l",
        inGroup(
            "privateZoneName", "corp.internal", "location", "global", "virtualNetwork", network));
    make(
        azure,
        "azure-native:network:DnsResolver",
        "r",
        inGroup("dnsResolverName", "r", "virtualNetwork", network));
    make(
        azure,
        "azure-native:network:InboundEndpoint",
        "i",
        inGroup("dnsResolverName", "r", "ipConfigurations", List.of(inSubnet(network, "in"))));
    String outbound =
        make(
                azure,
                "azure-native:network:OutboundEndpoint",
                "o",
                outbound(inSubnet(network, "out")))
            .id();
    Live gone =
        make(
            azure,
            "azure-native:network:OutboundEndpoint",
            "gone",
            outbound(inSubnet(network, "spare")));
    make(
        azure,
        "azure-native:network:DnsForwardingRuleset",
        "f",
        inGroup(
            "dnsForwardingRulesetName",
            "f",
            "tags",
            Map.of("team", "net"),
            "dnsResolverOutboundEndpoints",
            List.of(Map.of("id", outbound))));
    make(
        azure,
        "azure-native:network:ForwardingRule",
        "rule",
        inGroup(
            "dnsForwardingRulesetName",
            "f",
            "domainName",
            "corp.example.",
            "forwardingRuleState",
            "Disabled",
            "targetDnsServers",
            List.of(Map.of("ipAddress", "10.9.0.53", "port", 5353.0))));
    make(
        azure,
        "azure-native:network:PrivateResolverVirtualNetworkLink",
        "f-v",
        inGroup("dnsForwardingRulesetName", "f", "virtualNetwork", network));
    clouds.slowDeletes(3);
    azure.delete("azure-native:network:OutboundEndpoint", gone.id(), gone.state());

    comesBack();
  }

  @Test
  void oracleComesBack() throws IOException {
    String compartment = "ocid1.compartment.oc1..aaaaaaaanetwork";
    SimulatedProvider oci = clouds.provider("oci", Map.of("region", "eu-frankfurt-1"));
    String vcn =
        make(
                oci,
                "oci:Core/vcn:Vcn",
                "fra",
                Map.of(
                    "compartmentId",
                    compartment,
                    "cidrBlocks",
                    List.of("10.0.0.0/16"),
                    "dnsLabel",
                    "fra"))
            .id();
    String subnet =
        make(
                oci,
                "oci:Core/subnet:Subnet",
                "app",
                Map.of("compartmentId", compartment, "vcnId", vcn, "cidrBlock", "10.0.1.0/24"))
            .id();
    String group =
        make(
                oci,
                "oci:Core/networkSecurityGroup:NetworkSecurityGroup",
                "dns",
                Map.of("compartmentId", compartment, "vcnId", vcn))
            .id();
    Object resolver =
        oci.invoke(
                "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation",
                Map.of("vcnId", vcn))
            .get("dnsResolverId");
    make(
        oci,
        "oci:Dns/resolverEndpoint:ResolverEndpoint",
        "out",
        Map.of(
            "resolverId",
            resolver,
            "name",
            "out",
            "isForwarding",
            true,
            "isListening",
            false,
            "subnetId",
            subnet,
            "nsgIds",
            List.of(group)));
    String view =
        make(
                oci,
                "oci:Dns/view:View",
                "mine",
                Map.of("compartmentId", compartment, "freeformTags", Map.of("team", "dns")))
            .id();
    String zone =
        make(
                oci,
                "oci:Dns/zone:Zone",
                "corp",
                Map.of(
                    "compartmentId",
                    compartment,
                    "name",
                    "corp.internal",
                    "zoneType",
                    "PRIMARY",
                    "scope",
                    "PRIVATE",
                    "viewId",
                    view))
            .id();
    String name = "*.corp.internal";
    make(
        oci,
        "oci:Dns/rrset:Rrset",
        "text",
        Map.of(
            "zoneNameOrId",
            zone,
            "domain",
            name,
            "rtype",
            "TXT",
            "items",
            List.of(
                Map.of("domain", name, "rtype", "TXT", "rdata", "\"one\" \"two\"", "ttl", 300))));
    make(
        oci,
        "oci:Dns/resolver:Resolver",
        "resolver",
        Map.of(
            "resolverId",
            resolver,
            "attachedViews",
            List.of(Map.of("viewId", view)),
            "rules",
            List.of(
                Map.of(
                    "action",
                    "FORWARD",
                    "destinationAddresses",
                    List.of("10.9.0.53"),
                    "sourceEndpointName",
                    "out",
                    "clientAddressConditions",
                    List.of("10.0.0.0/8")))));

    comesBack();
  }

  private static Map<String, Object> inSubnet(Map<String, Object> network, String name) {
    return Map.of("subnet", Map.of("id", network.get("id") + "/subnets/" + name));
  }

  private static Map<String, Object> outbound(Map<String, Object> inSubnet) {
    Map<String, Object> inputs = new HashMap<>(inGroup("dnsResolverName", "r"));
    inputs.putAll(inSubnet);
    return inputs;
  }

  private static Map<String, Object> subnet(String name, String prefix) {
    return Map.of(
        "name",
        name,
        "addressPrefix",
        prefix,
        "delegations",
        List.of(Map.of("name", "dns", "serviceName", "Microsoft.Network/dnsResolvers")));
  }

  /** Inputs of a resource in the group g, of names and values by turns. */
  private static Map<String, Object> inGroup(Object... namesAndValues) {
    Map<String, Object> inputs = new HashMap<>(Map.of("resourceGroupName", "g"));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      inputs.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return inputs;
  }

  private static Live make(
      SimulatedProvider provider, String type, String name, Map<String, Object> inputs) {
    Checked checked = provider.check(type, name, inputs, name);
    assertThat(checked.failures()).isEmpty();
    return provider.create(type, name, checked.inputs());
  }
}
