package io.github.privatezonesync.engine;

import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.util.List;
import java.util.Map;

/**
 * A company with a data centre: in each cloud two networks with room for resolvers, hub and next,
 * and two without, which its stacks do not make.
 */
final class ForwardingSite {
  static final String US = "us-east-1";
  static final String WEST = "westeurope";
  static final String GROUP = "dns";

  static final String AWS_HUB = "vpc-0a1b2c3d4e5f60001";
  static final String AWS_NEXT = "vpc-0a1b2c3d4e5f60002";
  static final String AWS_SPOKE = "vpc-0a1b2c3d4e5f60003";
  static final String AWS_MORE = "vpc-0a1b2c3d4e5f60004";
  static final String AWS_LAB = "vpc-0a1b2c3d4e5f60005";

  static final String GCP_HUB = "projects/corp/global/networks/hub";
  static final String GCP_NEXT = "projects/corp/global/networks/next";
  static final String GCP_SPOKE = "projects/corp/global/networks/spoke";
  static final String GCP_MORE = "projects/corp/global/networks/more";

  static final String AZURE_HUB = virtualNetwork("hub");
  static final String AZURE_NEXT = virtualNetwork("next");
  static final String AZURE_SPOKE = virtualNetwork("spoke");
  static final String AZURE_MORE = virtualNetwork("more");

  static final String OCI_HUB = vcn("hub");
  static final String OCI_NEXT = vcn("next");
  static final String OCI_SPOKE = vcn("spoke");
  static final String OCI_MORE = vcn("more");

  /** What the simulated AWS calls subnets and security groups, in the order of their creation. */
  static final String AWS_A = made("subnet", 1);

  static final String AWS_B = made("subnet", 2);
  static final String AWS_C = made("subnet", 3);
  static final String AWS_NEXT_A = made("subnet", 4);
  static final String AWS_NEXT_B = made("subnet", 5);
  static final String AWS_DNS = made("sg", 6);
  static final String AWS_STRICT = made("sg", 7);
  static final String AWS_NEXT_DNS = made("sg", 8);

  /** What the simulated Oracle Cloud calls subnets, in the order of their creation. */
  static final String OCI_IN = subnet('b');

  static final String OCI_OTHER = subnet('c');
  static final String OCI_NEXT_IN = subnet('d');
  static final String OCI_SPOKE_OUT = subnet('e');
  static final String OCI_MORE_OUT = subnet('f');

  static final String GCP_TUNNELS = "projects/corp/regions/europe-west4/subnetworks/hub";
  static final String GCP_NEXT_TUNNELS = "projects/corp/regions/europe-west4/subnetworks/next";

  static final String AZURE_IN = AZURE_HUB + "/subnets/in";
  static final String AZURE_OTHER_IN = AZURE_HUB + "/subnets/other-in";
  static final String AZURE_OUT = AZURE_HUB + "/subnets/out";
  static final String AZURE_OTHER_OUT = AZURE_HUB + "/subnets/other-out";
  static final String AZURE_NEXT_IN = AZURE_NEXT + "/subnets/in";
  static final String AZURE_NEXT_OUT = AZURE_NEXT + "/subnets/out";

  /** What the data centre answers, and what a cloud does that others may ask. */
  static final List<DomainName> NAMES =
      List.of(
          DomainName.of("db.corp.example"),
          DomainName.of("db.eu.corp.example"),
          DomainName.of("db.partner.example"),
          DomainName.of("db.aws.internal"),
          DomainName.of("db.gcp.internal"),
          DomainName.of("db.az.internal"),
          DomainName.of("db.oci.internal"));

  private ForwardingSite() {}

  /** Clouds with this company and nothing else. */
  static SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    for (String vpc : List.of(AWS_HUB, AWS_NEXT, AWS_SPOKE, AWS_MORE)) {
      clouds.network(new SimulatedNetwork("aws", vpc, vpc, Site.ACCOUNT, US));
    }
    clouds.network(new SimulatedNetwork("aws", AWS_LAB, AWS_LAB, Site.LAB_ACCOUNT, US));
    for (String name : List.of("hub", "next", "spoke", "more")) {
      clouds
          .network(
              new SimulatedNetwork(
                  "gcp", "projects/corp/global/networks/" + name, name, Site.PROJECT, null))
          .network(
              new SimulatedNetwork(
                  "azure-native", virtualNetwork(name), name, Site.SUBSCRIPTION, WEST))
          .network(new SimulatedNetwork("oci", vcn(name), name, Site.COMPARTMENT, Site.FRANKFURT));
    }
    makeSubnets(clouds);
    return clouds.outside(
        outside -> outside.with(servers("dc", "10.9.0")).with(servers("new", "10.9.1")));
  }

  private static OutsideServer servers(String name, String block) {
    return OutsideServer.of(name, block + ".53", block + ".54")
        .zone(
            ZoneFile.parse(
                DomainName.of("example"),
                """
                db.corp 300 A 10.9.8.7
                db.eu.corp 300 A 10.9.8.8
                db.partner 300 A 10.9.8.9
                """));
  }

  private static void makeSubnets(SimulatedClouds clouds) {
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", US));
    amazonSubnet(aws, AWS_HUB, "10.10.1.0/24", "a");
    amazonSubnet(aws, AWS_HUB, "10.10.2.0/24", "b");
    amazonSubnet(aws, AWS_HUB, "10.10.3.0/24", "c");
    amazonSubnet(aws, AWS_NEXT, "10.11.1.0/24", "a");
    amazonSubnet(aws, AWS_NEXT, "10.11.2.0/24", "b");
    amazonGroup(aws, AWS_HUB, "dns");
    amazonGroup(aws, AWS_HUB, "strict");
    amazonGroup(aws, AWS_NEXT, "dns");
    SimulatedProvider google = clouds.provider("gcp", Map.of("project", Site.PROJECT));
    googleSubnetwork(google, GCP_HUB, "hub", "10.30.0.0/24");
    googleSubnetwork(google, GCP_NEXT, "next", "10.31.0.0/24");
    SimulatedProvider azure =
        clouds.provider("azure-native", Map.of("subscriptionId", Site.SUBSCRIPTION));
    azureSubnet(azure, "hub", "in", "10.40.0.0/28");
    azureSubnet(azure, "hub", "out", "10.40.0.16/28");
    azureSubnet(azure, "hub", "other-in", "10.40.0.32/28");
    azureSubnet(azure, "hub", "other-out", "10.40.0.48/28");
    azureSubnet(azure, "next", "in", "10.41.0.0/28");
    azureSubnet(azure, "next", "out", "10.41.0.16/28");
    SimulatedProvider oracle = clouds.provider("oci", Map.of("region", Site.FRANKFURT));
    oracleSubnet(oracle, OCI_HUB, "10.60.1.0/24");
    oracleSubnet(oracle, OCI_HUB, "10.60.2.0/24");
    oracleSubnet(oracle, OCI_NEXT, "10.61.1.0/24");
    oracleSubnet(oracle, OCI_SPOKE, "10.62.1.0/24");
    oracleSubnet(oracle, OCI_MORE, "10.63.1.0/24");
  }

  private static void amazonSubnet(SimulatedProvider aws, String vpc, String block, String zone) {
    make(
        aws,
        "aws:ec2/subnet:Subnet",
        Map.of("vpcId", vpc, "cidrBlock", block, "availabilityZone", US + zone));
  }

  private static void amazonGroup(SimulatedProvider aws, String vpc, String name) {
    make(aws, "aws:ec2/securityGroup:SecurityGroup", Map.of("vpcId", vpc, "name", name));
  }

  private static void googleSubnetwork(
      SimulatedProvider google, String network, String name, String block) {
    make(
        google,
        "gcp:compute/subnetwork:Subnetwork",
        Map.of("network", network, "name", name, "region", "europe-west4", "ipCidrRange", block));
  }

  private static void azureSubnet(
      SimulatedProvider azure, String network, String name, String block) {
    make(
        azure,
        "azure-native:network:Subnet",
        Map.of(
            "resourceGroupName",
            GROUP,
            "virtualNetworkName",
            network,
            "subnetName",
            name,
            "addressPrefix",
            block,
            "delegations",
            List.of(Map.of("name", "dns", "serviceName", "Microsoft.Network/dnsResolvers"))));
  }

  /** A call for something that has nothing to do with the rest. */
  static void somethingElse(SimulatedClouds clouds) {
    make(
        clouds.provider("aws", Map.of("region", US)),
        "aws:ec2/vpc:Vpc",
        Map.of("cidrBlock", "10.99.0.0/16"));
  }

  private static void oracleSubnet(SimulatedProvider oracle, String vcn, String block) {
    make(
        oracle,
        "oci:Core/subnet:Subnet",
        Map.of("compartmentId", Site.COMPARTMENT, "vcnId", vcn, "cidrBlock", block));
  }

  private static void make(SimulatedProvider provider, String type, Map<String, Object> inputs) {
    provider.create(type, "ground", provider.check(type, "ground", inputs, "").inputs());
  }

  private static String made(String kind, int number) {
    return "%s-%017x".formatted(kind, number);
  }

  private static String subnet(char last) {
    return "ocid1.subnet.oc1." + Site.FRANKFURT + ".amaaaaaa" + "a".repeat(51) + last;
  }

  private static String vcn(String name) {
    return "ocid1.vcn.oc1." + Site.FRANKFURT + ".amaa" + name;
  }

  private static String virtualNetwork(String name) {
    return "/subscriptions/%s/resourceGroups/%s/providers/Microsoft.Network/virtualNetworks/%s"
        .formatted(Site.SUBSCRIPTION, GROUP, name);
  }
}
