package io.github.privatezonesync.simulator.provider;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Inputs that the clouds take, for each type of resource and function, to be spoilt. */
final class PlausibleInputs {
  private static final Map<String, Map<String, Object>> ALL = new TreeMap<>();

  private PlausibleInputs() {}

  /** The tokens of one package, resources before functions. */
  static List<String> tokens(String packageName) {
    return ALL.keySet().stream().filter(token -> token.startsWith(packageName + ":")).toList();
  }

  static Map<String, Object> of(String token) {
    return ALL.getOrDefault(token, Map.of("name", "x"));
  }

  private static final String GROUP =
      "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g";
  private static final String VNET = GROUP + "/providers/Microsoft.Network/virtualNetworks/v";

  private static final String RAM_SHARE =
      "arn:aws:ram:us-east-1:111111111111:resource-share/00000000-0000-4000-8000-000000000001";

  static {
    ALL.put("aws:ec2/vpc:Vpc", Map.of("cidrBlock", "10.0.0.0/16", "enableDnsSupport", true));
    ALL.put("aws:ec2/subnet:Subnet", Map.of("vpcId", "vpc-1", "cidrBlock", "10.0.1.0/24"));
    ALL.put("aws:lb/loadBalancer:LoadBalancer", Map.of("internal", true, "subnets", List.of()));
    ALL.put(
        "aws:route53/zone:Zone",
        Map.of(
            "name",
            "corp.internal",
            "comment",
            "c",
            "forceDestroy",
            true,
            "tags",
            Map.of("k", "v"),
            "vpcs",
            List.of(Map.of("vpcId", "vpc-1", "vpcRegion", "eu-west-1"))));
    ALL.put(
        "aws:route53/zoneAssociation:ZoneAssociation",
        Map.of("zoneId", "Z0000000000000000001", "vpcId", "vpc-2", "vpcRegion", "us-east-1"));
    ALL.put(
        "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization",
        Map.of("zoneId", "Z0000000000000000001", "vpcId", "vpc-2", "vpcRegion", "us-east-1"));
    ALL.put(
        "aws:route53/record:Record",
        Map.of(
            "zoneId",
            "Z0000000000000000001",
            "name",
            "db.corp.internal",
            "type",
            "A",
            "ttl",
            300.0,
            "records",
            List.of("10.0.0.1"),
            "setIdentifier",
            "one",
            "weightedRoutingPolicies",
            List.of(Map.of("weight", 1.0))));
    ALL.put(
        "aws:route53/recordsExclusive:RecordsExclusive",
        Map.of(
            "zoneId",
            "Z0000000000000000001",
            "resourceRecordSets",
            List.of(
                Map.of(
                    "name",
                    "db.corp.internal",
                    "type",
                    "A",
                    "ttl",
                    60.0,
                    "resourceRecords",
                    List.of(Map.of("value", "10.0.0.1"))),
                Map.of(
                    "name",
                    "www.corp.internal",
                    "type",
                    "A",
                    "ttl",
                    60.0,
                    "resourceRecords",
                    List.of(Map.of("value", "10.0.0.1")),
                    "setIdentifier",
                    "one",
                    "geoproximityLocation",
                    Map.of("awsRegion", "eu-west-1")))));
    ALL.put(
        "aws:route53/healthCheck:HealthCheck",
        Map.of(
            "type",
            "CALCULATED",
            "childHealthchecks",
            List.of("00000000-0000-4000-8000-000000000001"),
            "childHealthThreshold",
            1.0));
    ALL.put(
        "aws:ec2/securityGroup:SecurityGroup",
        Map.of("vpcId", "vpc-1", "name", "dns", "ingress", List.of(Map.of("fromPort", 53.0))));
    ALL.put(
        "aws:route53/resolverEndpoint:ResolverEndpoint",
        Map.of(
            "direction",
            "INBOUND",
            "securityGroupIds",
            List.of("sg-1"),
            "protocols",
            List.of("Do53"),
            "ipAddresses",
            List.of(
                Map.of("subnetId", "subnet-00000000000000001", "ip", "10.0.1.4"),
                Map.of("subnetId", "subnet-00000000000000002"))));
    ALL.put(
        "aws:route53/resolverRule:ResolverRule",
        Map.of(
            "domainName",
            "corp.example",
            "ruleType",
            "FORWARD",
            "resolverEndpointId",
            "rslvr-out-00000000000000001",
            "targetIps",
            List.of(Map.of("ip", "10.9.0.53", "port", 53.0))));
    ALL.put(
        "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
        Map.of("resolverRuleId", "rslvr-rr-00000000000000001", "vpcId", "vpc-1"));
    ALL.put(
        "aws:route53/resolverConfig:ResolverConfig",
        Map.of("resourceId", "vpc-1", "autodefinedReverseFlag", "DISABLE"));
    ALL.put(
        "aws:ram/resourceShare:ResourceShare",
        Map.of("name", "dns", "allowExternalPrincipals", true));
    ALL.put(
        "aws:ram/resourceAssociation:ResourceAssociation",
        Map.of("resourceShareArn", RAM_SHARE, "resourceArn", "arn:aws:ec2:us-east-1:1:subnet/s"));
    ALL.put(
        "aws:ram/principalAssociation:PrincipalAssociation",
        Map.of("resourceShareArn", RAM_SHARE, "principal", "222222222222"));
    ALL.put(
        "aws:route53/getResolverEndpoint:getResolverEndpoint",
        Map.of("filters", List.of(Map.of("name", "DIRECTION", "values", List.of("INBOUND")))));
    ALL.put(
        "aws:route53/getResolverRule:getResolverRule",
        Map.of("domainName", "corp.example", "ruleType", "FORWARD"));
    ALL.put(
        "aws:route53/getResolverRules:getResolverRules",
        Map.of("nameRegex", "c.*", "ownerId", "111111111111"));
    ALL.put("aws:route53/getZone:getZone", Map.of("name", "corp.internal", "privateZone", true));
    ALL.put("aws:ec2/getVpc:getVpc", Map.of("id", "vpc-1"));
    ALL.put("aws:index/getCallerIdentity:getCallerIdentity", Map.of());
    ALL.put("aws:index/getRegion:getRegion", Map.of());

    ALL.put("gcp:compute/network:Network", Map.of("name", "n", "autoCreateSubnetworks", false));
    ALL.put(
        "gcp:compute/subnetwork:Subnetwork",
        Map.of("network", "n", "ipCidrRange", "10.0.0.0/16", "region", "europe-west1"));
    ALL.put("gcp:compute/address:Address", Map.of("name", "a", "region", "europe-west1"));
    ALL.put(
        "gcp:dns/managedZone:ManagedZone",
        Map.of(
            "name",
            "corp",
            "dnsName",
            "corp.internal.",
            "visibility",
            "private",
            "description",
            "d",
            "labels",
            Map.of("k", "v"),
            "privateVisibilityConfig",
            Map.of("networks", List.of(Map.of("networkUrl", "projects/p/global/networks/hub")))));
    ALL.put(
        "gcp:dns/recordSet:RecordSet",
        Map.of(
            "managedZone",
            "corp",
            "name",
            "db.corp.internal.",
            "type",
            "A",
            "ttl",
            300.0,
            "routingPolicy",
            Map.of(
                "geos",
                List.of(
                    Map.of("location", "europe-west1", "rrdatas", List.of("10.0.0.1")),
                    Map.of("location", "us-east1", "rrdatas", List.of("10.0.0.2"))))));
    ALL.put(
        "gcp:dns/policy:Policy",
        Map.of(
            "enableInboundForwarding",
            true,
            "networks",
            List.of(Map.of("networkUrl", "projects/p/global/networks/hub"))));
    ALL.put("gcp:dns/getManagedZone:getManagedZone", Map.of("name", "corp"));
    ALL.put("gcp:compute/getNetwork:getNetwork", Map.of("name", "hub"));
    ALL.put(
        "gcp:compute/getAddresses:getAddresses",
        Map.of("region", "europe-west1", "filter", "purpose = DNS_RESOLVER"));
    ALL.put("gcp:organizations/getClientConfig:getClientConfig", Map.of());

    String network = "ocid1.compartment.oc1..aaaaaaaanetwork";
    String resolver = "ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahub";
    String view = "ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaahub";
    String vcn = "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub";
    ALL.put(
        "oci:Core/vcn:Vcn",
        Map.of(
            "compartmentId",
            network,
            "cidrBlocks",
            List.of("10.0.0.0/16"),
            "dnsLabel",
            "fra",
            "freeformTags",
            Map.of("team", "dns")));
    ALL.put(
        "oci:Core/subnet:Subnet",
        Map.of("compartmentId", network, "vcnId", vcn, "cidrBlock", "10.0.1.0/24"));
    ALL.put(
        "oci:Core/networkSecurityGroup:NetworkSecurityGroup",
        Map.of("compartmentId", network, "vcnId", vcn));
    ALL.put("oci:Dns/view:View", Map.of("compartmentId", network, "scope", "PRIVATE"));
    ALL.put(
        "oci:Dns/zone:Zone",
        Map.of(
            "compartmentId",
            network,
            "name",
            "corp.internal",
            "zoneType",
            "PRIMARY",
            "scope",
            "PRIVATE",
            "viewId",
            view,
            "resolutionMode",
            "STATIC"));
    ALL.put(
        "oci:Dns/rrset:Rrset",
        Map.of(
            "zoneNameOrId",
            "corp.internal",
            "viewId",
            view,
            "domain",
            "db.corp.internal",
            "rtype",
            "A",
            "items",
            List.of(
                Map.of(
                    "domain", "db.corp.internal", "rtype", "A", "rdata", "10.0.0.1", "ttl", 300))));
    ALL.put(
        "oci:Dns/resolver:Resolver",
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
                    "qnameCoverConditions",
                    List.of("corp.example")))));
    ALL.put(
        "oci:Dns/resolverEndpoint:ResolverEndpoint",
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
            "ocid1.subnet.oc1.eu-frankfurt-1.amaaaaaahub",
            "nsgIds",
            List.of()));
    ALL.put(
        "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation", Map.of("vcnId", vcn));
    ALL.put("oci:Dns/getResolver:getResolver", Map.of("resolverId", resolver));
    ALL.put("oci:Dns/getView:getView", Map.of("viewId", view));
    ALL.put("oci:Dns/getViews:getViews", Map.of("compartmentId", network, "scope", "PRIVATE"));
    ALL.put("oci:Dns/getZone:getZone", Map.of("zoneNameOrId", "corp.internal", "viewId", view));
    ALL.put(
        "oci:Dns/getZones:getZones",
        Map.of("compartmentId", network, "scope", "PRIVATE", "viewId", view));
    ALL.put(
        "oci:Dns/getRrset:getRrset",
        Map.of(
            "zoneNameOrId",
            "corp.internal",
            "viewId",
            view,
            "domain",
            "db.corp.internal",
            "rtype",
            "A"));

    ALL.put(
        "azure-native:resources:ResourceGroup",
        Map.of("resourceGroupName", "g", "location", "westeurope"));
    ALL.put(
        "azure-native:network:VirtualNetwork",
        Map.of(
            "resourceGroupName",
            "g",
            "virtualNetworkName",
            "v",
            "location",
            "westeurope",
            "addressSpace",
            Map.of("addressPrefixes", List.of("10.0.0.0/16"))));
    ALL.put(
        "azure-native:network:PrivateZone",
        Map.of("resourceGroupName", "g", "privateZoneName", "corp.internal", "location", "global"));
    ALL.put(
        "azure-native:network:VirtualNetworkLink",
        Map.of(
            "resourceGroupName",
            "g",
            "privateZoneName",
            "corp.internal",
            "virtualNetworkLinkName",
            "l",
            "location",
            "global",
            "registrationEnabled",
            false,
            "virtualNetwork",
            Map.of("id", VNET)));
    ALL.put(
        "azure-native:network:PrivateRecordSet",
        Map.of(
            "resourceGroupName",
            "g",
            "privateZoneName",
            "corp.internal",
            "recordType",
            "A",
            "relativeRecordSetName",
            "db",
            "ttl",
            300.0,
            "aRecords",
            List.of(Map.of("ipv4Address", "10.0.0.1"))));
    ALL.put(
        "azure-native:network:getPrivateZone",
        Map.of("resourceGroupName", "g", "privateZoneName", "corp.internal"));
    ALL.put(
        "azure-native:network:getVirtualNetwork",
        Map.of("resourceGroupName", "g", "virtualNetworkName", "v"));
    ALL.put("azure-native:authorization:getClientConfig", Map.of());
    putPrivateResolver();
  }

  private static void putPrivateResolver() {
    String resolver = GROUP + "/providers/Microsoft.Network/dnsResolvers/r";
    ALL.put(
        "azure-native:network:Subnet",
        Map.of(
            "resourceGroupName",
            "g",
            "virtualNetworkName",
            "v",
            "subnetName",
            "s",
            "addressPrefix",
            "10.0.0.0/28",
            "delegations",
            List.of(Map.of("name", "d", "serviceName", "Microsoft.Network/dnsResolvers"))));
    ALL.put(
        "azure-native:network:DnsResolver",
        Map.of("resourceGroupName", "g", "dnsResolverName", "r", "virtualNetwork", id(VNET)));
    ALL.put(
        "azure-native:network:InboundEndpoint",
        Map.of(
            "resourceGroupName",
            "g",
            "dnsResolverName",
            "r",
            "inboundEndpointName",
            "i",
            "ipConfigurations",
            List.of(Map.of("subnet", id(VNET + "/subnets/s")))));
    ALL.put(
        "azure-native:network:OutboundEndpoint",
        Map.of(
            "resourceGroupName",
            "g",
            "dnsResolverName",
            "r",
            "outboundEndpointName",
            "o",
            "subnet",
            id(VNET + "/subnets/s")));
    ALL.put(
        "azure-native:network:DnsForwardingRuleset",
        Map.of(
            "resourceGroupName",
            "g",
            "dnsForwardingRulesetName",
            "f",
            "dnsResolverOutboundEndpoints",
            List.of(id(resolver + "/outboundEndpoints/o"))));
    ALL.put(
        "azure-native:network:ForwardingRule",
        Map.of(
            "resourceGroupName",
            "g",
            "dnsForwardingRulesetName",
            "f",
            "forwardingRuleName",
            "rule",
            "domainName",
            "corp.example.",
            "targetDnsServers",
            List.of(Map.of("ipAddress", "10.9.0.53", "port", 53.0))));
    ALL.put(
        "azure-native:network:PrivateResolverVirtualNetworkLink",
        Map.of(
            "resourceGroupName",
            "g",
            "dnsForwardingRulesetName",
            "f",
            "virtualNetworkLinkName",
            "l",
            "virtualNetwork",
            id(VNET)));
    ALL.put(
        "azure-native:network:getDnsResolver",
        Map.of("resourceGroupName", "g", "dnsResolverName", "r"));
    ALL.put(
        "azure-native:network:listDnsForwardingRulesetByVirtualNetwork",
        Map.of("resourceGroupName", "g", "virtualNetworkName", "v"));
  }

  private static Map<String, Object> id(String id) {
    return Map.of("id", id);
  }
}
